course-note = { $count ->
    [zero] { $count } cursos
    [one] { $count } curso
   *[other] { $count } cursos
}
