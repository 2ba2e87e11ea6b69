### Testimonianze, cioè quello che si racconta di un corso; e numeri.

## Required

# Heading of the stories on the page of a course, a program or something else they are about.
story-heading = Con parole loro

# Label: what changed for the one who speaks.
story-outcome = Che cosa è cambiato

# Label: the course, program or credential someone completed or speaks of.
story-about = Riguarda

# Under a quotation that was said in another language.
# $language (string) – name of that language, in this one
story-translated = Traduzione; lingua originale: { $language }

# Heading of the figures on the page of a course, a program or something else they are about.
figure-heading = In cifre

## Required
## The number of a figure, printed large. What is counted follows below it.

# It is the number.
# $value (string) – the number
figure-exact = { $value }

# It is more than the number.
# $value (string) – the number
figure-more-than = più di { $value }

# It is near the number.
# $value (string) – the number
figure-about = circa { $value }

# It was one number and is another.
# $from (string) – the number before
# $to (string) – the number now
figure-change = da { $from } a { $to }

# A share.
# $value (number) – the share in percent
figure-percent = { NUMBER($value, style: "percent") }

## Required
## Labels under a figure.

# Label: the days over which it was counted.
figure-period = Periodo

# After that label.
# $from (date) – the first day
figure-period-from = A partire da: { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
figure-period-to = Fino a: { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
figure-period-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

# Label: the day it holds for.
figure-as-of = Data

# Label: how old the figure is, where it is an old one.
figure-age = Età

# After that label.
figure-old = Più di tre anni

# Label: the two days between which it changed.
figure-compared = Confronto

# Label: what is counted, in a word, as “people”.
figure-unit = Unità

# Label: where the figure comes from.
figure-source = Fonte

# Label: what the figure is about.
figure-scope = Riguarda
