site-tagline = { NUMBER(2) ->
    [one] One course
    [one] A course
   *[other] Courses
}
