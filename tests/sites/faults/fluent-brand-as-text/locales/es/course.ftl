course-note = Cursos de Alderquay
