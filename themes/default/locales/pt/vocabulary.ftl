### Words that name kinds, states and days. They stand as labels or values beside each other, so short is good.

## Required
## States of a run of a course. Beside the date, in lists and on the page of the course.

# The run will not take place.
status-cancelled = Edição cancelada

# No exact first day yet.
status-to-be-announced = Data a definir

# Teaching has begun; one may still register.
status-running-open = Em andamento, inscrições abertas

# Begins within weeks; registration is open.
status-starting-soon = Começa em breve

# Registration is open.
status-open = Inscrições abertas

# Every place is taken; there is a waiting list.
status-waitlist = Lista de espera

# Every place is taken.
status-full = Vagas esgotadas

# Registration has not begun.
status-not-yet-open = Inscrições ainda não abertas

# Registration has ended; teaching has not begun.
status-closed-upcoming = Inscrições encerradas

# Teaching has begun; one may no longer register.
status-running-closed = Em andamento, inscrições encerradas

# The run is over.
status-ended = Edição encerrada

## Required
## Where teaching and registration stand, in words of their own: said where a text names $phase or $registration.

# No exact first day yet.
phase-unscheduled = Ainda sem data

# Teaching has not begun.
phase-upcoming = Em breve

# Teaching has begun.
phase-running = Em andamento

# Teaching is over.
phase-ended = Encerrada

# The run will not take place.
phase-cancelled = Cancelada

# Registration has not begun.
registration-state-not-yet-open = Ainda não abertas

# One may register.
registration-state-open = Abertas

# Teaching has begun; one may still register.
registration-state-open-late = Abertas após o início

# Every place is taken; there is a waiting list.
registration-state-waitlist = Lista de espera

# Every place is taken.
registration-state-full = Vagas esgotadas

# Registration has ended.
registration-state-closed = Encerradas

## Required
## Days that matter to a participant. Each stands beside its date.

# First day on which one may register.
deadline-registration-opens = Abertura das inscrições

# Last day on which one may register.
deadline-registration-closes = Inscrições até

# Last day on which one may leave and have the money back.
deadline-refund-until = Reembolso até

# Last day on which someone with a disability may ask for what they need.
deadline-accommodation-request-by = Pedidos de adaptação até

# Day on which participants receive access.
deadline-login-data-on = Envio dos dados de acesso

# Last day on which the price may be paid.
deadline-last-payment-day = Pagamento até

# Last day on which the team answers questions after the end.
deadline-support-until = Suporte até

# Last day on which the materials can be opened.
deadline-materials-until = Material disponível até

## Required
## Spans of time, inside the rule that stands beside a deadline and inside policies.

# Days on which offices work. Choose the word by the days that count: many languages have one for Monday to Friday and another that includes Saturday.
# $count (number) – how many days
# $weekdays (key: mon-fri | mon-sat) – the days of the week that count
unit-business-day = { $weekdays ->
    [mon-sat] { $count ->
        [one] { $count } dia útil, sábados incluídos
        [many] { $count } de dias úteis, sábados incluídos
       *[other] { $count } dias úteis, sábados incluídos
    }
   *[mon-fri] { $count ->
        [one] { $count } dia útil
        [many] { $count } de dias úteis
       *[other] { $count } dias úteis
    }
}

# Days of the calendar, every one of them.
# $count (number) – how many
unit-calendar-day = { $count ->
    [one] { $count } dia corrido
    [many] { $count } de dias corridos
   *[other] { $count } dias corridos
}

# Weeks.
# $count (number) – how many
unit-week = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# Months of the calendar.
# $count (number) – how many
unit-month = { $count ->
    [one] { $count } mês
    [many] { $count } de meses
   *[other] { $count } meses
}

# Hours.
# $count (number) – how many
unit-hour = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

## Required
## Levels of courses.

# For those who meet the subject for the first time.
level-introductory = Introdutório

# For those who know very little.
level-beginner = Iniciante

# For those who know the basics.
level-intermediate = Intermediário

# For those who know the subject well.
level-advanced = Avançado

