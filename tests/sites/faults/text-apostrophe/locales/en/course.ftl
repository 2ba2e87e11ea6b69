course-note = The help
