course-note = Buscar
    .title = Los cursos
