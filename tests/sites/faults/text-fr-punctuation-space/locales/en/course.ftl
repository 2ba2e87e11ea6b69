course-note = Really?
