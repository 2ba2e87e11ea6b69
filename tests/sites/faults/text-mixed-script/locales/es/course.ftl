course-note = Buscаr
