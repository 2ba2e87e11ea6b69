course-note = Vea la ayuda
