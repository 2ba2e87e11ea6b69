course-note = { $count ->
    [one] un cours
   *[other] { $count } cours
}
