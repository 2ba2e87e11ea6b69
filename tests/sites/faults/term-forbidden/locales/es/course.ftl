course-note = Nuestras carreras
