course-note = Nuevo
