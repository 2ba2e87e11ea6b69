site-our-letters = { $state ->
    [open] { $count } cartas hasta el { $day }
   *[closed] { $count } cartas
}
