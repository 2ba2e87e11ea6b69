course-note = Catálogo
