course-help = ayuda
course-note = Vea la ayuda
