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

## Required
## Facts of a program.

# Label: the first day of the next of its courses.
program-next-start = Prossimo inizio

# Label: the day or month that a program is announced for.
program-announced-start = Annunciato per

# Label, on the page of a program that is only announced: the first day of the next of its courses.
program-course-start = Primo dei suoi corsi

# Label: what all courses cost when they are bought one by one.
program-price-one-by-one = Corsi singoli

# Under the price of the whole program: how much less it is than its courses one by one.
# $amount (string) – an amount, or two: from … to …
program-saving = { $amount } in meno che uno per uno

# From one figure to another.
# $min (string) – the smaller one
# $max (string) – the larger one, with its unit
program-from-to = da { $min } a { $max }

# Label: languages in which every course that is needed has editions to come.
program-completable-in = Completabile in

# In place of these languages, where there is none.
program-completable-none = nessuna lingua da sola al momento

# Label: in which order the courses are taken.
program-sequence = Ordine

# Label: credit towards a degree.
program-degree-credit = Crediti per un titolo

# Label: the last day on which the whole program can be given back.
program-refund-until = Rimborso dell’insieme entro

# Beside the rule of a group of courses: they are electives.
requirement-elective = a scelta

# Under the title of a group of courses, programs and groups: every one is needed.
requirement-all-items = Tutto quello che segue

# Under the title of a group of courses, programs and groups: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least-items = { $count ->
        [1] Almeno una delle { $total } possibilità seguenti
       *[other] Almeno { $count } delle { $total } possibilità seguenti
    }

# Under the title of a group of courses: some of them are needed, so that their credit adds up.
# $amount (string) – how much credit, as “4 ECTS credits”
requirement-at-least-credits = Corsi per almeno { $amount }

# An amount of credit of no system in particular.
# $count (number) – how much
requirement-credits = { $count ->
        [one] { $count } credito
        [many] { $count } di crediti
       *[other] { $count } crediti
    }
