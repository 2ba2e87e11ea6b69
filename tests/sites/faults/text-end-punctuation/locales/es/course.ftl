course-note = Es gratis.
