### Témoignages, c’est-à-dire ce que l’on dit d’un cours ; et chiffres.

## Required

# Heading of the stories on the page of a course, a program or something else they are about.
story-heading = Témoignages

# Label: what changed for the one who speaks.
story-outcome = Ce qui a changé

# Label: the course, program or credential someone completed or speaks of.
story-about = Au sujet de

# Under a quotation that was said in another language.
# $language (string) – name of that language, in this one
story-translated = Traduction ; langue d’origine : { $language }

# Heading of the figures on the page of a course, a program or something else they are about.
figure-heading = En chiffres

## Required
## The number of a figure, printed large. What is counted follows below it.

# It is the number.
# $value (string) – the number
figure-exact = { $value }

# It is more than the number.
# $value (string) – the number
figure-more-than = plus de { $value }

# It is near the number.
# $value (string) – the number
figure-about = environ { $value }

# It was one number and is another.
# $from (string) – the number before
# $to (string) – the number now
figure-change = de { $from } à { $to }

# A share.
# $value (number) – the share in percent
figure-percent = { NUMBER($value, style: "percent") }

## Required
## Labels under a figure.

# Label: the days over which it was counted.
figure-period = Période

# After that label.
# $from (date) – the first day
figure-period-from = À partir du { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
figure-period-to = Jusqu’au { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
figure-period-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

# Label: the day it holds for.
figure-as-of = Date

# Label: how old the figure is, where it is an old one.
figure-age = Ancienneté

# After that label.
figure-old = Plus de trois ans

# Label: the two days between which it changed.
figure-compared = Comparaison

# Label: what is counted, in a word, as “people”.
figure-unit = Unité

# Label: where the figure comes from.
figure-source = Source

# Label: what the figure is about.
figure-scope = Au sujet de
