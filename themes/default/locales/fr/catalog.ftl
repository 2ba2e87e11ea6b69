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

# In place of a list without courses.
catalog-no-courses = Il n’y a pas de cours ici pour le moment.

# On the page of a subject: label of the wider subject it belongs to.
catalog-broader-topic = Fait partie de

# On the page of a subject: label of the narrower subjects within it.
catalog-narrower-topics = Plus précisément

## Required
## Ways to narrow down and to sort the courses.

# Above the list of all courses: the links that narrow it down. Their name for screen readers, and on a narrow screen
# the button that shows them.
catalog-ways = Affiner

# Button that hides the links that narrow down the list of courses.
catalog-ways-close = Fermer

# Above the list of courses, when a script has narrowed it down: how many are left. It takes the place of the count.
# $shown (string) – how many courses are shown, as a finished number
# $count (number) – how many courses there are
catalog-shown = Résultats : { $shown } sur { $count }

# In place of the list of courses, when no course is left of those that were narrowed down.
catalog-none-left = Aucun cours ne répond à tous ces choix.

# Name of a button for screen readers; it shows the name of a choice alone, and takes that choice back.
# $name (string) – the choice, as "advanced" or "online"
catalog-choice-remove = Retirer : { $name }

# Button beside the choices that narrow down the list of courses: it takes all of them back.
catalog-choices-clear = Afficher tous les cours

# Above a list of courses, before the orders it can be read in. Also its name for screen readers.
catalog-order = Triés par

# Order of a list of courses, as a link in a row: by next start.
order-next-start = prochaine date

# Order of a list of courses, as a link in a row: by title.
order-courses-by-title = titre

# Order of a list of courses, as a link in a row: by price.
order-courses-by-price = prix

# Order of a list of courses, as a link in a row: the newest first.
order-courses-newest = nouveauté

# In the list by price, above the courses whose prices are in one currency. Amounts are not converted.
# $currency (string) – the code of the currency, as USD
catalog-prices-in = Prix en { $currency }

# In the list by price, above the courses without a price at the moment.
catalog-no-price = Prix pas encore fixé

# Title of the list of the courses of a level.
# $name (string) – the level
facet-level-title = Niveau : { $name }

# Title of the list of the courses of a format.
# $name (string) – the format
facet-format-title = Format : { $name }

# Title of the list of the courses taught in a language.
# $name (string) – the language
facet-language-title = Cours en { $name }

# Title of the list of the courses with subtitles in a language.
# $name (string) – the language
facet-subtitles-title = Cours sous-titrés en { $name }

# Title of the list of the courses that start in a month.
# $name (string) – the month, with its year
facet-month-title = Cours qui commencent en { $name }

# Title of the list of the courses of a department.
# $name (string) – the department
facet-department-title = { $name } : cours

# Description of the list of the courses of a level, seen in search results.
# $name (string) – the level
# $site (string) – the name of the catalog
facet-level-description = { $site } : les cours de ce niveau ({ $name }).

# Description of the list of the courses of a format, seen in search results.
# $name (string) – the format
# $site (string) – the name of the catalog
facet-format-description = { $site } : les cours de ce format ({ $name }).

# Description of the list of the courses taught in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-language-description = { $site } : les cours dont des sessions ont lieu en { $name }.

# Description of the list of the courses with subtitles in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-subtitles-description = { $site } : les cours sous-titrés en { $name }.

# Description of the list of the courses that start in a month, seen in search results.
# $name (string) – the month, with its year
# $site (string) – the name of the catalog
facet-month-description = { $site } : les cours dont une session commence en { $name }.

# Description of the list of the courses of a department, seen in search results.
# $name (string) – the department
# $site (string) – the name of the catalog
facet-department-description = { $site } : les cours proposés par cette structure ({ $name }).

# On the list of a level, format or department: label of the wider one it belongs to.
facet-parent = Fait partie de

# On the list of a format or department: label of those within it.
facet-children = Comprend

# On the list of the courses of a department: label of the link to its own pages.
facet-unit = À propos

# Title of the list of the courses that two choices leave, as a topic and a level.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
facet-pair-title = Cours : { $first }, { $second }

# Description of the list of the courses that two choices leave, seen in search results.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
# $site (string) – the name of the catalog
facet-pair-description = { $site } : les cours qui répondent aux deux critères ({ $first }, { $second }).

# Below a list that goes on over several pages: name, for screen readers, of the links to its pages.
pager-pages = Pages de cette liste

# Below a list that goes on over several pages: link to the page before this one.
pager-before = Précédente

# Below a list that goes on over several pages: link to the page after this one.
pager-after = Suivante

# Below a list that goes on over several pages: one of its pages.
# $number (number) – its number
pager-page = { $number }
