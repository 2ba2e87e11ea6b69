### Course pages, and the facts of a course wherever they stand.

## Required
## Labels of facts. Each stands above or beside its value.

# First day of teaching.
course-start = Inicio

# Last day of teaching.
course-end = Fin

course-price = Precio

# How many weeks it lasts.
course-length = Duración

# Hours of work in a week.
course-hours = Dedicación

# Hours of work from the first day to the last.
course-effort = Dedicación total

course-level = Nivel

# Where it happens.
course-format = Modalidad

# Whose pace.
course-pacing = Ritmo

# Languages the course is taught in.
course-taught-in = Se imparte en

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = También se imparte en

course-subtitles = Subtítulos

# Followed by a number.
course-ceu = Unidades de formación continua

# What the participant receives at the end.
course-credential = Se obtiene

# Courses one should know before.
course-prerequisites = Antes de este curso

# Programs the course belongs to.
course-part-of = Forma parte de

course-topics = Temas

# Column of the table of past dates.
course-status = Estado

# Column of the table of past dates.
course-dates = Fechas

## Required
## Values of facts.

# How long a course lasts.
course-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# Hours of work in a week, from … to ….
course-hours-per-week = { $min }-{ $max } horas por semana

# Hours of work in a week, one figure only.
course-hours-per-week-exact = { $count ->
    [one] { $count } hora por semana
    [many] { $count } de horas por semana
   *[other] { $count } horas por semana
}

# Hours of work of the whole course, from … to ….
course-total-hours = { $min }-{ $max } horas

# Hours of work of the whole course, one figure only.
course-total-hours-exact = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

# In place of a date or another fact that is not known yet.
fact-to-be-announced = por anunciar

##

# For screen readers: the frame with the main facts.
course-key-facts = Datos clave

# Button.
course-register = Inscribirse

# Link beside that button.
course-all-dates = Todas las fechas y plazos

# Heading.
course-dates-and-deadlines = Fechas y plazos

# Line that opens the deadlines of a run.
course-deadlines = Plazos

# After a deadline that lies in the past.
course-day-passed = (ya pasó)

# In a list, under the first day and the status of an edition that has begun: when the next edition starts.
# $date (date) – first day of the next edition
course-next-start = Próximo inicio: { DATETIME($date, dateStyle: "long") }

# Under the dates of a run that was moved.
course-postponed-from = Edición aplazada. Debía empezar el { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
course-time-zone = Los plazos vencen al final del día indicado (zona horaria: { $zone }).

# Link under the dates.
course-calendar = Añadir estas fechas a su calendario

# Heading of those who teach the course.
course-people = Profesorado

# Line that opens the list of runs that are over.
course-past-runs = Ediciones anteriores
