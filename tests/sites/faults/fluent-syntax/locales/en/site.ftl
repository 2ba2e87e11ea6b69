site-name = Optics { $
site-tagline Light and sound
site-description = { $count ->
    [one] One course
    [other] { $count } courses
}
