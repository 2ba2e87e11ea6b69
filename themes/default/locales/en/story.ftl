### Stories, that is, what people say of a course; and figures.

## Required

# Heading of the stories on the page of a course, a program or something else they are about.
story-heading = In their words

# Label: what changed for the one who speaks.
story-outcome = What changed

# Label: the course, program or credential someone completed or speaks of.
story-about = About

# Under a quotation that was said in another language.
# $language (string) – name of that language, in this one
story-translated = Translated from { $language }

# Heading of the figures on the page of a course, a program or something else they are about.
figure-heading = In figures

## Required
## The number of a figure, printed large. What is counted follows below it.

# It is the number.
# $value (string) – the number
figure-exact = { $value }

# It is more than the number.
# $value (string) – the number
figure-more-than = more than { $value }

# It is near the number.
# $value (string) – the number
figure-about = about { $value }

# It was one number and is another.
# $from (string) – the number before
# $to (string) – the number now
figure-change = from { $from } to { $to }

# A share.
# $value (number) – the share in percent
figure-percent = { NUMBER($value, style: "percent") }

## Required
## Labels under a figure.

# Label: the days over which it was counted.
figure-period = Period

# After that label.
# $from (date) – the first day
figure-period-from = From { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
figure-period-to = Until { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
figure-period-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

# Label: the day it holds for.
figure-as-of = As of

# Label: how old the figure is, where it is an old one.
figure-age = Age

# After that label.
figure-old = More than three years

# Label: the two days between which it changed.
figure-compared = Compared

# Label: what is counted, in a word, as “people”.
figure-unit = Unit

# Label: where the figure comes from.
figure-source = Source

# Label: what the figure is about.
figure-scope = About
