### Words that name kinds, states and days. They stand as labels or values beside each other, so short is good.

## Required
## States of a run of a course. Beside the date, in lists and on the page of the course.

# The run will not take place.
status-cancelled = Session annulée

# No exact first day yet.
status-to-be-announced = Dates à préciser

# Teaching has begun; one may still register.
status-running-open = En cours, inscriptions ouvertes

# Begins within weeks; registration is open.
status-starting-soon = Commence bientôt

# Registration is open.
status-open = Inscriptions ouvertes

# Every place is taken; there is a waiting list.
status-waitlist = Liste d’attente

# Every place is taken.
status-full = Complet

# Registration has not begun.
status-not-yet-open = Inscriptions à venir

# Registration has ended; teaching has not begun.
status-closed-upcoming = Inscriptions closes

# Teaching has begun; one may no longer register.
status-running-closed = En cours, inscriptions closes

# The run is over.
status-ended = Session terminée

## Required
## Where teaching and registration stand, in words of their own: said where a text names $phase or $registration.

# No exact first day yet.
phase-unscheduled = Pas encore programmée

# Teaching has not begun.
phase-upcoming = À venir

# Teaching has begun.
phase-running = En cours

# Teaching is over.
phase-ended = Terminée

# The run will not take place.
phase-cancelled = Annulée

# Registration has not begun.
registration-state-not-yet-open = Pas encore ouvertes

# One may register.
registration-state-open = Ouvertes

# Teaching has begun; one may still register.
registration-state-open-late = Ouvertes après le début

# Every place is taken; there is a waiting list.
registration-state-waitlist = Liste d’attente

# Every place is taken.
registration-state-full = Complet

# Registration has ended.
registration-state-closed = Closes

## Required
## Days that matter to a participant. Each stands beside its date.

# First day on which one may register.
deadline-registration-opens = Ouverture des inscriptions le

# Last day on which one may register.
deadline-registration-closes = Inscription jusqu’au

# Last day on which one may leave and have the money back.
deadline-refund-until = Remboursement jusqu’au

# Last day on which someone with a disability may ask for what they need.
deadline-accommodation-request-by = Demande d’aménagement jusqu’au

# Day on which participants receive access.
deadline-login-data-on = Envoi des identifiants le

# Last day on which the price may be paid.
deadline-last-payment-day = Paiement jusqu’au

# Last day on which the team answers questions after the end.
deadline-support-until = Assistance jusqu’au

# Last day on which the materials can be opened.
deadline-materials-until = Accès aux supports jusqu’au

## Required
## Spans of time, inside the rule that stands beside a deadline and inside policies.

# Days on which offices work. Choose the word by the days that count: many languages have one for Monday to Friday and another that includes Saturday.
# $count (number) – how many days
# $weekdays (key: mon-fri | mon-sat) – the days of the week that count
unit-business-day = { $weekdays ->
    [mon-sat] { $count ->
        [one] { $count } jour ouvrable
        [many] { $count } de jours ouvrables
       *[other] { $count } jours ouvrables
    }
   *[mon-fri] { $count ->
        [one] { $count } jour ouvré
        [many] { $count } de jours ouvrés
       *[other] { $count } jours ouvrés
    }
}

# Days of the calendar, every one of them.
# $count (number) – how many
unit-calendar-day = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}

# Weeks.
# $count (number) – how many
unit-week = { $count ->
    [one] { $count } semaine
    [many] { $count } de semaines
   *[other] { $count } semaines
}

# Months of the calendar.
# $count (number) – how many
unit-month = { $count ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}

# Hours.
# $count (number) – how many
unit-hour = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}

## Required
## Levels of courses.

# For those who meet the subject for the first time.
level-introductory = Initiation

# For those who know very little.
level-beginner = Débutant

# For those who know the basics.
level-intermediate = Intermédiaire

# For those who know the subject well.
level-advanced = Avancé

## Required
## Formats of courses.

# Everybody is in one place, or meets live.
format-in-person = En présentiel

# At the institution.
format-on-campus = Sur le campus

# At fixed hours, by video.
format-live-virtual = En ligne, en direct

# At any hour, on the platform.
format-online = En ligne

# Partly online, partly in person.
format-blended = Hybride

## Required
## Pace of courses.

# The instructor sets the pace.
pacing-instructor = Avec le groupe

# Each participant sets the pace.
pacing-self = À votre rythme

## Required
## What someone does in a course.

# Teaches.
role-faculty = Enseignement

# Comes from practice for a session.
role-industry-guest = Intervention extérieure

# Accompanies the participants.
role-facilitator = Accompagnement

# Leads discussions.
role-moderator = Modération

# Answers for the course or program.
role-director = Direction

## Required
## What a school, department or partner is to a course or program. Label; the name follows.

# Where it has its home.
unit-role-housed-at = Rattaché à

# Who offers it.
unit-role-offered-by = Proposé par

# Who offers it with others.
unit-role-jointly-offered-by = Proposé conjointement avec

# Who lends the place.
unit-role-hosted-by = Accueilli par

# Who awards the credential.
unit-role-awarded-by = Délivré par

## Required
## Kinds of programs.

# Several courses and a certificate for a profession.
program-kind-professional-certificate = Certificat professionnel

# Several courses and a certificate.
program-kind-certificate = Certificat

# Several courses that follow each other.
program-kind-course-series = Série de cours

# A short program with a small credential.
program-kind-micro-credential = Microcertification

## Languages of teaching and subtitles, as values beside a label.

language-ar = arabe
language-bn = bengali
language-ca = catalan
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-eu = basque
language-fa = persan
language-fi = finnois
language-fr = français
language-gl = galicien
language-he = hébreu
language-hi = hindi
language-hu = hongrois
language-id = indonésien
language-it = italien
language-ja = japonais
language-ko = coréen
language-nb = norvégien
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-pt-br = portugais du Brésil
language-pt-pt = portugais européen
language-ro = roumain
language-ru = russe
language-sv = suédois
language-sw = swahili
language-tr = turc
language-uk = ukrainien
language-vi = vietnamien
language-zh = chinois

## Required
## Distances from a day, inside a sentence or beside a label.

# After the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-start = { $span } après le premier jour de cours

# Before the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-start = { $span } avant le premier jour de cours

# On the first day of an edition.
offset-on-run-start = le premier jour de cours

# After the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-end = { $span } après le dernier jour de cours

# Before the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-end = { $span } avant le dernier jour de cours

# On the last day of an edition.
offset-on-run-end = le dernier jour de cours

# After registering.
# $span (string) – how long, as “7 business days”
offset-after-purchase = { $span } après l’inscription

# Before registering.
# $span (string) – how long, as “7 business days”
offset-before-purchase = { $span } avant l’inscription

# On the day of registering.
offset-on-purchase = le jour de l’inscription

# After the invoice.
# $span (string) – how long, as “7 business days”
offset-after-invoice = { $span } après la date de la facture

# Before the invoice.
# $span (string) – how long, as “7 business days”
offset-before-invoice = { $span } avant la date de la facture

# On the day of the invoice.
offset-on-invoice = à la date de la facture

# After the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-after-first-run-start = { $span } après le premier jour du premier cours

# Before the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-before-first-run-start = { $span } avant le premier jour du premier cours

# On the first day of the earliest course of a program.
offset-on-first-run-start = le premier jour du premier cours

## Required
## Later steps of a refund, beside their dates.

# Last day on which part of the money comes back.
# $count (number) – percent
deadline-refund-step = Remboursement de { $count } pour cent jusqu’au

# What is kept of the money.
# $amount (money) – how much
deadline-refund-fee = Des frais de { $amount } sont retenus.
