site-our-letters = { $count } cartas
