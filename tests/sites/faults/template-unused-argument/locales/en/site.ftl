# $count (number) – how many letters came
site-our-letters = { $count } letters
