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
program-credential = Donne droit à

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

## Required
## Facts of a program.

# Label: the first day of the next of its courses.
program-next-start = Prochain début

# Label: the day or month that a program is announced for.
program-announced-start = Annoncé pour

# Label, on the page of a program that is only announced: the first day of the next of its courses.
program-course-start = Premier de ses cours

# Label: what all courses cost when they are bought one by one.
program-price-one-by-one = Cours un à un

# Under the price of the whole program: how much less it is than its courses one by one.
# $amount (string) – an amount, or two: from … to …
program-saving = { $amount } de moins qu’un à un

# From one figure to another.
# $min (string) – the smaller one
# $max (string) – the larger one, with its unit
program-from-to = de { $min } à { $max }

# Label: languages in which every course that is needed has editions to come.
program-completable-in = Réalisable entièrement en

# In place of these languages, where there is none.
program-completable-none = aucune langue unique pour le moment

# Label: in which order the courses are taken.
program-sequence = Ordre

# Label: credit towards a degree.
program-degree-credit = Crédits pour un diplôme

# Label: the last day on which the whole program can be given back.
program-refund-until = Remboursement de l’ensemble jusqu’au

# Beside the rule of a group of courses: they are electives.
requirement-elective = au choix

# Under the title of a group of courses, programs and groups: every one is needed.
requirement-all-items = Tout ce qui suit

# Under the title of a group of courses, programs and groups: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least-items = { $count ->
        [1] Au moins une des { $total } possibilités suivantes
       *[other] Au moins { $count } des { $total } possibilités suivantes
    }

# Under the title of a group of courses: some of them are needed, so that their credit adds up.
# $amount (string) – how much credit, as “4 ECTS credits”
requirement-at-least-credits = Des cours totalisant au moins { $amount }

# An amount of credit of no system in particular.
# $count (number) – how much
requirement-credits = { $count ->
        [one] { $count } crédit
        [many] { $count } de crédits
       *[other] { $count } crédits
    }
