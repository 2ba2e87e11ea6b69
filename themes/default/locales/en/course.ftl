### Course pages, and the facts of a course wherever they stand.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: first day of teaching.
course-start = Starts

# Label: last day of teaching.
course-end = Ends

# Label: what the course costs.
course-price = Price

# Label: how many weeks it lasts.
course-length = Length

# Label: hours of work in a week.
course-hours = Effort

# Label: hours of work from the first day to the last.
course-effort = Total effort

# Label: where it happens (online, on campus …).
course-format = Format

# Label: whether everybody moves at the instructor's pace or at their own.
course-pacing = Pace

# Label: languages the course is taught in. Not the language of the page.
course-taught-in = Taught in

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = Also taught in

# Label: languages of subtitles.
course-subtitles = Subtitles

# Label: continuing-education units, a measure of professional training. Followed by a number.
course-ceu = Continuing-education units

# Label: what the participant receives at the end.
course-credential = Credential

# Label: courses one should know before.
course-prerequisites = Before this course

# Label: programs the course belongs to.
course-part-of = Part of

# Label: topics of the course.
course-topics = Topics

# Column of the table of past dates: whether the run took place.
course-status = Status

# Column of the table of past dates: first and last day.
course-dates = Dates

## Required
## Values of facts.

# How long a course lasts.
# $count (number) – how many weeks
course-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}

# Hours of work in a week, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-hours-per-week = { $min }–{ $max } hours per week

# Hours of work in a week, where there is one figure only.
# $count (number) – how many hours
course-hours-per-week-exact = { $count ->
    [one] { $count } hour per week
   *[other] { $count } hours per week
}

# Hours of work of the whole course, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-total-hours = { $min }–{ $max } hours

# Hours of work of the whole course, where there is one figure only.
# $count (number) – how many hours
course-total-hours-exact = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# In place of a date or another fact that is not known yet.
fact-to-be-announced = to be announced

##

# Name, for screen readers, of the frame with the main facts at the top of a course page.
course-key-facts = Key facts

# Button: leads to the place where one registers.
course-register = Register

# Link beside that button, to all dates of the course further down.
course-all-dates = All dates and deadlines

# Link below the facts of a course, to the page on which the course stands beside others.
course-compare = Compare with other courses

# Heading of the dates of the course, each with its deadlines.
course-dates-and-deadlines = Dates and deadlines

# Line that opens the deadlines of a run.
course-deadlines = Deadlines

# After a deadline that lies in the past.
course-day-passed = (passed)

# In a list, under the first day and the status of an edition that has begun: when the next edition starts.
# $date (date) – first day of the next edition
course-next-start = Next start: { DATETIME($date, dateStyle: "long") }