## Required
## Formats of courses.

# Everybody is in one place, or meets live.
format-in-person = Presencial

# At the institution.
format-on-campus = No campus

# At fixed hours, by video.
format-live-virtual = Online ao vivo

# At any hour, on the platform.
format-online = Online

# Partly online, partly in person.
format-blended = Híbrido

## Required
## Pace of courses.

# The instructor sets the pace.
pacing-instructor = Com a turma

# Each participant sets the pace.
pacing-self = No seu próprio ritmo

## Required
## What someone does in a course.

# Teaches.
role-faculty = Docência

# Comes from practice for a session.
role-industry-guest = Participação convidada

# Accompanies the participants.
role-facilitator = Facilitação

# Leads discussions.
role-moderator = Moderação

# Answers for the course or program.
role-director = Direção

## Required
## What a school, department or partner is to a course or program. Label; the name follows.

# Where it has its home.
unit-role-housed-at = Sediado em

# Who offers it.
unit-role-offered-by = Oferecido por

# Who offers it with others.
unit-role-jointly-offered-by = Oferecido em conjunto com

# Who lends the place.
unit-role-hosted-by = Realizado nas instalações de

# Who awards the credential.
unit-role-awarded-by = Concedido por

## Required
## Kinds of programs.

# Several courses and a certificate for a profession.
program-kind-professional-certificate = Certificado profissional

# Several courses and a certificate.
program-kind-certificate = Certificado

# Several courses that follow each other.
program-kind-course-series = Série de cursos

# A short program with a small credential.
program-kind-micro-credential = Microcertificação

## Languages of teaching and subtitles, as values beside a label.

language-ar = árabe
language-bn = bengali
language-ca = catalão
language-cs = tcheco
language-da = dinamarquês
language-de = alemão
language-el = grego
language-en = inglês
language-es = espanhol
language-eu = basco
language-fa = persa
language-fi = finlandês
language-fr = francês
language-gl = galego
language-he = hebraico
language-hi = híndi
language-hu = húngaro
language-id = indonésio
language-it = italiano
language-ja = japonês
language-ko = coreano
language-nb = norueguês
language-nl = holandês
language-pl = polonês
language-pt = português
language-pt-br = português brasileiro
language-pt-pt = português europeu
language-ro = romeno
language-ru = russo
language-sv = sueco
language-sw = suaíli
language-tr = turco
language-uk = ucraniano
language-vi = vietnamita
language-zh = chinês

## Required
## Distances from a day, inside a sentence or beside a label.

# After the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-start = { $span } após o primeiro dia de aula

# Before the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-start = { $span } antes do primeiro dia de aula

# On the first day of an edition.
offset-on-run-start = no primeiro dia de aula

# After the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-end = { $span } após o último dia de aula

# Before the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-end = { $span } antes do último dia de aula

# On the last day of an edition.
offset-on-run-end = no último dia de aula

# After registering.
# $span (string) – how long, as “7 business days”
offset-after-purchase = { $span } após a inscrição

# Before registering.
# $span (string) – how long, as “7 business days”
offset-before-purchase = { $span } antes da inscrição

# On the day of registering.
offset-on-purchase = no dia da inscrição

# After the invoice.
# $span (string) – how long, as “7 business days”
offset-after-invoice = { $span } após a data da fatura

# Before the invoice.
# $span (string) – how long, as “7 business days”
offset-before-invoice = { $span } antes da data da fatura

# On the day of the invoice.
offset-on-invoice = na data da fatura

# After the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-after-first-run-start = { $span } após o primeiro dia do primeiro curso

# Before the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-before-first-run-start = { $span } antes do primeiro dia do primeiro curso

# On the first day of the earliest course of a program.
offset-on-first-run-start = no primeiro dia do primeiro curso

## Required
## Later steps of a refund, beside their dates.

# Last day on which part of the money comes back.
# $count (number) – percent
deadline-refund-step = Reembolso de { $count } por cento até

# What is kept of the money.
# $amount (money) – how much
deadline-refund-fee = É retida uma taxa de { $amount }.
