course-enrol = Inscribirse en el curso

course-count = { $count ->
    [one] un curso
   *[other] { $count } cursos
}

# l10n-allow: ellipsis the font has no such sign
course-loading = Cargando...
