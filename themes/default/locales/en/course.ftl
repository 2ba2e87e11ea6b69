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

# Label: how hard it is (introductory, advanced …).
course-level = Level

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
course-time-zone = Each deadline falls at the end of that day, { $zone } time.

# Link under the dates: a file with all of them, for the calendar on one's own device.
course-calendar = Add these dates to your calendar

# Heading of those who teach the course.
course-people = Who teaches

# Line that opens the list of dates that are over.
course-past-runs = Past dates
