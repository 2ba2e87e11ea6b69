# $count (number) – how many
course-note = { $count ->
    [one] { $count } course
   *[other] { $count } courses
}
