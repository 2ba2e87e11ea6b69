## Required

# The button beside a run.
# $title (string) – the course
course-enrol = Enrol in { $title }

##

# Above the list of courses.
# $count (number) – how many
course-count = { $count ->
    [one] { $count } course
   *[other] { $count } courses
}

# While the list is being fetched.
course-loading = Loading…
