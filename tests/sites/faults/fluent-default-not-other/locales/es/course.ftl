course-note = { $count ->
   *[one] { $count } curso
    [other] { $count } cursos
}
