### Course pages, and the facts of a course wherever they stand.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: first day of teaching.
course-start = Início

# Label: last day of teaching.
course-end = Término

# Label: what the course costs.
course-price = Preço

# Label: how many weeks it lasts.
course-length = Duração

# Label: hours of work in a week.
course-hours = Dedicação

# Label: hours of work from the first day to the last.
course-effort = Carga horária

# Label: how hard it is (introductory, advanced …).
course-level = Nível

# Label: where it happens (online, on campus …).
course-format = Modalidade

# Label: whether everybody moves at the instructor's pace or at their own.
course-pacing = Ritmo

# Label: languages the course is taught in. Not the language of the page.
course-taught-in = Ministrado em

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = Também ministrado em

# Label: languages of subtitles.
course-subtitles = Legendas

# Label: continuing-education units, a measure of professional training. Followed by a number.
course-ceu = Unidades de educação continuada

# Label: what the participant receives at the end.
course-credential = Certificação

# Label: courses one should know before.
course-prerequisites = Antes deste curso

# Label: programs the course belongs to.
course-part-of = Faz parte de

# Label: subjects of the course.
course-topics = Temas

# Column of the table of past dates: whether the run took place.
course-status = Situação

# Column of the table of past dates: first and last day.
course-dates = Datas

## Required
## Values of facts.

# How long a course lasts.
# $count (number) – how many weeks
course-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# Hours of work in a week, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-hours-per-week = { $min }–{ $max } horas por semana

# Hours of work in a week, where there is one figure only.
# $count (number) – how many hours
course-hours-per-week-exact = { $count ->
    [one] { $count } hora por semana
    [many] { $count } de horas por semana
   *[other] { $count } horas por semana
}

# Hours of work of the whole course, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-total-hours = { $min }–{ $max } horas

# Hours of work of the whole course, where there is one figure only.
# $count (number) – how many hours
course-total-hours-exact = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

# In place of a date or another fact that is not known yet.
fact-to-be-announced = a definir

##

# Name, for screen readers, of the frame with the main facts at the top of a course page.
course-key-facts = Informações essenciais

# Button: leads to the place where one registers.
course-register = Inscreva-se

# Link beside that button, to all dates of the course further down.
course-all-dates = Todas as datas e prazos

# Heading of the dates of the course, each with its deadlines.
course-dates-and-deadlines = Datas e prazos

# Line that opens the deadlines of a run.
course-deadlines = Prazos

# After a deadline that lies in the past.
course-day-passed = (já passou)

# In a list, under the first day and the status of an edition that has begun: when the next edition starts.
# $date (date) – first day of the next edition
course-next-start = Próximo início: { DATETIME($date, dateStyle: "long") }

# Under the dates of a run that was moved.
# $date (date) – first day of teaching before it was moved
course-postponed-from = Edição adiada. O início estava previsto para { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
# $zone (string) – name of the time zone
course-time-zone = Cada prazo vai até o fim do dia indicado, no fuso horário { $zone }.

# Link under the dates: a file with all of them, for the calendar on one's own device.
course-calendar = Adicionar estas datas ao seu calendário

# Heading of those who teach the course.
course-people = Quem ensina

# Line that opens the list of dates that are over.
course-past-runs = Edições anteriores
