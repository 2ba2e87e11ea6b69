course-note =
    .title = Los cursos
