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

# In place of a list without courses.
catalog-no-courses = There are no courses here at the moment.

# On the page of a topic: label of the wider topic it belongs to.
catalog-broader-topic = Part of

# On the page of a topic: label of the narrower topics within it.
catalog-narrower-topics = Narrower topics

## Required
## Ways to narrow down and to sort the courses.

# Above the list of all courses: the links that narrow it down. Their name for screen readers, and on a narrow screen
# the button that shows them.
catalog-ways = Narrow down

# Button that hides the links that narrow down the list of courses.
catalog-ways-close = Close

# Above the list of courses, when a script has narrowed it down: how many are left. It takes the place of the count.
# $shown (string) – how many courses are shown, as a finished number
# $count (number) – how many courses there are
catalog-shown = Results: { $shown } of { $count }

# In place of the list of courses, when no course is left of those that were narrowed down.
catalog-none-left = No course meets all of these choices.

# Name of a button for screen readers; it shows the name of a choice alone, and takes that choice back.
# $name (string) – the choice, as "advanced" or "online"
catalog-choice-remove = Remove: { $name }

# Button beside the choices that narrow down the list of courses: it takes all of them back.
catalog-choices-clear = Show all courses

# Above a list of courses, before the orders it can be read in. Also its name for screen readers.
catalog-order = Sorted by

# Order of a list of courses, as a link in a row: by next start.
order-next-start = next start

# Order of a list of courses, as a link in a row: by title.
order-courses-by-title = title

# Order of a list of courses, as a link in a row: by price.
order-courses-by-price = price

# Order of a list of courses, as a link in a row: the newest first.
order-courses-newest = newest

# In the list by price, above the courses whose prices are in one currency. Amounts are not converted.
# $currency (string) – the code of the currency, as USD
catalog-prices-in = Prices in { $currency }

# In the list by price, above the courses without a price at the moment.
catalog-no-price = No price yet

# Title of the list of the courses of a level.
# $name (string) – the level
facet-level-title = Level: { $name }

# Title of the list of the courses of a format.
# $name (string) – the format
facet-format-title = Format: { $name }

# Title of the list of the courses taught in a language.
# $name (string) – the language
facet-language-title = Courses taught in { $name }

# Title of the list of the courses with subtitles in a language.
# $name (string) – the language
facet-subtitles-title = Courses with subtitles in { $name }

# Title of the list of the courses that start in a month.
# $name (string) – the month, with its year
facet-month-title = Courses starting in { $name }

# Title of the list of the courses of a department.
# $name (string) – the department
facet-department-title = { $name }: courses

# Description of the list of the courses of a level, seen in search results.
# $name (string) – the level
# $site (string) – the name of the catalog
facet-level-description = Courses of { $site } at this level: { $name }.

# Description of the list of the courses of a format, seen in search results.
# $name (string) – the format
# $site (string) – the name of the catalog
facet-format-description = Courses of { $site } in this format: { $name }.

# Description of the list of the courses taught in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-language-description = Courses of { $site } with editions taught in { $name }.

# Description of the list of the courses with subtitles in a language, seen in search results.
# $name (string) – the language
# $site (string) – the name of the catalog
facet-subtitles-description = Courses of { $site } with subtitles in { $name }.

# Description of the list of the courses that start in a month, seen in search results.
# $name (string) – the month, with its year
# $site (string) – the name of the catalog
facet-month-description = Courses of { $site } with an edition that starts in { $name }.

# Description of the list of the courses of a department, seen in search results.
# $name (string) – the department
# $site (string) – the name of the catalog
facet-department-description = { $name }: its courses at { $site }.

# On the list of a level, format or department: label of the wider one it belongs to.
facet-parent = Part of

# On the list of a format or department: label of those within it.
facet-children = Within it

# On the list of the courses of a department: label of the link to its own pages.
facet-unit = About

# Title of the list of the courses that two choices leave, as a topic and a level.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
facet-pair-title = Courses: { $first }, { $second }

# Description of the list of the courses that two choices leave, seen in search results.
# $first (string) – one choice, as a topic
# $second (string) – the other, as a level, a format, a language of teaching or a department
# $site (string) – the name of the catalog
facet-pair-description = Courses of { $site } that meet both criteria ({ $first }, { $second }).

# Below a list that goes on over several pages: name, for screen readers, of the links to its pages.
pager-pages = Pages of this list

# Below a list that goes on over several pages: link to the page before this one.
pager-before = Previous

# Below a list that goes on over several pages: link to the page after this one.
pager-after = Next

# Below a list that goes on over several pages: one of its pages.
# $number (number) – its number
pager-page = { $number }
