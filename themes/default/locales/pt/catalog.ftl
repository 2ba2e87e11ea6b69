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

# In place of a list without courses.
catalog-no-courses = Não há nenhum curso aqui no momento.

# On the page of a subject: label of the wider subject it belongs to.
catalog-broader-topic = Faz parte de

# On the page of a subject: label of the narrower subjects within it.
catalog-narrower-topics = Temas mais específicos

## Required
## Ways to narrow down and to sort the courses.

# Above the list of all courses: the links that narrow it down. Their name for screen readers, and on a narrow screen
# the button that shows them.
catalog-ways = Restringir

# Button that hides the links that narrow down the list of courses.
catalog-ways-close = Fechar

# Above the list of courses, when a script has narrowed it down: how many are left. It takes the place of the count.
# $shown (string) – how many courses are shown, as a finished number
# $count (number) – how many courses there are
catalog-shown = Resultados: { $shown } de { $count }

# In place of the list of courses, when no course is left of those that were narrowed down.
catalog-none-left = Nenhum curso reúne todas estas condições.

# Name of a button for screen readers; it shows the name of a choice alone, and takes that choice back.
# $name (string) – the choice, as "advanced" or "online"
catalog-choice-remove = Retirar: { $name }

# Button beside the choices that narrow down the list of courses: it takes all of them back.
catalog-choices-clear = Mostrar todos os cursos

# Above a list of courses, before the orders it can be read in. Also its name for screen readers.
catalog-order = Ordenados por

# Order of a list of courses, as a link in a row: by next start.
order-next-start = próximo início

# Order of a list of courses, as a link in a row: by title.
order-courses-by-title = título

# Order of a list of courses, as a link in a row: by price.
order-courses-by-price = preço

# Order of a list of courses, as a link in a row: the newest first.
order-courses-newest = novidade

# In the list by price, above the courses whose prices are in one currency. Amounts are not converted.
# $currency (string) – the code of the currency, as USD
catalog-prices-in = Preços em { $currency }

# In the list by price, above the courses without a price at the moment.
catalog-no-price = Ainda sem preço

# Title of the list of the courses of a level.
# $name (string) – the level
facet-level-title = Nível: { $name }

# Title of the list of the courses of a format.
# $name (string) – the format
facet-format-title = Modalidade: { $name }

# Title of the list of the courses taught in a language.
# $name (string) – the language
facet-language-title = Cursos em { $name }

# Title of the list of the courses with subtitles in a language.
# $name (string) – the language
facet-subtitles-title = Cursos com legendas em { $name }

# Title of the list of the courses that start in a month.
# $name (string) – the month, with its year
facet-month-title = Cursos que começam em { $name }

# Title of the list of the courses of a department.
# $name (string) – the department
facet-department-title = { $name }: cursos

# Description of the list of the courses of a level, seen in search results.
# $name (string) – the level
# $site (string) – the name of the catalog
facet-level-description = { $site }: cursos deste nível: { $name }.

# Description of the list of the courses of a format, seen in search results.
# $name (string) – the format
# $site (string) – the name of the catalog
facet-format-description = { $site }: cursos desta modalidade: { $name }.

# Description of the list of the courses taught in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-language-description = { $site }: cursos com edições em { $name }.

# Description of the list of the courses with subtitles in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-subtitles-description = { $site }: cursos com legendas em { $name }.

# Description of the list of the courses that start in a month, seen in search results.
# $name (string) – the month, with its year
# $site (string) – the name of the catalog
facet-month-description = { $site }: cursos com uma edição que começa em { $name }.

# Description of the list of the courses of a department, seen in search results.
# $name (string) – the department
# $site (string) – the name of the catalog
facet-department-description = { $name }: os seus cursos em { $site }.

# On the list of a level, format or department: label of the wider one it belongs to.
facet-parent = Faz parte de

# On the list of a format or department: label of those within it.
facet-children = Inclui

# On the list of the courses of a department: label of the link to its own pages.
facet-unit = Sobre

# Title of the list of the courses that two choices leave, as a topic and a level.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
facet-pair-title = Cursos: { $first }, { $second }

# Description of the list of the courses that two choices leave, seen in search results.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
# $site (string) – the name of the catalog
facet-pair-description = { $site }: cursos que cumprem os dois critérios ({ $first }, { $second }).

# Below a list that goes on over several pages: name, for screen readers, of the links to its pages.
pager-pages = Páginas desta lista

# Below a list that goes on over several pages: link to the page before this one.
pager-before = Anterior

# Below a list that goes on over several pages: link to the page after this one.
pager-after = Próxima

# Below a list that goes on over several pages: one of its pages.
# $number (number) – its number
pager-page = { $number }
