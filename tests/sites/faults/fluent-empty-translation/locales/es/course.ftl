course-note = { "" }
