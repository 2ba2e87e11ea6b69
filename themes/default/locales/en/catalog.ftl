### Lists of courses: all of them, those of a subject.

# Beside a subject, and above a list: how many courses it has.
# $count (number) – how many courses; 0 is possible
catalog-course-count = { $count ->
    [0] No courses
    [one] { $count } course
   *[other] { $count } courses
}

# Front page, under the title: how many programs the catalog has.
# $count (number) – how many programs
catalog-program-count = { $count ->
    [one] { $count } program
   *[other] { $count } programs
}

# Front page, under the title: in how many languages there is teaching.
# $count (number) – how many languages of teaching
catalog-language-count = { $count ->
    [one] taught in { $count } language
   *[other] taught in { $count } languages
}

# Name, for screen readers, of the list of subjects above the list of all courses.
catalog-topics = Courses by subject

# In place of a list without courses.
catalog-no-courses = There is no course here at the moment.

# On the page of a subject: label of the wider subject it belongs to.
catalog-broader-topic = Part of

# On the page of a subject: label of the narrower subjects within it.
catalog-narrower-topics = More precisely
