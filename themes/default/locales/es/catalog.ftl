### Lists of courses: all of them, those of a subject.

# Beside a subject, and above a list; 0 is possible.
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
    [one] enseñanza en { $count } idioma
    [many] enseñanza en { $count } de idiomas
   *[other] enseñanza en { $count } idiomas
}

# For screen readers: the list of subjects above the list of all courses.
catalog-topics = Cursos por tema

# In place of a list without courses.
catalog-no-courses = Por el momento no hay aquí ningún curso.

# Label of the wider subject.
catalog-broader-topic = Forma parte de

# Label of the narrower subjects.
catalog-narrower-topics = Más en concreto
