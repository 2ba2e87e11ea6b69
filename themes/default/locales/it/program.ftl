### Program pages. A program is a set of courses that leads to a certificate.

## Required

# Label: what the whole program costs.
program-price = Prezzo

# Label: how many courses one takes.
program-courses = Corsi

# How many courses a program has, or asks for.
# $count (number) – how many courses
program-course-count = { $count ->
    [one] { $count } corso
    [many] { $count } di corsi
   *[other] { $count } corsi
}

# How many courses a program asks for, from … to ….
# $min (number) – fewest courses
# $max (number) – most courses
program-course-range = { $min }-{ $max } corsi

# Label: how long the program lasts.
program-length = Durata

# How long the program lasts.
# $count (number) – how many weeks
program-weeks = { $count ->
    [one] { $count } settimana
    [many] { $count } di settimane
   *[other] { $count } settimane
}

# How long the program lasts, from … to ….
# $min (number) – fewest weeks
# $max (number) – most weeks
program-weeks-range = { $min }-{ $max } settimane

# Label: hours of work of the whole program.
program-effort = Impegno totale

# Hours of work of the whole program.
# $count (number) – how many hours
program-hours = { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
}

# Hours of work of the whole program, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
program-hours-range = { $min }-{ $max } ore

# Label: what the participant receives at the end.
program-credential = Titolo rilasciato

# Label: year in which the program began. Followed by the year.
program-since = Dal

# Under the title of a group of courses: every one is needed.
requirement-all = Tutti questi corsi

# Under the title of a group of courses: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least = { $count ->
    [1] Almeno uno di questi { $total } corsi
   *[other] Almeno { $count } di questi { $total } corsi
}

##

# Name, for screen readers, of the frame with the main facts at the top of a program page.
program-key-facts = In sintesi

# Heading of the courses of the program.
program-courses-heading = I corsi del percorso

# Heading of those who teach in the program.
program-people = Chi insegna

# In place of the list of programs while there are none.
program-none = Al momento non ci sono percorsi.
