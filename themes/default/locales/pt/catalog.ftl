### Lists of courses: all of them, those of a subject.

# Beside a subject, and above a list: how many courses it has.
# $count (number) – how many courses; 0 is possible
catalog-course-count = { $count ->
    [0] Nenhum curso
    [one] { $count } curso
    [many] { $count } de cursos
   *[other] { $count } cursos
}

# Front page, under the title: how many programs the catalog has.
# $count (number) – how many programs
catalog-program-count = { $count ->
    [one] { $count } programa
    [many] { $count } de programas
   *[other] { $count } programas
}

# Front page, under the title: in how many languages there is teaching.
# $count (number) – how many languages of teaching
catalog-language-count = { $count ->
    [one] { $count } idioma de ensino

    [many] { $count } de idiomas de ensino
   *[other] { $count } idiomas de ensino
}

# Name, for screen readers, of the list of subjects above the list of all courses.
catalog-topics = Cursos por tema

# In place of a list without courses.
catalog-no-courses = Não há nenhum curso aqui no momento.

# On the page of a subject: label of the wider subject it belongs to.
catalog-broader-topic = Faz parte de

# On the page of a subject: label of the narrower subjects within it.
catalog-narrower-topics = Temas mais específicos
