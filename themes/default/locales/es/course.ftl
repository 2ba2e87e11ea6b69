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

# Link below the facts of a course, to the page on which the course stands beside others.
course-compare = Comparar con otros cursos

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

# Heading of those who teach the course.
course-people = Profesorado

# Line that opens the list of runs that are over.
course-past-runs = Ediciones anteriores

## Required
## The syllabus and what learners do in it.

# Beside a module: the one week it fills.
# $first (number) – number of the week
# $last (number) – the same
course-module-week = Semana { $first }

# Beside a module: the weeks it fills.
# $first (number) – number of the first week
# $last (number) – number of the last week
course-module-weeks = Semanas { $first }-{ $last }

# Beside a module: above the ways in which it is taught.
course-module-techniques = Cómo

# Beside a module: above what learners do or hand in.
course-module-activities = Qué se hace

# Beside an activity of a module: it counts toward passing.
course-activity-graded = evaluable

# Beside an activity of a module: it does not count toward passing.
course-activity-ungraded = no evaluable

# Beside an activity of a module: how much it is worth.
# $count (number) – how many
course-activity-points = { $count ->
        [one] { $count } punto
        [many] { $count } de puntos
       *[other] { $count } puntos
    }

# Beside an activity of a module: when it is due, where that is the last day of a week.
# $count (number) – number of the week
course-activity-due-week = entrega al final de la semana { $count }

# Beside an activity of a module: when it is due.
# $when (string) – a distance from a day, as “2 days before the last day of teaching”
course-activity-due = entrega { $when }

## Required
## How a course is taught, graded and kept: labels and values of the section “What to expect”.

# Heading of the ways in which the course is taught.
course-methods = Cómo se enseña

# Heading of what to expect: admission, grading, credit, live sessions, accessibility, downloads, regions.
course-practice = Qué cabe esperar

# Label: how one gets in.
course-admission = Admisión

# Label: whether there are marks, and what it takes to pass.
course-grading = Evaluación

# Label: credit of any kind.
course-credit = Créditos

# Label: meetings at a fixed time.
course-live = Sesiones en directo

# Label: what the media and the platform offer to people with disabilities.
course-accessibility = Accesibilidad

# Label: what one can keep.
course-downloads = Para conservar

# Label: countries and regions where one cannot take part.
course-restricted = No disponible en

# What it takes to pass.
# $count (number) – percent
course-pass-threshold = Se aprueba con el { $count } por ciento de los puntos.

# How many of the lowest scores are dropped.
# $count (number) – how many; 0 is possible
course-drop-lowest = { $count ->
        [0] Todas las notas cuentan.
        [one] La nota más baja no cuenta.
        [many] Las { $count } de notas más bajas no cuentan.
       *[other] Las { $count } notas más bajas no cuentan.
    }

# Continuing-education units, a measure of professional training.
# $count (number) – how many
course-ceu-amount = { $count ->
        [one] { $count } unidad de formación continua
        [many] { $count } de unidades de formación continua
       *[other] { $count } unidades de formación continua
    }

# At least how many live sessions every edition has.
# $count (number) – how many
course-live-sessions = { $count ->
        [0] No hay ninguna prevista
        [one] Al menos una en cada edición
        [many] Al menos { $count } en cada edición
       *[other] Al menos { $count } en cada edición
    }

# Of live sessions: they can be seen later.
course-live-recorded = Se graban

# Of live sessions: they cannot be seen later.
course-live-not-recorded = No se graban

# Of live sessions: one has to be there.
course-live-compulsory = La asistencia es obligatoria

# Of live sessions: one may be away.
course-live-voluntary = La asistencia es voluntaria

## Required
## Films, recordings, documents, and what else a page leads to.

# Heading of films, recordings and documents about the course.
course-media = Para ver, oír y leer

# How long a film or recording takes.
# $count (number) – how many
media-minutes = { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }

# Label before the languages of captions; each is a link to a file.
media-captions = Subtítulos

