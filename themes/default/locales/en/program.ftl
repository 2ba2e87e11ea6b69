### Program pages. A program is a set of courses that leads to a certificate.

## Required

# Label: what the whole program costs.
program-price = Price

# Label: how many courses one takes.
program-courses = Courses

# How many courses a program has, or asks for.
# $count (number) – how many courses
program-course-count = { $count ->
    [one] { $count } course
   *[other] { $count } courses
}

# How many courses a program asks for, from … to ….
# $min (number) – fewest courses
# $max (number) – most courses
program-course-range = { $min }–{ $max } courses

# Label: how long the program lasts.
program-length = Length

# How long the program lasts.
# $count (number) – how many weeks
program-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}

# How long the program lasts, from … to ….
# $min (number) – fewest weeks
# $max (number) – most weeks
program-weeks-range = { $min }–{ $max } weeks

# Label: hours of work of the whole program.
program-effort = Total effort

# Hours of work of the whole program.
# $count (number) – how many hours
program-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# Hours of work of the whole program, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
program-hours-range = { $min }–{ $max } hours

# Label: what the participant receives at the end.
program-credential = Leads to

# Label: year in which the program began. Followed by the year.
program-since = Since

# Under the title of a group of courses: every one is needed.
requirement-all = All of these courses

# Under the title of a group of courses: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least = { $count ->
    [1] At least one of these { $total } courses
   *[other] At least { $count } of these { $total } courses
}

##

# Name, for screen readers, of the frame with the main facts at the top of a program page.
program-key-facts = Key facts

# Heading of the courses of the program.
program-courses-heading = Courses in the program
# Heading of those who teach in the program.
program-people = Who teaches

# In place of the list of programs while there are none.
program-none = There are no programs at the moment.

## Required
## Facts of a program.

# Label: the first day of the next of its courses.
program-next-start = Next start

# Label: the day or month that a program is announced for.
program-announced-start = Announced for

# Label, on the page of a program that is only announced: the first day of the next of its courses.
program-course-start = First of its courses

# Label: what all courses cost when they are bought one by one.
program-price-one-by-one = Courses one by one

# Under the price of the whole program: how much less it is than its courses one by one.
# $amount (string) – an amount, or two: from … to …
program-saving = { $amount } less than one by one

# From one figure to another.
# $min (string) – the smaller one
# $max (string) – the larger one, with its unit
program-from-to = { $min } to { $max }

# Label: languages in which every course that is needed has editions to come.
program-completable-in = Can be completed in

# In place of these languages, where there is none.
program-completable-none = no single language at the moment

# Label: in which order the courses are taken.
program-sequence = Order

# Label: credit towards a degree.
program-degree-credit = Credit toward a degree

# Label: the last day on which the whole program can be given back.
program-refund-until = Refund of the whole until

# Beside the rule of a group of courses: they are electives.
requirement-elective = electives

# Under the title of a group of courses, programs and groups: every one is needed.
requirement-all-items = All of the following

# Under the title of a group of courses, programs and groups: some of them are needed.
# $count (number) – how many are needed
# $total (number) – how many there are to choose from
requirement-at-least-items = { $count ->
        [1] At least one of the following { $total }
       *[other] At least { $count } of the following { $total }
    }

# Under the title of a group of courses: some of them are needed, so that their credit adds up.
# $amount (string) – how much credit, as “4 ECTS credits”
requirement-at-least-credits = Courses worth at least { $amount }

# An amount of credit of no system in particular.
# $count (number) – how much
requirement-credits = { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }
