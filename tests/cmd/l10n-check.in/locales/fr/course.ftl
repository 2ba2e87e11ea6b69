course-count = { $count ->
    [one] un cours
   *[other] { $count } cours
}

course-loading = Chargement...
