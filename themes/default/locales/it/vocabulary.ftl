### Words that name kinds, states and days. They stand as labels or values beside each other, so short is good.

## Required
## States of a run of a course. Beside the date, in lists and on the page of the course.

# The run will not take place.
status-cancelled = Annullata

# No exact first day yet.
status-to-be-announced = Data da definire

# Teaching has begun; one may still register.
status-running-open = In corso, iscrizioni aperte

# Begins within weeks; registration is open.
status-starting-soon = Inizia a breve

# Registration is open.
status-open = Iscrizioni aperte

# Every place is taken; there is a waiting list.
status-waitlist = Lista d’attesa

# Every place is taken.
status-full = Al completo

# Registration has not begun.
status-not-yet-open = Iscrizioni non ancora aperte

# Registration has ended; teaching has not begun.
status-closed-upcoming = Iscrizioni chiuse

# Teaching has begun; one may no longer register.
status-running-closed = In corso, iscrizioni chiuse

# The run is over.
status-ended = Conclusa

## Required
## Where teaching and registration stand, in words of their own: said where a text names $phase or $registration.

# No exact first day yet.
phase-unscheduled = Non ancora in calendario

# Teaching has not begun.
phase-upcoming = In programma

# Teaching has begun.
phase-running = In corso

# Teaching is over.
phase-ended = Conclusa

# The run will not take place.
phase-cancelled = Annullata

# Registration has not begun.
registration-state-not-yet-open = Non ancora aperte

# One may register.
registration-state-open = Aperte

# Teaching has begun; one may still register.
registration-state-open-late = Aperte dopo l’inizio

# Every place is taken; there is a waiting list.
registration-state-waitlist = Lista d’attesa

# Every place is taken.
registration-state-full = Al completo

# Registration has ended.
registration-state-closed = Chiuse

## Required
## Days that matter to a participant. Each stands beside its date.

# First day on which one may register.
deadline-registration-opens = Apertura delle iscrizioni

# Last day on which one may register.
deadline-registration-closes = Iscrizione entro

# Last day on which one may leave and have the money back.
deadline-refund-until = Ritiro con rimborso entro

# Last day on which someone with a disability may ask for what they need.
deadline-accommodation-request-by = Richiesta di adattamenti entro

# Day on which participants receive access.
deadline-login-data-on = Invio dei dati di accesso

# Last day on which the price may be paid.
deadline-last-payment-day = Pagamento entro

# Last day on which the team answers questions after the end.
deadline-support-until = Ultimo giorno di assistenza

# Last day on which the materials can be opened.
deadline-materials-until = Ultimo giorno di accesso ai materiali

## Required
## Spans of time, inside the rule that stands beside a deadline and inside policies.

# Days on which offices work. Choose the word by the days that count: many languages have one for Monday to Friday and another that includes Saturday.
# $count (number) – how many days
# $weekdays (key: mon-fri | mon-sat) – the days of the week that count
unit-business-day = { $weekdays ->
    [mon-sat] { $count ->
        [one] { $count } giorno feriale
        [many] { $count } di giorni feriali
       *[other] { $count } giorni feriali
    }
   *[mon-fri] { $count ->
        [one] { $count } giorno lavorativo
        [many] { $count } di giorni lavorativi
       *[other] { $count } giorni lavorativi
    }
}

# Days of the calendar, every one of them.
# $count (number) – how many
unit-calendar-day = { $count ->
    [one] { $count } giorno
    [many] { $count } di giorni
   *[other] { $count } giorni
}

# Weeks.
# $count (number) – how many
unit-week = { $count ->
    [one] { $count } settimana
    [many] { $count } di settimane
   *[other] { $count } settimane
}

# Months of the calendar.
# $count (number) – how many
unit-month = { $count ->
    [one] { $count } mese
    [many] { $count } di mesi
   *[other] { $count } mesi
}

# Hours.
# $count (number) – how many
unit-hour = { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
}

## Required
## Levels of courses.

# For those who meet the subject for the first time.
level-introductory = Introduttivo

# For those who know very little.
level-beginner = Di base

# For those who know the basics.
level-intermediate = Intermedio

# For those who know the subject well.
level-advanced = Avanzato

## Required
## Formats of courses.

# Everybody is in one place, or meets live.
format-in-person = In presenza

# At the institution.
format-on-campus = In sede

# At fixed hours, by video.
format-live-virtual = In diretta online

# At any hour, on the platform.
format-online = Online

# Partly online, partly in person.
format-blended = Online e in presenza

## Required
## Pace of courses.

# The instructor sets the pace.
pacing-instructor = Con il gruppo

# Each participant sets the pace.
pacing-self = Al proprio ritmo

## Required
## What someone does in a course.

