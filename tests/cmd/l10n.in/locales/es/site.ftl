site-tagline = Luz
site-courses = { $count ->
    [one] { $count } curso
    [many] { $count } de cursos
   *[other] { $count } cursos
}
