### Words that name kinds, states and days. They stand as labels or values beside each other, so short is good.

## Required
## States of a run of a course. Beside the date, in lists and on the page of the course.

# The run will not take place.
status-cancelled = Cancelled

# No exact first day yet.
status-to-be-announced = To be announced

# Teaching has begun; one may still register.
status-running-open = Running, registration open

# Begins within weeks; registration is open.
status-starting-soon = Starting soon

# Registration is open.
status-open = Registration open

# Every place is taken; there is a waiting list.
status-waitlist = Waiting list

# Every place is taken.
status-full = Full

# Registration has not begun.
status-not-yet-open = Registration not open yet

# Registration has ended; teaching has not begun.
status-closed-upcoming = Registration closed

# Teaching has begun; one may no longer register.
status-running-closed = Running, registration closed

# The run is over.
status-ended = Ended

## Required
## Where teaching and registration stand, in words of their own: said where a text names $phase or $registration.

# No exact first day yet.
phase-unscheduled = Not scheduled yet

# Teaching has not begun.
phase-upcoming = Upcoming

# Teaching has begun.
phase-running = Running

# Teaching is over.
phase-ended = Over

# The run will not take place.
phase-cancelled = Cancelled

# Registration has not begun.
registration-state-not-yet-open = Not open yet

# One may register.
registration-state-open = Open

# Teaching has begun; one may still register.
registration-state-open-late = Open after the start

# Every place is taken; there is a waiting list.
registration-state-waitlist = Waiting list

# Every place is taken.
registration-state-full = Full

# Registration has ended.
registration-state-closed = Closed

## Required
## Days that matter to a participant. Each stands beside its date.

# First day on which one may register.
deadline-registration-opens = Registration opens

# Last day on which one may register.
deadline-registration-closes = Register by

# Last day on which one may leave and have the money back.
deadline-refund-until = Refund until

# Last day on which someone with a disability may ask for what they need.
deadline-accommodation-request-by = Request accommodations by

# Day on which participants receive access.
deadline-login-data-on = Sign-in details sent on

# Last day on which the price may be paid.
deadline-last-payment-day = Pay by

# Last day on which the team answers questions after the end.
deadline-support-until = Support until

# Last day on which the materials can be opened.
deadline-materials-until = Materials until

## Required
## Spans of time, inside the rule that stands beside a deadline and inside policies.

# Days on which offices work. Choose the word by the days that count: many languages have one for Monday to Friday and another that includes Saturday.
# $count (number) – how many days
# $weekdays (key: mon-fri | mon-sat) – the days of the week that count
unit-business-day = { $weekdays ->
    [mon-sat] { $count ->
        [one] { $count } working day, Saturdays included
       *[other] { $count } working days, Saturdays included
    }
   *[mon-fri] { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
}

# Days of the calendar, every one of them.
# $count (number) – how many
unit-calendar-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# Weeks.
# $count (number) – how many
unit-week = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}

# Months of the calendar.
# $count (number) – how many
unit-month = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

# Hours.
# $count (number) – how many
unit-hour = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

## Required
## Levels of courses.

# For those who meet the subject for the first time.
level-introductory = Introductory

# For those who know very little.
level-beginner = Beginner

# For those who know the basics.
level-intermediate = Intermediate

# For those who know the subject well.
level-advanced = Advanced

## Required
## Formats of courses.

# Everybody is in one place, or meets live.
format-in-person = In person

# At the institution.
format-on-campus = On campus

# At fixed hours, by video.
format-live-virtual = Live online

# At any hour, on the platform.
format-online = Online

# Partly online, partly in person.
format-blended = Blended

## Required
## Pace of courses.

# The instructor sets the pace.
pacing-instructor = Instructor-paced

# Each participant sets the pace.
pacing-self = Self-paced

## Required
## What someone does in a course.

# Teaches.
role-faculty = Faculty

# Comes from practice for a session.
role-industry-guest = Industry guest

# Accompanies the participants.
role-facilitator = Facilitator

# Leads discussions.
role-moderator = Moderator

# Answers for the course or program.
role-director = Director

## Required
## What a school, department or partner is to a course or program. Label; the name follows.

# Where it has its home.
unit-role-housed-at = Housed at

