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

# Label: where it happens (online, on campus …).
course-format = Format

# Label: whether everybody moves at the instructor's pace or at their own.
course-pacing = Rythme

# Label: languages the course is taught in. Not the language of the page.
course-taught-in = Langue d’enseignement

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = Aussi enseigné en

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

# Link below the facts of a course, to the page on which the course stands beside others.
course-compare = Comparer avec d’autres cours

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

# Heading of those who teach the course.
course-people = Équipe pédagogique

# Line that opens the list of dates that are over.
course-past-runs = Dates passées

## Required
## The syllabus and what learners do in it.

# Beside a module: the one week it fills.
# $first (number) – number of the week
# $last (number) – the same
course-module-week = Semaine { $first }

# Beside a module: the weeks it fills.
# $first (number) – number of the first week
# $last (number) – number of the last week
course-module-weeks = Semaines { $first }–{ $last }

# Beside a module: above the ways in which it is taught.
course-module-techniques = Comment

# Beside a module: above what learners do or hand in.
course-module-activities = Ce qu’on y fait

# Beside an activity of a module: it counts toward passing.
course-activity-graded = noté

# Beside an activity of a module: it does not count toward passing.
course-activity-ungraded = non noté

# Beside an activity of a module: how much it is worth.
# $count (number) – how many
course-activity-points = { $count ->
        [one] { $count } point
        [many] { $count } de points
       *[other] { $count } points
    }

# Beside an activity of a module: when it is due, where that is the last day of a week.
# $count (number) – number of the week
course-activity-due-week = à rendre à la fin de la semaine { $count }

# Beside an activity of a module: when it is due.
# $when (string) – a distance from a day, as “2 days before the last day of teaching”
course-activity-due = à rendre { $when }

## Required
## How a course is taught, graded and kept: labels and values of the section “What to expect”.

# Heading of the ways in which the course is taught.
course-methods = Comment on y enseigne

# Heading of what to expect: admission, grading, credit, live sessions, accessibility, downloads, regions.
course-practice = À quoi s’attendre

# Label: how one gets in.
course-admission = Admission

# Label: whether there are marks, and what it takes to pass.
course-grading = Évaluation

# Label: credit of any kind.
course-credit = Crédits

# Label: meetings at a fixed time.
course-live = Séances en direct

# Label: what the media and the platform offer to people with disabilities.
course-accessibility = Accessibilité

# Label: what one can keep.
course-downloads = À garder

# Label: countries and regions where one cannot take part.
course-restricted = Non disponible en

# What it takes to pass.
# $count (number) – percent
course-pass-threshold = On valide le cours avec { $count } pour cent des points.

# How many of the lowest scores are dropped.
# $count (number) – how many; 0 is possible
course-drop-lowest = { $count ->
        [0] Toutes les notes comptent.
        [1] La note la plus basse ne compte pas.
        [many] Les { $count } de notes les plus basses ne comptent pas.
       *[other] Les { $count } notes les plus basses ne comptent pas.
    }

# Continuing-education units, a measure of professional training.
# $count (number) – how many
course-ceu-amount = { $count ->
        [one] { $count } unité de formation continue
        [many] { $count } d’unités de formation continue
       *[other] { $count } unités de formation continue
    }

# At least how many live sessions every edition has.
# $count (number) – how many
course-live-sessions = { $count ->
        [0] Aucune n’est prévue
        [1] Au moins une à chaque session
        [many] Au moins { $count } à chaque session
       *[other] Au moins { $count } à chaque session
    }

# Of live sessions: they can be seen later.
course-live-recorded = Enregistrées

# Of live sessions: they cannot be seen later.
course-live-not-recorded = Non enregistrées

# Of live sessions: one has to be there.
course-live-compulsory = La présence est obligatoire

# Of live sessions: one may be away.
course-live-voluntary = La présence est facultative

## Required
## Films, recordings, documents, and what else a page leads to.

# Heading of films, recordings and documents about the course.
course-media = À voir, à écouter, à lire

# How long a film or recording takes.
# $count (number) – how many
media-minutes = { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }

