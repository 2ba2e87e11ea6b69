### Lists of courses: all of them, those of a topic.

# Beside a topic, and above a list; 0 is possible.
catalog-course-count = { $count ->
    [0] Ningún curso
    [one] { $count } curso
    [many] { $count } de cursos
   *[other] { $count } cursos
}

# Front page, under the title.
catalog-program-count = { $count ->
    [one] { $count } programa
    [many] { $count } de programas
   *[other] { $count } programas
}

# Front page, under the title.
catalog-language-count = { $count ->
    [one] { $count } idioma de enseñanza
    [many] { $count } de idiomas de enseñanza
   *[other] { $count } idiomas de enseñanza
}

# For screen readers: the list of topics above the list of all courses.
catalog-topics = Cursos por tema

# In place of a list without courses.
catalog-no-courses = Por el momento no hay ningún curso.

# Label of the wider topic.
catalog-broader-topic = Forma parte de

# Label of the narrower topics.
catalog-narrower-topics = Temas más específicos
