# $count (number) – how many letters came
# $state (key: open | closed) – whether more may come
# $day (date) – the last day
site-our-letters = { $state ->
    [open] { $count } letters until { $day }
   *[closed] { $count } letters
}