# Under the dates of a run that was moved.
# $date (date) – first day of teaching before it was moved
course-postponed-from = Postponed from { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
# $zone (string) – name of the time zone
course-time-zone = Each deadline falls at the end of that day (time zone: { $zone }).

# Heading of those who teach the course.
course-people = Who teaches

# Line that opens the list of dates that are over.
course-past-runs = Past dates

## Required
## The syllabus and what learners do in it.

# Beside a module: the one week it fills.
# $first (number) – number of the week
# $last (number) – the same
course-module-week = Week { $first }

# Beside a module: the weeks it fills.
# $first (number) – number of the first week
# $last (number) – number of the last week
course-module-weeks = Weeks { $first }–{ $last }

# Beside a module: above the ways in which it is taught.
course-module-techniques = How

# Beside a module: above what learners do or hand in.
course-module-activities = What you do

# Beside an activity of a module: it counts toward passing.
course-activity-graded = graded

# Beside an activity of a module: it does not count toward passing.
course-activity-ungraded = not graded

# Beside an activity of a module: how much it is worth.
# $count (number) – how many
course-activity-points = { $count ->
        [one] { $count } point
       *[other] { $count } points
    }

# Beside an activity of a module: when it is due, where that is the last day of a week.
# $count (number) – number of the week
course-activity-due-week = due at the end of week { $count }

# Beside an activity of a module: when it is due.
# $when (string) – a distance from a day, as “2 days before the last day of teaching”
course-activity-due = due { $when }

## Required
## How a course is taught, graded and kept: labels and values of the section “What to expect”.

# Heading of the ways in which the course is taught.
course-methods = How it is taught

# Heading of what to expect: admission, grading, credit, live sessions, accessibility, downloads, regions.
course-practice = What to expect

# Label: how one gets in.
course-admission = Admission

# Label: whether there are marks, and what it takes to pass.
course-grading = Grading

# Label: credit of any kind.
course-credit = Credit

# Label: meetings at a fixed time.
course-live = Live sessions

# Label: what the media and the platform offer to people with disabilities.
course-accessibility = Accessibility

# Label: what one can keep.
course-downloads = Yours to keep

# Label: countries and regions where one cannot take part.
course-restricted = Not available in

# What it takes to pass.
# $count (number) – percent
course-pass-threshold = You pass with { $count } percent of the points.

# How many of the lowest scores are dropped.
# $count (number) – how many; 0 is possible
course-drop-lowest = { $count ->
        [0] Every score counts.
        [one] The lowest score is dropped.
       *[other] The { $count } lowest scores are dropped.
    }

# Continuing-education units, a measure of professional training.
# $count (number) – how many
course-ceu-amount = { $count ->
        [one] { $count } continuing-education unit
       *[other] { $count } continuing-education units
    }

# At least how many live sessions every edition has.
# $count (number) – how many
course-live-sessions = { $count ->
        [0] None is promised
        [one] At least one in every edition
       *[other] At least { $count } in every edition
    }

# Of live sessions: they can be seen later.
course-live-recorded = Recorded

# Of live sessions: they cannot be seen later.
course-live-not-recorded = Not recorded

# Of live sessions: one has to be there.
course-live-compulsory = Attendance is required

# Of live sessions: one may be away.
course-live-voluntary = Attendance is voluntary

## Required
## Films, recordings, documents, and what else a page leads to.

# Heading of films, recordings and documents about the course.
course-media = Watch, listen, read

# How long a film or recording takes.
# $count (number) – how many
media-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# Label before the languages of captions; each is a link to a file.
media-captions = Captions

# Label before the languages of transcripts; each is a link to a file.
media-transcripts = Transcript

# Who made a film, recording or document.
# $credit (string) – the name
media-credit = By { $credit }

# Under which licence a film, recording or document may be used.
# $licence (string) – its name, as “CC BY 4.0”
media-licence = License: { $licence }

# Heading of courses that go well with this one.
course-related = Related courses

# Heading of groups of questions that matter for a course or program.
course-faq = Questions and answers

# Label: first days of the other editions to come.
course-other-starts = Also starts

# In place of a price, where nothing is to be paid.
price-free = Free of charge

## Required
## What a run costs.

# Beside a price: on which days it holds.
# $from (date) – the first day
# $to (date) – the last day
price-from-to = from { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }

# Beside a price: from which day it holds.
# $from (date) – the first day
price-from-day = from { DATETIME($from, dateStyle: "long") }

# Beside a price: until which day it holds.
# $to (date) – the last day
price-until = until { DATETIME($to, dateStyle: "long") }

# Under the price that holds: the one that follows.
# $amount (money) – the price that follows
# $from (date) – its first day
price-next = then { $amount } from { DATETIME($from, dateStyle: "long") }

# In a list: the least that a course costs, where its editions differ.
# $amount (money) – the price
price-least = from { $amount }

# Beside a price for groups: how many have to come.
# $count (number) – how many
price-quantity = { $count ->
        [one] from { $count } participant
       *[other] from { $count } participants
    }

# Beside a price: how much it is less than the usual one.
# $count (number) – percent
price-percent-off = { $count } percent less

# Beside a price: how much it is less than the usual one.
# $amount (money) – how much
price-amount-off = { $amount } less

# Beside the price that holds at the moment.
price-now = current price

# Beside a price that held until some day and holds no longer.
price-past = no longer offered

## Required
## What else is told of a run.

# Label: when teaching begins on the first day.
course-start-time = First meeting

# Label: where an edition takes place.
course-venue = Where

# Label: how many can take part.
course-capacity = Places

# Label: how what is said is put into other languages.
course-translation = Translation

# Label: further languages that are used in an edition.
course-also-languages = Also in

# Label: the same edition in other languages, as links.
course-same-edition = The same edition in

# Line that opens the live sessions of an edition.
course-sessions = Live sessions

# Line that opens the prices of an edition.
course-prices = Prices

# Under the time of a live session: the zone of all of them.
# $zone (string) – name of the time zone
course-sessions-zone = Times are in the time zone { $zone }.

# Of one live session: it can be seen later.
session-recorded = recorded

# Of one live session: it cannot be seen later.
session-not-recorded = not recorded

# Of one live session: one has to be there.
session-compulsory = attendance required

# Of one live session: one may be away.
session-voluntary = attendance voluntary

# Under the dates of a course that has begun and can still be joined.
course-late-warning = Graded work is already due. If you register now, you will have to catch up on it.

# Under the dates of a course that begins after a rule changes. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day of the change
run-policy-changes = The rule “{ $policy }” changes on { DATETIME($date, dateStyle: "long") }, before this edition starts.

# Under the dates of a course that begins after a rule ends. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day without the rule
run-policy-ends = The rule “{ $policy }” ends on { DATETIME($date, dateStyle: "long") }, before this edition starts.

# In the table of past dates: until when the materials of an edition can be read.
# $date (date) – the last day
run-materials-until = materials open until { DATETIME($date, dateStyle: "long") }

# Label: languages a course was taught in, where every edition is over.
course-was-taught-in = Was taught in
