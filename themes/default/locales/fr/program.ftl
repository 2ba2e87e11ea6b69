### Program pages. A program is a set of courses that leads to a certificate.

## Required

# Label: what the whole program costs.
program-price = Prix

# Label: how many courses one takes.
program-courses = Cours

# How many courses a program has, or asks for.
# $count (number) – how many courses
program-course-count = { $count ->
    [one] { $count } cours
    [many] { $count } de cours
   *[other] { $count } cours
}

# How many courses a program asks for, from … to ….
# $min (number) – fewest courses
# $max (number) – most courses
program-course-range = { $min }–{ $max } cours

# Label: how long the program lasts.
program-length = Durée

# How long the program lasts.
# $count (number) – how many weeks
program-weeks = { $count ->
    [one] { $count } semaine
    [many] { $count } de semaines
   *[other] { $count } semaines
}

# How long the program lasts, from … to ….
# $min (number) – fewest weeks
# $max (number) – most weeks
program-weeks-range = { $min }–{ $max } semaines

# Label: hours of work of the whole program.
program-effort = Charge de travail totale

# Hours of work of the whole program.
# $count (number) – how many hours
program-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}

# Hours of work of the whole program, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
program-hours-range = { $min }–{ $max } heures

# Label: what the participant receives at the end.
program-credential = Débouche sur

# Label: year in which the program began. Followed by the year.
program-since = Depuis

# Under the title of a group of courses: every one is needed.
requirement-all = Tous ces cours

# Under the title of a group of courses: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least = { $count ->
    [1] Au moins un de ces { $total } cours
    [one] Au moins { $count } de ces { $total } cours
    [many] Au moins { $count } de ces { $total } cours
   *[other] Au moins { $count } de ces { $total } cours
}

##

# Name, for screen readers, of the frame with the main facts at the top of a program page.
program-key-facts = L’essentiel

# Heading of the courses of the program.
program-courses-heading = Les cours du parcours

# Heading of those who teach in the program.
program-people = Équipe pédagogique

# In place of the list of programs while there are none.
program-none = Il n’y a pas de parcours pour le moment.
