course-note = Until { $day }
