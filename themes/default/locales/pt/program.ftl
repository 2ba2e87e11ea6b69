### Program pages. A program is a set of courses that leads to a certificate.

## Required

# Label: what the whole program costs.
program-price = Preço

# Label: how many courses one takes.
program-courses = Cursos

# How many courses a program has, or asks for.
# $count (number) – how many courses
program-course-count = { $count ->
    [one] { $count } curso
    [many] { $count } de cursos
   *[other] { $count } cursos
}

# How many courses a program asks for, from … to ….
# $min (number) – fewest courses
# $max (number) – most courses
program-course-range = { $min }–{ $max } cursos

# Label: how long the program lasts.
program-length = Duração

# How long the program lasts.
# $count (number) – how many weeks
program-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# How long the program lasts, from … to ….
# $min (number) – fewest weeks
# $max (number) – most weeks
program-weeks-range = { $min }–{ $max } semanas

# Label: hours of work of the whole program.
program-effort = Carga horária total

# Hours of work of the whole program.
# $count (number) – how many hours
program-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

# Hours of work of the whole program, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
program-hours-range = { $min }–{ $max } horas

# Label: what the participant receives at the end.
program-credential = Certificação

# Label: year in which the program began. Followed by the year.
program-since = Desde

# Under the title of a group of courses: every one is needed.
requirement-all = Todos estes cursos

# Under the title of a group of courses: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least = { $count ->
    [1] Pelo menos um destes { $total } cursos
   *[other] Pelo menos { $count } destes { $total } cursos
}

##

# Name, for screen readers, of the frame with the main facts at the top of a program page.
program-key-facts = Informações essenciais

# Heading of the courses of the program.
program-courses-heading = Cursos do programa

# Heading of those who teach in the program.
program-people = Quem ensina

# In place of the list of programs while there are none.
program-none = Não há nenhum programa no momento.

## Required
## Facts of a program.

# Label: the first day of the next of its courses.
program-next-start = Próximo início

# Label: the day or month that a program is announced for.
program-announced-start = Anunciado para

# Label, on the page of a program that is only announced: the first day of the next of its courses.
program-course-start = Primeiro dos seus cursos

# Label: what all courses cost when they are bought one by one.
program-price-one-by-one = Cursos avulsos

# Under the price of the whole program: how much less it is than its courses one by one.
# $amount (string) – an amount, or two: from … to …
program-saving = { $amount } a menos que avulsos

# From one figure to another.
# $min (string) – the smaller one
# $max (string) – the larger one, with its unit
program-from-to = de { $min } a { $max }

# Label: languages in which every course that is needed has editions to come.
program-completable-in = Pode ser concluído em

# In place of these languages, where there is none.
program-completable-none = nenhum idioma único no momento

# Label: in which order the courses are taken.
program-sequence = Ordem

# Label: credit towards a degree.
program-degree-credit = Créditos para um diploma

# Label: the last day on which the whole program can be given back.
program-refund-until = Reembolso do conjunto até

# Beside the rule of a group of courses: they are electives.
requirement-elective = optativos

# Under the title of a group of courses, programs and groups: every one is needed.
requirement-all-items = Tudo o que segue

# Under the title of a group of courses, programs and groups: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least-items = { $count ->
        [1] Pelo menos uma das { $total } opções seguintes
       *[other] Pelo menos { $count } das { $total } opções seguintes
    }

# Under the title of a group of courses: some of them are needed, so that their credit adds up.
# $amount (string) – how much credit, as “4 ECTS credits”
requirement-at-least-credits = Cursos que somem pelo menos { $amount }

# An amount of credit of no system in particular.
# $count (number) – how much
requirement-credits = { $count ->
        [one] { $count } crédito
        [many] { $count } de créditos
       *[other] { $count } créditos
    }