# Label before the languages of captions; each is a link to a file.
media-captions = Sous-titres

# Label before the languages of transcripts; each is a link to a file.
media-transcripts = Transcription

# Who made a film, recording or document.
# $credit (string) – the name
media-credit = Par { $credit }

# Under which licence a film, recording or document may be used.
# $licence (string) – its name, as “CC BY 4.0”
media-licence = Licence : { $licence }

# Heading of courses that go well with this one.
course-related = Cours voisins

# Heading of groups of questions that matter for a course or program.
course-faq = Questions et réponses

# Label: first days of the other editions to come.
course-other-starts = Commence aussi

# In place of a price, where nothing is to be paid.
price-free = Gratuit

## Required
## What a run costs.

# Beside a price: on which days it holds.
# $from (date) – the first day
# $to (date) – the last day
price-from-to = du { DATETIME($from, dateStyle: "long") } au { DATETIME($to, dateStyle: "long") }

# Beside a price: from which day it holds.
# $from (date) – the first day
price-from-day = à partir du { DATETIME($from, dateStyle: "long") }

# Beside a price: until which day it holds.
# $to (date) – the last day
price-until = jusqu’au { DATETIME($to, dateStyle: "long") }

# Under the price that holds: the one that follows.
# $amount (money) – the price that follows
# $from (date) – its first day
price-next = puis { $amount } à partir du { DATETIME($from, dateStyle: "long") }

# In a list: the least that a course costs, where its editions differ.
# $amount (money) – the price
price-least = dès { $amount }

# Beside a price for groups: how many have to come.
# $count (number) – how many
price-quantity = { $count ->
        [one] à partir de { $count } personne
        [many] à partir de { $count } de personnes
       *[other] à partir de { $count } personnes
    }

# Beside a price: how much it is less than the usual one.
# $count (number) – percent
price-percent-off = { $count } pour cent de moins

# Beside a price: how much it is less than the usual one.
# $amount (money) – how much
price-amount-off = { $amount } de moins

# Beside the price that holds at the moment.
price-now = prix en vigueur

# Beside a price that held until some day and holds no longer.
price-past = n’est plus proposé

## Required
## What else is told of a run.

# Label: when teaching begins on the first day.
course-start-time = Première rencontre

# Label: where an edition takes place.
course-venue = Lieu

# Label: how many can take part.
course-capacity = Places

# Label: how what is said is put into other languages.
course-translation = Traduction

# Label: further languages that are used in an edition.
course-also-languages = Aussi en

# Label: the same edition in other languages, as links.
course-same-edition = La même session en

# Line that opens the live sessions of an edition.
course-sessions = Séances en direct

# Line that opens the prices of an edition.
course-prices = Prix

# Under the time of a live session: the zone of all of them.
# $zone (string) – name of the time zone
course-sessions-zone = Heures du fuseau horaire { $zone }.

# Of one live session: it can be seen later.
session-recorded = enregistrée

# Of one live session: it cannot be seen later.
session-not-recorded = non enregistrée

# Of one live session: one has to be there.
session-compulsory = présence obligatoire

# Of one live session: one may be away.
session-voluntary = présence facultative

# Under the dates of a course that has begun and can still be joined.
course-late-warning = Un travail noté était déjà à rendre. Si vous vous inscrivez maintenant, vous aurez du retard à rattraper.

# Under the dates of a course that begins after a rule changes. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day of the change
run-policy-changes = La règle « { $policy } » change le { DATETIME($date, dateStyle: "long") }, avant le début de cette session.

# Under the dates of a course that begins after a rule ends. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day without the rule
run-policy-ends = La règle « { $policy } » prend fin le { DATETIME($date, dateStyle: "long") }, avant le début de cette session.

# In the table of past dates: until when the materials of an edition can be read.
# $date (date) – the last day
run-materials-until = supports accessibles jusqu’au { DATETIME($date, dateStyle: "long") }

# Label: languages a course was taught in, where every edition is over.
course-was-taught-in = A été donné en
