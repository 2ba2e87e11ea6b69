course-note = Coffee
