### Lists of courses: all of them, those of a subject.

# Beside a subject, and above a list: how many courses it has.
# $count (number) – how many courses; 0 is possible
catalog-course-count = { $count ->
    [0] Nessun corso
    [one] { $count } corso
    [many] { $count } di corsi
   *[other] { $count } corsi
}

# Front page, under the title: how many programs the catalog has.
# $count (number) – how many programs
catalog-program-count = { $count ->
    [one] { $count } percorso
    [many] { $count } di percorsi
   *[other] { $count } percorsi
}

# Front page, under the title: in how many languages there is teaching.
# $count (number) – how many languages of teaching
catalog-language-count = { $count ->
    [one] insegnamento in { $count } lingua
    [many] insegnamento in { $count } di lingue
   *[other] insegnamento in { $count } lingue
}

# Name, for screen readers, of the list of subjects above the list of all courses.
catalog-topics = Corsi per ambito

# In place of a list without courses.
catalog-no-courses = Al momento qui non ci sono corsi.

# On the page of a subject: label of the wider subject it belongs to.
catalog-broader-topic = Fa parte di

# On the page of a subject: label of the narrower subjects within it.
catalog-narrower-topics = Ambiti più specifici
