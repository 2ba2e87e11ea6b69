### Words that name kinds, states and days. They stand as labels or values beside each other, so short is good.

## Required
## States of a run of a course (“edición”, feminine).

# The run will not take place.
status-cancelled = Cancelada

# No exact first day yet.
status-to-be-announced = Por anunciar

# Teaching has begun; one may still register.
status-running-open = En curso, inscripción abierta

# Begins within weeks; registration is open.
status-starting-soon = Empieza pronto

# Registration is open.
status-open = Inscripción abierta

# Every place is taken; there is a waiting list.
status-waitlist = Lista de espera

# Every place is taken.
status-full = Sin plazas

# Registration has not begun.
status-not-yet-open = Inscripción aún no abierta

# Registration has ended; teaching has not begun.
status-closed-upcoming = Inscripción cerrada

# Teaching has begun; one may no longer register.
status-running-closed = En curso, inscripción cerrada

# The run is over.
status-ended = Finalizada

## Required
## Where teaching and registration stand, in words of their own: said where a text names $phase or $registration.

# No exact first day yet.
phase-unscheduled = Sin fecha todavía

# Teaching has not begun.
phase-upcoming = Próximamente

# Teaching has begun.
phase-running = En curso

# Teaching is over.
phase-ended = Finalizada

# The run will not take place.
phase-cancelled = Cancelada

# Registration has not begun.
registration-state-not-yet-open = Aún no abierta

# One may register.
registration-state-open = Abierta

# Teaching has begun; one may still register.
registration-state-open-late = Abierta tras el inicio

# Every place is taken; there is a waiting list.
registration-state-waitlist = Lista de espera

# Every place is taken.
registration-state-full = Sin plazas

# Registration has ended.
registration-state-closed = Cerrada

## Required
## Days that matter to a participant. Each stands beside its date.

# First day on which one may register.
deadline-registration-opens = Inscripción desde

# Last day on which one may register.
deadline-registration-closes = Inscripción hasta

# Last day on which one may leave and have the money back.
deadline-refund-until = Reembolso hasta

# Last day for a request because of a disability.
deadline-accommodation-request-by = Solicitud de adaptaciones hasta

# Day on which participants receive access.
deadline-login-data-on = Envío de los datos de acceso

# Last day on which the price may be paid.
deadline-last-payment-day = Pago hasta

# Last day of support after the end.
deadline-support-until = Soporte hasta

# Last day on which the materials can be opened.
deadline-materials-until = Materiales hasta

## Required
## Spans of time, inside the rule beside a deadline and inside policies.

# “Hábil” never counts Saturdays here; “laborable” does.
unit-business-day = { $weekdays ->
    [mon-sat] { $count ->
        [one] { $count } día laborable, sábados incluidos
        [many] { $count } de días laborables, sábados incluidos
       *[other] { $count } días laborables, sábados incluidos
    }
   *[mon-fri] { $count ->
        [one] { $count } día hábil
        [many] { $count } de días hábiles
       *[other] { $count } días hábiles
    }
}

# Days of the calendar, every one of them.
unit-calendar-day = { $count ->
    [one] { $count } día natural
    [many] { $count } de días naturales
   *[other] { $count } días naturales
}

# Weeks.
unit-week = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# Months of the calendar.
unit-month = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}

# Hours.
unit-hour = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

## Required
## Levels of courses.

# For those who meet the subject for the first time.
level-introductory = Introductorio

# For those who know very little.
level-beginner = Básico

# For those who know the basics.
level-intermediate = Intermedio

# For those who know the subject well.
level-advanced = Avanzado

## Required
## Formats of courses (“modalidad”, feminine).

# Everybody is in one place, or meets live.
format-in-person = Presencial

# At the institution.
format-on-campus = En el campus

# At fixed hours, by video.
format-live-virtual = En línea y en directo

# At any hour, on the platform.
format-online = En línea

# Partly online, partly in person.
format-blended = Semipresencial

## Required
## Pace of courses.

# The instructor sets the pace.
pacing-instructor = Con el grupo

# Each participant sets the pace.
pacing-self = A su propio ritmo

## Required
## What someone does in a course. Names of tasks, so that they fit everybody.

# Teaches.
role-faculty = Docencia

# Comes from practice for a session.
role-industry-guest = Ponencia invitada

# Accompanies the participants.
role-facilitator = Facilitación

# Leads discussions.
role-moderator = Moderación

# Answers for the course or program.
role-director = Dirección

## Required
## What a school, department or partner is to a course or program. Label; the name follows.

# Where it has its home.
unit-role-housed-at = Con sede en

# Who offers it.
unit-role-offered-by = Ofrecido por

# Who offers it with others.
unit-role-jointly-offered-by = Ofrecido junto con

# Who lends the place.
unit-role-hosted-by = Acogido por

# Who awards the credential.
unit-role-awarded-by = Otorgado por

## Required
## Kinds of programs.

# Several courses and a certificate for a profession.
program-kind-professional-certificate = Certificado profesional

# Several courses and a certificate.
program-kind-certificate = Certificado

# Several courses that follow each other.
program-kind-course-series = Serie de cursos

# A short program with a small credential.
program-kind-micro-credential = Microcredencial

## Languages of teaching and subtitles, as values beside a label.

language-ar = árabe

language-bn = bengalí

language-ca = catalán

language-cs = checo

language-da = danés

language-de = alemán

language-el = griego

language-en = inglés

language-es = español

language-eu = euskera

language-fa = persa

language-fi = finés

language-fr = francés

language-gl = gallego

language-he = hebreo

language-hi = hindi

language-hu = húngaro

language-id = indonesio

language-it = italiano

language-ja = japonés

language-ko = coreano

language-nb = noruego

language-nl = neerlandés

language-pl = polaco

language-pt = portugués

language-pt-br = portugués de Brasil

language-pt-pt = portugués europeo

language-ro = rumano

language-ru = ruso

language-sv = sueco

language-sw = suajili

language-tr = turco

language-uk = ucraniano

language-vi = vietnamita

language-zh = chino

## Required
## Distances from a day, inside a sentence or beside a label.

# After the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-start = { $span } después del primer día de clase

# Before the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-start = { $span } antes del primer día de clase

# On the first day of an edition.
offset-on-run-start = el primer día de clase

# After the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-end = { $span } después del último día de clase

# Before the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-end = { $span } antes del último día de clase

# On the last day of an edition.
offset-on-run-end = el último día de clase

# After registering.
# $span (string) – how long, as “7 business days”
offset-after-purchase = { $span } después de la inscripción

# Before registering.
# $span (string) – how long, as “7 business days”
offset-before-purchase = { $span } antes de la inscripción

# On the day of registering.
offset-on-purchase = el día de la inscripción

# After the invoice.
# $span (string) – how long, as “7 business days”
offset-after-invoice = { $span } después de la fecha de la factura

# Before the invoice.
# $span (string) – how long, as “7 business days”
offset-before-invoice = { $span } antes de la fecha de la factura

# On the day of the invoice.
offset-on-invoice = en la fecha de la factura

# After the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-after-first-run-start = { $span } después del primer día del primer curso

# Before the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-before-first-run-start = { $span } antes del primer día del primer curso

# On the first day of the earliest course of a program.
offset-on-first-run-start = el primer día del primer curso

## Required
## Later steps of a refund, beside their dates.

# Last day on which part of the money comes back.
# $count (number) – percent
deadline-refund-step = Reembolso del { $count } por ciento hasta

# What is kept of the money.
# $amount (money) – how much
deadline-refund-fee = Se retiene una tasa de { $amount }.
