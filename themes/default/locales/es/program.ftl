### Program pages. A program is a set of courses that leads to a certificate.

## Required

# What the whole program costs.
program-price = Precio

# How many courses one takes.
program-courses = Cursos

# How many courses a program has, or asks for.
program-course-count = { $count ->
    [one] { $count } curso
    [many] { $count } de cursos
   *[other] { $count } cursos
}

# How many courses a program asks for, from … to ….
program-course-range = { $min }-{ $max } cursos

# How long the program lasts.
program-length = Duración

# How long the program lasts.
program-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# How long the program lasts, from … to ….
program-weeks-range = { $min }-{ $max } semanas

# Hours of work of the whole program.
program-effort = Dedicación total

# Hours of work of the whole program.
program-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

# Hours of work of the whole program, from … to ….
program-hours-range = { $min }-{ $max } horas

# What the participant receives at the end.
program-credential = Se obtiene

# Followed by the year in which the program began.
program-since = Desde

# Under the title of a group of courses: every one is needed.
requirement-all = Todos estos cursos

# Under the title of a group of courses: some of them are needed.
requirement-at-least = { $count ->
    [1] Al menos uno de estos { $total } cursos
    [many] Al menos { $count } de estos { $total } cursos
   *[other] Al menos { $count } de estos { $total } cursos
}

##

# For screen readers: the frame with the main facts.
program-key-facts = Datos clave

# Heading of the courses of the program.
program-courses-heading = Cursos del programa

# Heading of those who teach in the program.
program-people = Profesorado

# In place of the list of programs while there are none.
program-none = Por el momento no hay ningún programa.

## Required
## Facts of a program.

# Label: the first day of the next of its courses.
program-next-start = Próximo inicio

# Label: the day or month that a program is announced for.
program-announced-start = Anunciado para

# Label, on the page of a program that is only announced: the first day of the next of its courses.
program-course-start = Primero de sus cursos

# Label: what all courses cost when they are bought one by one.
program-price-one-by-one = Cursos por separado

# Under the price of the whole program: how much less it is than its courses one by one.
# $amount (string) – an amount, or two: from … to …
program-saving = { $amount } menos que por separado

# From one figure to another.
# $min (string) – the smaller one
# $max (string) – the larger one, with its unit
program-from-to = de { $min } a { $max }

# Label: languages in which every course that is needed has editions to come.
program-completable-in = Puede completarse en

# In place of these languages, where there is none.
program-completable-none = ningún idioma único por ahora

# Label: in which order the courses are taken.
program-sequence = Orden

# Label: credit towards a degree.
program-degree-credit = Créditos para un título

# Label: the last day on which the whole program can be given back.
program-refund-until = Reembolso del conjunto hasta

# Beside the rule of a group of courses: they are electives.
requirement-elective = optativos

# Under the title of a group of courses, programs and groups: every one is needed.
requirement-all-items = Todo lo siguiente

# Under the title of a group of courses, programs and groups: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least-items = { $count ->
        [1] Al menos una de las siguientes { $total } opciones
       *[other] Al menos { $count } de las siguientes { $total } opciones
    }

# Under the title of a group of courses: some of them are needed, so that their credit adds up.
# $amount (string) – how much credit, as “4 ECTS credits”
requirement-at-least-credits = Cursos que sumen al menos { $amount }

# An amount of credit of no system in particular.
# $count (number) – how much
requirement-credits = { $count ->
        [one] { $count } crédito
        [many] { $count } de créditos
       *[other] { $count } créditos
    }
