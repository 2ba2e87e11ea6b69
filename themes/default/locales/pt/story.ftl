### Depoimentos, isto é, o que as pessoas contam de um curso; e números.

## Required

# Heading of the stories on the page of a course, a program or something else they are about.
story-heading = Em suas palavras

# Label: what changed for the one who speaks.
story-outcome = O que mudou

# Label: the course, program or credential someone completed or speaks of.
story-about = Sobre

# Under a quotation that was said in another language.
# $language (string) – name of that language, in this one
story-translated = Traduzido do { $language }

# Heading of the figures on the page of a course, a program or something else they are about.
figure-heading = Em números

## Required
## The number of a figure, printed large. What is counted follows below it.

# It is the number.
# $value (string) – the number
figure-exact = { $value }

# It is more than the number.
# $value (string) – the number
figure-more-than = mais de { $value }

# It is near the number.
# $value (string) – the number
figure-about = cerca de { $value }

# It was one number and is another.
# $from (string) – the number before
# $to (string) – the number now
figure-change = de { $from } para { $to }

# A share.
# $value (number) – the share in percent
figure-percent = { NUMBER($value, style: "percent") }

## Required
## Labels under a figure.

# Label: the days over which it was counted.
figure-period = Período

# After that label.
# $from (date) – the first day
figure-period-from = Desde { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
figure-period-to = Até { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
figure-period-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

# Label: the day it holds for.
figure-as-of = Data

# Label: how old the figure is, where it is an old one.
figure-age = Idade

# After that label.
figure-old = Mais de três anos

# Label: the two days between which it changed.
figure-compared = Comparação

# Label: what is counted, in a word, as “people”.
figure-unit = Unidade

# Label: where the figure comes from.
figure-source = Fonte

# Label: what the figure is about.
figure-scope = Sobre
