course-note = Buscar
