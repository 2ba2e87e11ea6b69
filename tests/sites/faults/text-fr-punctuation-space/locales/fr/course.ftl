course-note = Vraiment ?