# Label before the languages of transcripts; each is a link to a file.
media-transcripts = Transcripción

# Who made a film, recording or document.
# $credit (string) – the name
media-credit = De { $credit }

# Under which licence a film, recording or document may be used.
# $licence (string) – its name, as “CC BY 4.0”
media-licence = Licencia: { $licence }

# Heading of courses that go well with this one.
course-related = Cursos relacionados

# Heading of groups of questions that matter for a course or program.
course-faq = Preguntas y respuestas

# Label: first days of the other editions to come.
course-other-starts = También empieza

# In place of a price, where nothing is to be paid.
price-free = Gratuito

## Required
## What a run costs.

# Beside a price: on which days it holds.
# $from (date) – the first day
# $to (date) – the last day
price-from-to = del { DATETIME($from, dateStyle: "long") } al { DATETIME($to, dateStyle: "long") }

# Beside a price: from which day it holds.
# $from (date) – the first day
price-from-day = desde el { DATETIME($from, dateStyle: "long") }

# Beside a price: until which day it holds.
# $to (date) – the last day
price-until = hasta el { DATETIME($to, dateStyle: "long") }

# Under the price that holds: the one that follows.
# $amount (money) – the price that follows
# $from (date) – its first day
price-next = después { $amount }, desde el { DATETIME($from, dateStyle: "long") }

# In a list: the least that a course costs, where its editions differ.
# $amount (money) – the price
price-least = desde { $amount }

# Beside a price for groups: how many have to come.
# $count (number) – how many
price-quantity = { $count ->
        [one] desde { $count } participante
        [many] desde { $count } de participantes
       *[other] desde { $count } participantes
    }

# Beside a price: how much it is less than the usual one.
# $count (number) – percent
price-percent-off = { $count } por ciento menos

# Beside a price: how much it is less than the usual one.
# $amount (money) – how much
price-amount-off = { $amount } menos

# Beside the price that holds at the moment.
price-now = precio actual

# Beside a price that held until some day and holds no longer.
price-past = ya no se ofrece

## Required
## What else is told of a run.

# Label: when teaching begins on the first day.
course-start-time = Primer encuentro

# Label: where an edition takes place.
course-venue = Lugar

# Label: how many can take part.
course-capacity = Plazas

# Label: how what is said is put into other languages.
course-translation = Traducción

# Label: further languages that are used in an edition.
course-also-languages = También en

# Label: the same edition in other languages, as links.
course-same-edition = La misma edición en

# Line that opens the live sessions of an edition.
course-sessions = Sesiones en directo

# Line that opens the prices of an edition.
course-prices = Precios

# Under the time of a live session: the zone of all of them.
# $zone (string) – name of the time zone
course-sessions-zone = Las horas corresponden a la zona horaria { $zone }.

# Of one live session: it can be seen later.
session-recorded = se graba

# Of one live session: it cannot be seen later.
session-not-recorded = no se graba

# Of one live session: one has to be there.
session-compulsory = asistencia obligatoria

# Of one live session: one may be away.
session-voluntary = asistencia voluntaria

# Under the dates of a course that has begun and can still be joined.
course-late-warning = Ya ha vencido el plazo de algún trabajo evaluable. Quien se inscriba ahora tendrá que ponerse al día.

# Under the dates of a course that begins after a rule changes. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day of the change
run-policy-changes = La regla “{ $policy }” cambia el { DATETIME($date, dateStyle: "long") }, antes de que empiece esta edición.

# Under the dates of a course that begins after a rule ends. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day without the rule
run-policy-ends = La regla “{ $policy }” deja de regir el { DATETIME($date, dateStyle: "long") }, antes de que empiece esta edición.

# In the table of past dates: until when the materials of an edition can be read.
# $date (date) – the last day
run-materials-until = materiales abiertos hasta el { DATETIME($date, dateStyle: "long") }

# Label: languages a course was taught in, where every edition is over.
course-was-taught-in = Se impartió en
