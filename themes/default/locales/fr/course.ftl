### Course pages, and the facts of a course wherever they stand.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: first day of teaching.
course-start = Début

# Label: last day of teaching.
course-end = Fin

# Label: what the course costs.
course-price = Prix

# Label: how many weeks it lasts.
course-length = Durée

# Label: hours of work in a week.
course-hours = Travail

# Label: hours of work from the first day to the last.
course-effort = Au total

# Label: how hard it is (introductory, advanced …).
course-level = Niveau

# Label: where it happens (online, on campus …).
course-format = Format

# Label: whether everybody moves at the instructor's pace or at their own.
course-pacing = Rythme

# Label: languages the course is taught in. Not the language of the page.
course-taught-in = Cours en

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = Cours aussi en

# Label: languages of subtitles.
course-subtitles = Sous-titres

# Label: continuing-education units, a measure of professional training. Followed by a number.
course-ceu = Unités de formation continue

# Label: what the participant receives at the end.
course-credential = Certificat

# Label: courses one should know before.
course-prerequisites = À suivre avant

# Label: programs the course belongs to.
course-part-of = Fait partie de

# Label: subjects of the course.
course-topics = Thèmes

# Column of the table of past dates: whether the run took place.
course-status = Statut

# Column of the table of past dates: first and last day.
course-dates = Dates

## Required
## Values of facts.

# How long a course lasts.
# $count (number) – how many weeks
course-weeks = { $count ->
    [one] { $count } semaine
    [many] { $count } de semaines
   *[other] { $count } semaines
}

# Hours of work in a week, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-hours-per-week = { $min }–{ $max } heures par semaine

# Hours of work in a week, where there is one figure only.
# $count (number) – how many hours
course-hours-per-week-exact = { $count ->
    [one] { $count } heure par semaine
    [many] { $count } d’heures par semaine
   *[other] { $count } heures par semaine
}

# Hours of work of the whole course, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-total-hours = { $min }–{ $max } heures

# Hours of work of the whole course, where there is one figure only.
# $count (number) – how many hours
course-total-hours-exact = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}

# In place of a date or another fact that is not known yet.
fact-to-be-announced = à préciser

##

# Name, for screen readers, of the frame with the main facts at the top of a course page.
course-key-facts = L’essentiel

# Button: leads to the place where one registers.
course-register = S’inscrire

# Link beside that button, to all dates of the course further down.
course-all-dates = Toutes les dates et échéances

# Heading of the dates of the course, each with its deadlines.
course-dates-and-deadlines = Dates et échéances

# Line that opens the deadlines of a run.
course-deadlines = Échéances

# After a deadline that lies in the past.
course-day-passed = (passé)

# In a list, under the first day and the status of an edition that has begun: when the next edition starts.
# $date (date) – first day of the next edition
course-next-start = Prochaine session : { DATETIME($date, dateStyle: "long") }

# Under the dates of a run that was moved.
# $date (date) – first day of teaching before it was moved
course-postponed-from = Session reportée. Elle devait commencer le { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
# $zone (string) – name of the time zone
course-time-zone = Chaque échéance tombe à la fin du jour indiqué (fuseau horaire : { $zone }).

# Link under the dates: a file with all of them, for the calendar on one's own device.
course-calendar = Ajouter ces dates à votre agenda

# Heading of those who teach the course.
course-people = Équipe pédagogique

# Line that opens the list of dates that are over.
course-past-runs = Dates passées
