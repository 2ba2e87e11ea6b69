course-note = Nuestros estudios