# Who offers it.
unit-role-offered-by = Offered by

# Who offers it with others.
unit-role-jointly-offered-by = Offered jointly with

# Who lends the place.
unit-role-hosted-by = Hosted by

# Who awards the credential.
unit-role-awarded-by = Awarded by

## Required
## Kinds of programs.

# Several courses and a certificate for a profession.
program-kind-professional-certificate = Professional certificate

# Several courses and a certificate.
program-kind-certificate = Certificate

# Several courses that follow each other.
program-kind-course-series = Course series

# A short program with a small credential.
program-kind-micro-credential = Micro-credential

## Languages of teaching and subtitles, as values beside a label.

# Name of the language Arabic.
language-ar = Arabic

# Name of the language Bengali.
language-bn = Bengali

# Name of the language Catalan.
language-ca = Catalan

# Name of the language Czech.
language-cs = Czech

# Name of the language Danish.
language-da = Danish

# Name of the language German.
language-de = German

# Name of the language Greek.
language-el = Greek

# Name of the language English.
language-en = English

# Name of the language Spanish.
language-es = Spanish

# Name of the language Basque.
language-eu = Basque

# Name of the language Persian.
language-fa = Persian

# Name of the language Finnish.
language-fi = Finnish

# Name of the language French.
language-fr = French

# Name of the language Galician.
language-gl = Galician

# Name of the language Hebrew.
language-he = Hebrew

# Name of the language Hindi.
language-hi = Hindi

# Name of the language Hungarian.
language-hu = Hungarian

# Name of the language Indonesian.
language-id = Indonesian

# Name of the language Italian.
language-it = Italian

# Name of the language Japanese.
language-ja = Japanese

# Name of the language Korean.
language-ko = Korean

# Name of the language Norwegian.
language-nb = Norwegian

# Name of the language Dutch.
language-nl = Dutch

# Name of the language Polish.
language-pl = Polish

# Name of the language Portuguese.
language-pt = Portuguese

# Name of the language Brazilian Portuguese.
language-pt-br = Brazilian Portuguese

# Name of the language European Portuguese.
language-pt-pt = European Portuguese

# Name of the language Romanian.
language-ro = Romanian

# Name of the language Russian.
language-ru = Russian

# Name of the language Swedish.
language-sv = Swedish

# Name of the language Swahili.
language-sw = Swahili

# Name of the language Turkish.
language-tr = Turkish

# Name of the language Ukrainian.
language-uk = Ukrainian

# Name of the language Vietnamese.
language-vi = Vietnamese

# Name of the language Chinese.
language-zh = Chinese

## Required
## Distances from a day, inside a sentence or beside a label.

# After the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-start = { $span } after the first day of teaching

# Before the first day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-start = { $span } before the first day of teaching

# On the first day of an edition.
offset-on-run-start = on the first day of teaching

# After the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-after-run-end = { $span } after the last day of teaching

# Before the last day of an edition.
# $span (string) – how long, as “7 business days”
offset-before-run-end = { $span } before the last day of teaching

# On the last day of an edition.
offset-on-run-end = on the last day of teaching

# After registering.
# $span (string) – how long, as “7 business days”
offset-after-purchase = { $span } after registration

# Before registering.
# $span (string) – how long, as “7 business days”
offset-before-purchase = { $span } before registration

# On the day of registering.
offset-on-purchase = on the day of registration

# After the invoice.
# $span (string) – how long, as “7 business days”
offset-after-invoice = { $span } after the date of the invoice

# Before the invoice.
# $span (string) – how long, as “7 business days”
offset-before-invoice = { $span } before the date of the invoice

# On the day of the invoice.
offset-on-invoice = on the date of the invoice

# After the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-after-first-run-start = { $span } after the first day of the first course

# Before the first day of the earliest course of a program.
# $span (string) – how long, as “7 business days”
offset-before-first-run-start = { $span } before the first day of the first course

# On the first day of the earliest course of a program.
offset-on-first-run-start = on the first day of the first course

## Required
## Later steps of a refund, beside their dates.

# Last day on which part of the money comes back.
# $count (number) – percent
deadline-refund-step = { $count } percent refund until

# What is kept of the money.
# $amount (money) – how much
deadline-refund-fee = A fee of { $amount } is kept.
