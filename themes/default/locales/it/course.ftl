### Course pages, and the facts of a course wherever they stand.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: first day of teaching.
course-start = Inizio

# Label: last day of teaching.
course-end = Fine

# Label: what the course costs.
course-price = Prezzo

# Label: how many weeks it lasts.
course-length = Durata

# Label: hours of work in a week.
course-hours = Impegno

# Label: hours of work from the first day to the last.
course-effort = Impegno totale

# Label: how hard it is (introductory, advanced …).
course-level = Livello

# Label: where it happens (online, on campus …).
course-format = Modalità

# Label: whether everybody moves at the instructor's pace or at their own.
course-pacing = Ritmo

# Label: languages the course is taught in. Not the language of the page.
course-taught-in = Lingua del corso

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = Altre lingue del corso

# Label: languages of subtitles.
course-subtitles = Sottotitoli

# Label: continuing-education units, a measure of professional training. Followed by a number.
course-ceu = Unità di formazione continua

# Label: what the participant receives at the end.
course-credential = Titolo rilasciato

# Label: courses one should know before.
course-prerequisites = Prima di questo corso

# Label: programs the course belongs to.
course-part-of = Fa parte di

# Label: subjects of the course.
course-topics = Ambiti

# Column of the table of past dates: whether the run took place.
course-status = Stato

# Column of the table of past dates: first and last day.
course-dates = Date

## Required
## Values of facts.

# How long a course lasts.
# $count (number) – how many weeks
course-weeks = { $count ->
    [one] { $count } settimana
    [many] { $count } di settimane
   *[other] { $count } settimane
}

# Hours of work in a week, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-hours-per-week = { $min }-{ $max } ore alla settimana

# Hours of work in a week, where there is one figure only.
# $count (number) – how many hours
course-hours-per-week-exact = { $count ->
    [one] { $count } ora alla settimana
    [many] { $count } di ore alla settimana
   *[other] { $count } ore alla settimana
}

# Hours of work of the whole course, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-total-hours = { $min }-{ $max } ore

# Hours of work of the whole course, where there is one figure only.
# $count (number) – how many hours
course-total-hours-exact = { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
}

# In place of a date or another fact that is not known yet.
fact-to-be-announced = da definire

##

# Name, for screen readers, of the frame with the main facts at the top of a course page.
course-key-facts = In sintesi

# Button: leads to the place where one registers.
course-register = Iscriversi

# Link beside that button, to all dates of the course further down.
course-all-dates = Tutte le date e le scadenze

# Heading of the dates of the course, each with its deadlines.
course-dates-and-deadlines = Date e scadenze

# Line that opens the deadlines of a run.
course-deadlines = Scadenze

# After a deadline that lies in the past.
course-day-passed = (trascorso)

# In a list, under the first day and the status of an edition that has begun: when the next edition starts.
# $date (date) – first day of the next edition
course-next-start = Prossimo inizio: { DATETIME($date, dateStyle: "long") }

# Under the dates of a run that was moved.
# $date (date) – first day of teaching before it was moved
course-postponed-from = Edizione rinviata. Inizio previsto in origine: { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
# $zone (string) – name of the time zone
course-time-zone = Ogni scadenza vale fino alla fine del giorno indicato, fuso orario { $zone }.

# Link under the dates: a file with all of them, for the calendar on one's own device.
course-calendar = Aggiungere queste date al proprio calendario

# Heading of those who teach the course.
course-people = Chi insegna

# Line that opens the list of dates that are over.
course-past-runs = Edizioni passate