# Teaches.
role-faculty = Docente

# Comes from practice for a session.
role-industry-guest = Ospite dal settore

# Accompanies the participants.
role-facilitator = Facilitazione

# Leads discussions.
role-moderator = Moderazione

# Answers for the course or program.
role-director = Direzione

## Required
## What a school, department or partner is to a course or program. Label; the name follows.

# Where it has its home.
unit-role-housed-at = Con sede presso

# Who offers it.
unit-role-offered-by = Offerto da

# Who offers it with others.
unit-role-jointly-offered-by = Offerto insieme a

# Who lends the place.
unit-role-hosted-by = Ospitato da

# Who awards the credential.
unit-role-awarded-by = Rilasciato da

## Required
## Kinds of programs.

# Several courses and a certificate for a profession.
program-kind-professional-certificate = Certificato professionale

# Several courses and a certificate.
program-kind-certificate = Certificato

# Several courses that follow each other.
program-kind-course-series = Ciclo di corsi

# A short program with a small credential.
program-kind-micro-credential = Microcredenziale

## Languages of teaching and subtitles, as values beside a label.

# Name of the language Arabic.
language-ar = arabo

# Name of the language Bengali.
language-bn = bengalese

# Name of the language Catalan.
language-ca = catalano

# Name of the language Czech.
language-cs = ceco

# Name of the language Danish.
language-da = danese

# Name of the language German.
language-de = tedesco

# Name of the language Greek.
language-el = greco

# Name of the language English.
language-en = inglese

# Name of the language Spanish.
language-es = spagnolo

# Name of the language Basque.
language-eu = basco

# Name of the language Persian.
language-fa = persiano

# Name of the language Finnish.
language-fi = finlandese

# Name of the language French.
language-fr = francese

# Name of the language Galician.
language-gl = galiziano

# Name of the language Hebrew.
language-he = ebraico

# Name of the language Hindi.
language-hi = hindi

# Name of the language Hungarian.
language-hu = ungherese

# Name of the language Indonesian.
language-id = indonesiano

# Name of the language Italian.
language-it = italiano

# Name of the language Japanese.
language-ja = giapponese

# Name of the language Korean.
language-ko = coreano

# Name of the language Norwegian.
language-nb = norvegese

# Name of the language Dutch.
language-nl = olandese

# Name of the language Polish.
language-pl = polacco

# Name of the language Portuguese.
language-pt = portoghese

# Name of the language Brazilian Portuguese.
language-pt-br = portoghese brasiliano

# Name of the language European Portuguese.
language-pt-pt = portoghese europeo

# Name of the language Romanian.
language-ro = rumeno

# Name of the language Russian.
language-ru = russo

# Name of the language Swedish.
language-sv = svedese

# Name of the language Swahili.
language-sw = swahili

# Name of the language Turkish.
language-tr = turco

# Name of the language Ukrainian.
language-uk = ucraino

# Name of the language Vietnamese.
language-vi = vietnamita

# Name of the language Chinese.
language-zh = cinese

## Required
## Distances from a day, inside a sentence or beside a label.

# After the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-start = { $span } dopo il primo giorno di lezione

# Before the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-start = { $span } prima del primo giorno di lezione

# On the first day of an edition.
offset-on-run-start = il primo giorno di lezione

# After the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-end = { $span } dopo l’ultimo giorno di lezione

# Before the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-end = { $span } prima dell’ultimo giorno di lezione

# On the last day of an edition.
offset-on-run-end = l’ultimo giorno di lezione

# After registering.
# $span (string) – how long, as “7 business days”
offset-after-purchase = { $span } dopo l’iscrizione

# Before registering.
# $span (string) – how long, as “7 business days”
offset-before-purchase = { $span } prima dell’iscrizione

# On the day of registering.
offset-on-purchase = il giorno dell’iscrizione

# After the invoice.
# $span (string) – how long, as “7 business days”
offset-after-invoice = { $span } dopo la data della fattura

# Before the invoice.
# $span (string) – how long, as “7 business days”
offset-before-invoice = { $span } prima della data della fattura

# On the day of the invoice.
offset-on-invoice = alla data della fattura

# After the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-after-first-run-start = { $span } dopo il primo giorno del primo corso

# Before the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-before-first-run-start = { $span } prima del primo giorno del primo corso

# On the first day of the earliest course of a program.
offset-on-first-run-start = il primo giorno del primo corso

## Required
## Later steps of a refund, beside their dates.

# Last day on which part of the money comes back.
# $count (number) – percent
deadline-refund-step = Rimborso ({ $count } per cento) entro

# What is kept of the money.
# $amount (money) – how much
deadline-refund-fee = Viene trattenuta una quota di { $amount }.
