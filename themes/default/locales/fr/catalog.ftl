### Lists of courses: all of them, those of a subject.

# Beside a subject, and above a list: how many courses it has.
# $count (number) – how many courses; 0 is possible
catalog-course-count = { $count ->
    [0] Aucun cours
    [one] { $count } cours
    [many] { $count } de cours
   *[other] { $count } cours
}

# Front page, under the title: how many programs the catalog has.
# $count (number) – how many programs
catalog-program-count = { $count ->
    [one] { $count } parcours
    [many] { $count } de parcours
   *[other] { $count } parcours
}

# Front page, under the title: in how many languages there is teaching.
# $count (number) – how many languages of teaching
catalog-language-count = { $count ->
    [one] enseignement en { $count } langue
    [many] enseignement en { $count } de langues
   *[other] enseignement en { $count } langues
}

# Name, for screen readers, of the list of subjects above the list of all courses.
catalog-topics = Cours par thème

# In place of a list without courses.
catalog-no-courses = Il n’y a pas de cours ici pour le moment.

# On the page of a subject: label of the wider subject it belongs to.
catalog-broader-topic = Fait partie de

# On the page of a subject: label of the narrower subjects within it.
catalog-narrower-topics = Plus précisément
