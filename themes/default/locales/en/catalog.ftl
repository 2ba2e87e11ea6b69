### Lists of courses: all of them, those of a topic.

# Beside a topic, and above a list: how many courses it has.
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

# Name, for screen readers, of the list of topics above the list of all courses.
catalog-topics = Courses by topic

# In place of a list without courses.
catalog-no-courses = There are no courses here at the moment.

# On the page of a topic: label of the wider topic it belongs to.
catalog-broader-topic = Part of

# On the page of a topic: label of the narrower topics within it.
catalog-narrower-topics = Narrower topics
