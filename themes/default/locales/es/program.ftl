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
