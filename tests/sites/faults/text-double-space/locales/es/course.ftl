course-note = Busque  aquí
