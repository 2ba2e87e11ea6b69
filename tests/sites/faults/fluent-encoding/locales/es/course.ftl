course-note = Café
