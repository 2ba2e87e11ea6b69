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

# In place of a list without courses.
catalog-no-courses = Por el momento no hay ningún curso.

# Label of the wider topic.
catalog-broader-topic = Forma parte de

# Label of the narrower topics.
catalog-narrower-topics = Temas más específicos

## Required
## Ways to narrow down and to sort the courses.

# Above the list of all courses: the links that narrow it down. Their name for screen readers, and on a narrow screen
# the button that shows them.
catalog-ways = Acotar

# Button that hides the links that narrow down the list of courses.
catalog-ways-close = Cerrar

# Above the list of courses, when a script has narrowed it down: how many are left. It takes the place of the count.
# $shown (string) – how many courses are shown, as a finished number
# $count (number) – how many courses there are
catalog-shown = Resultados: { $shown } de { $count }

# In place of the list of courses, when no course is left of those that were narrowed down.
catalog-none-left = Ningún curso reúne todas estas condiciones.

# Name of a button for screen readers; it shows the name of a choice alone, and takes that choice back.
# $name (string) – the choice, as "advanced" or "online"
catalog-choice-remove = Quitar: { $name }

# Button beside the choices that narrow down the list of courses: it takes all of them back.
catalog-choices-clear = Mostrar todos los cursos

# Above a list of courses, before the orders it can be read in. Also its name for screen readers.
catalog-order = Ordenados por

# Order of a list of courses, as a link in a row: by next start.
order-next-start = próximo inicio

# Order of a list of courses, as a link in a row: by title.
order-courses-by-title = título

# Order of a list of courses, as a link in a row: by price.
order-courses-by-price = precio

# Order of a list of courses, as a link in a row: the newest first.
order-courses-newest = novedad

# In the list by price, above the courses whose prices are in one currency. Amounts are not converted.
# $currency (string) – the code of the currency, as USD
catalog-prices-in = Precios en { $currency }

# In the list by price, above the courses without a price at the moment.
catalog-no-price = Aún sin precio

# Title of the list of the courses of a level.
# $name (string) – the level
facet-level-title = Nivel: { $name }

# Title of the list of the courses of a format.
# $name (string) – the format
facet-format-title = Modalidad: { $name }

# Title of the list of the courses taught in a language.
# $name (string) – the language
facet-language-title = Cursos en { $name }

# Title of the list of the courses with subtitles in a language.
# $name (string) – the language
facet-subtitles-title = Cursos con subtítulos en { $name }

# Title of the list of the courses that start in a month.
# $name (string) – the month, with its year
facet-month-title = Cursos que empiezan en { $name }

# Title of the list of the courses of a department.
# $name (string) – the department
facet-department-title = { $name }: cursos

# Description of the list of the courses of a level, seen in search results.
# $name (string) – the level
# $site (string) – the name of the catalog
facet-level-description = { $site }: cursos de este nivel: { $name }.

# Description of the list of the courses of a format, seen in search results.
# $name (string) – the format
# $site (string) – the name of the catalog
facet-format-description = { $site }: cursos de esta modalidad: { $name }.

# Description of the list of the courses taught in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-language-description = { $site }: cursos con ediciones en { $name }.

# Description of the list of the courses with subtitles in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-subtitles-description = { $site }: cursos con subtítulos en { $name }.

# Description of the list of the courses that start in a month, seen in search results.
# $name (string) – the month, with its year
# $site (string) – the name of the catalog
facet-month-description = { $site }: cursos con una edición que empieza en { $name }.

# Description of the list of the courses of a department, seen in search results.
# $name (string) – the department
# $site (string) – the name of the catalog
facet-department-description = { $name }: sus cursos en { $site }.

# On the list of a level, format or department: label of the wider one it belongs to.
facet-parent = Forma parte de

# On the list of a format or department: label of those within it.
facet-children = Incluye

# On the list of the courses of a department: label of the link to its own pages.
facet-unit = Acerca de

# Title of the list of the courses that two choices leave, as a topic and a level.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
facet-pair-title = Cursos: { $first }, { $second }

# Description of the list of the courses that two choices leave, seen in search results.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
# $site (string) – the name of the catalog
facet-pair-description = { $site }: cursos que cumplen los dos criterios ({ $first }, { $second }).

# Below a list that goes on over several pages: name, for screen readers, of the links to its pages.
pager-pages = Páginas de esta lista

# Below a list that goes on over several pages: link to the page before this one.
pager-before = Anterior

# Below a list that goes on over several pages: link to the page after this one.
pager-after = Siguiente

# Below a list that goes on over several pages: one of its pages.
# $number (number) – its number
pager-page = { $number }
