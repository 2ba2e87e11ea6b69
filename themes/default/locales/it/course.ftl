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

# Link below the facts of a course, to the page on which the course stands beside others.
course-compare = Confronta con altri corsi

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
course-postponed-from = Rinviata. Inizio previsto in origine: { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
# $zone (string) – name of the time zone
course-time-zone = Ogni scadenza vale fino alla fine del giorno indicato, fuso orario { $zone }.

# Heading of those who teach the course.
course-people = Chi insegna

# Line that opens the list of dates that are over.
course-past-runs = Edizioni passate

## Required
## The syllabus and what learners do in it.

# Beside a module: the one week it fills.
# $first (number) – number of the week
# $last (number) – the same
course-module-week = Settimana { $first }

# Beside a module: the weeks it fills.
# $first (number) – number of the first week
# $last (number) – number of the last week
course-module-weeks = Settimane { $first }-{ $last }

# Beside a module: above the ways in which it is taught.
course-module-techniques = Come

# Beside a module: above what learners do or hand in.
course-module-activities = Che cosa si fa

# Beside an activity of a module: it counts toward passing.
course-activity-graded = valutato

# Beside an activity of a module: it does not count toward passing.
course-activity-ungraded = non valutato

# Beside an activity of a module: how much it is worth.
# $count (number) – how many
course-activity-points = { $count ->
        [one] { $count } punto
        [many] { $count } di punti
       *[other] { $count } punti
    }

# Beside an activity of a module: when it is due, where that is the last day of a week.
# $count (number) – number of the week
course-activity-due-week = consegna alla fine della settimana { $count }

# Beside an activity of a module: when it is due.
# $when (string) – a distance from a day, as “2 days before the last day of teaching”
course-activity-due = consegna { $when }

## Required
## How a course is taught, graded and kept: labels and values of the section “What to expect”.

# Heading of the ways in which the course is taught.
course-methods = Come si insegna

# Heading of what to expect: admission, grading, credit, live sessions, accessibility, downloads, regions.
course-practice = Che cosa aspettarsi

# Label: how one gets in.
course-admission = Ammissione

# Label: whether there are marks, and what it takes to pass.
course-grading = Valutazione

# Label: credit of any kind.
course-credit = Crediti

# Label: meetings at a fixed time.
course-live = Incontri in diretta

# Label: what the media and the platform offer to people with disabilities.
course-accessibility = Accessibilità

# Label: what one can keep.
course-downloads = Da conservare

# Label: countries and regions where one cannot take part.
course-restricted = Non disponibile in

# What it takes to pass.
# $count (number) – percent
course-pass-threshold = Per superare il corso servono { $count } punti su cento.

# How many of the lowest scores are dropped.
# $count (number) – how many; 0 is possible
course-drop-lowest = { $count ->
        [0] Tutti i punteggi contano.
        [one] Il punteggio più basso non conta.
        [many] Non contano { $count } di punteggi, i più bassi.
       *[other] Non contano { $count } punteggi, i più bassi.
    }

# Continuing-education units, a measure of professional training.
# $count (number) – how many
course-ceu-amount = { $count ->
        [one] { $count } unità di formazione continua
        [many] { $count } di unità di formazione continua
       *[other] { $count } unità di formazione continua
    }

# At least how many live sessions every edition has.
# $count (number) – how many
course-live-sessions = { $count ->
        [0] Nessuno previsto
        [one] Almeno uno in ogni edizione
        [many] Almeno { $count } in ogni edizione
       *[other] Almeno { $count } in ogni edizione
    }

# Of live sessions: they can be seen later.
course-live-recorded = Registrati

# Of live sessions: they cannot be seen later.
course-live-not-recorded = Non registrati

# Of live sessions: one has to be there.
course-live-compulsory = La presenza è obbligatoria

# Of live sessions: one may be away.
course-live-voluntary = La presenza è facoltativa

## Required
## Films, recordings, documents, and what else a page leads to.

# Heading of films, recordings and documents about the course.
course-media = Da vedere, ascoltare, leggere

# How long a film or recording takes.
# $count (number) – how many
media-minutes = { $count ->
        [one] { $count } minuto
        [many] { $count } di minuti
       *[other] { $count } minuti
    }

# Label before the languages of captions; each is a link to a file.
media-captions = Sottotitoli

# Label before the languages of transcripts; each is a link to a file.
media-transcripts = Trascrizione

# Who made a film, recording or document.
# $credit (string) – the name
media-credit = Di { $credit }

# Under which licence a film, recording or document may be used.
# $licence (string) – its name, as “CC BY 4.0”
media-licence = Licenza: { $licence }

# Heading of courses that go well with this one.
course-related = Corsi affini

# Heading of groups of questions that matter for a course or program.
course-faq = Domande e risposte

# Label: first days of the other editions to come.
course-other-starts = Inizia anche

# In place of a price, where nothing is to be paid.
price-free = Gratuito

## Required
## What a run costs.

# Beside a price: on which days it holds.
# $from (date) – the first day
# $to (date) – the last day
price-from-to = dal giorno { DATETIME($from, dateStyle: "long") } al giorno { DATETIME($to, dateStyle: "long") }

# Beside a price: from which day it holds.
# $from (date) – the first day
price-from-day = dal giorno { DATETIME($from, dateStyle: "long") }

# Beside a price: until which day it holds.
# $to (date) – the last day
price-until = fino al giorno { DATETIME($to, dateStyle: "long") }

# Under the price that holds: the one that follows.
# $amount (money) – the price that follows
# $from (date) – its first day
price-next = poi { $amount } dal giorno { DATETIME($from, dateStyle: "long") }

# In a list: the least that a course costs, where its editions differ.
# $amount (money) – the price
price-least = da { $amount }

# Beside a price for groups: how many have to come.
# $count (number) – how many
price-quantity = { $count ->
        [one] da { $count } partecipante
        [many] da { $count } di partecipanti
       *[other] da { $count } partecipanti
    }

# Beside a price: how much it is less than the usual one.
# $count (number) – percent
price-percent-off = { $count } per cento in meno

# Beside a price: how much it is less than the usual one.
# $amount (money) – how much
price-amount-off = { $amount } in meno

# Beside the price that holds at the moment.
price-now = prezzo attuale

# Beside a price that held until some day and holds no longer.
price-past = non più disponibile

## Required
## What else is told of a run.

# Label: when teaching begins on the first day.
course-start-time = Primo incontro

# Label: where an edition takes place.
course-venue = Luogo

# Label: how many can take part.
course-capacity = Posti

# Label: how what is said is put into other languages.
course-translation = Traduzione

# Label: further languages that are used in an edition.
course-also-languages = Anche in

# Label: the same edition in other languages, as links.
course-same-edition = La stessa edizione in

# Line that opens the live sessions of an edition.
course-sessions = Incontri in diretta

# Line that opens the prices of an edition.
course-prices = Prezzi

# Under the time of a live session: the zone of all of them.
# $zone (string) – name of the time zone
course-sessions-zone = Gli orari seguono il fuso orario { $zone }.

# Of one live session: it can be seen later.
session-recorded = registrato

# Of one live session: it cannot be seen later.
session-not-recorded = non registrato

# Of one live session: one has to be there.
session-compulsory = presenza obbligatoria

# Of one live session: one may be away.
session-voluntary = presenza facoltativa

# Under the dates of a course that has begun and can still be joined.
course-late-warning = Per alcuni lavori valutati il termine di consegna è già passato. Chi si iscrive adesso dovrà recuperare.

# Under the dates of a course that begins after a rule changes. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day of the change
run-policy-changes = La regola «{ $policy }» cambia il giorno { DATETIME($date, dateStyle: "long") }, prima che inizi questa edizione.

# Under the dates of a course that begins after a rule ends. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day without the rule
run-policy-ends = La regola «{ $policy }» decade il giorno { DATETIME($date, dateStyle: "long") }, prima che inizi questa edizione.

# In the table of past dates: until when the materials of an edition can be read.
# $date (date) – the last day
run-materials-until = materiali aperti fino al giorno { DATETIME($date, dateStyle: "long") }

# Label: languages a course was taught in, where every edition is over.
course-was-taught-in = È stato tenuto in
