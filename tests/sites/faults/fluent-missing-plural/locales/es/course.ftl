course-note = { $count } cursos
