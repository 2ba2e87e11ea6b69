### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = All courses of { $site }, with their next dates, languages, and prices.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = The programs of { $site }: which courses they require, what they lead to, and what they cost.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = Who teaches at { $site }.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = The courses of { $site }, arranged by topic.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = Answers of { $site } to questions on registration, payments, and studying.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = What is new at { $site }.
# Description of the list of credentials, seen in search results.
# $site (string) – the name of the catalog
page-credentials-description = What the courses and programs of { $site } lead to, who awards it, and what it is good for.
# Description of the list of pathways, seen in search results.
# $site (string) – the name of the catalog
page-pathways-description = Where the credentials of { $site } lead: which institutions accept them, for what, and on which conditions.
# Description of the list of events, seen in search results.
# $site (string) – the name of the catalog
page-events-description = Events of { $site }, upcoming and past.
# Description of the list of units, seen in search results.
# $site (string) – the name of the catalog
page-units-description = The institutions behind { $site }: schools, centers, and partners, and what each of them does.
# Description of the list of stories, seen in search results.
# $site (string) – the name of the catalog
page-stories-description = What those say who took courses of { $site }, or sent others to them.
# Description of the list of figures, seen in search results.
# $site (string) – the name of the catalog
page-figures-description = { $site } in figures, each with its source and its date.
# Description of the list of awards, seen in search results.
# $site (string) – the name of the catalog
page-awards-description = Awards that courses, programs, and people of { $site } have received.
# Description of the list of editions, seen in search results.
# $site (string) – the name of the catalog
page-editions-description = Earlier editions of the catalog of { $site }.

# Titles of boxes in prose that call for attention.
prose-alert-note = Note
prose-alert-tip = Tip
prose-alert-important = Important
prose-alert-warning = Warning
prose-alert-caution = Caution

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Back to the text

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = To be announced

## Required
## Descriptions of further lists for search engines; also the sentence under their titles.

# List of courses by title.
# $site (string) – the name of the catalog
page-courses-by-title-description = All courses of { $site }, in the order of their titles.

# List of courses by price.
# $site (string) – the name of the catalog
page-courses-by-price-description = All courses of { $site }, the lowest price first.

# List of the newest courses.
# $site (string) – the name of the catalog
page-courses-newest-description = All courses of { $site }, the newest first.

# List of editions that are over.
# $site (string) – the name of the catalog
page-past-runs-description = Everything that has been taught at { $site }, year by year.

# List of levels.
# $site (string) – the name of the catalog
page-levels-description = The courses of { $site } by what they take for granted.

# List of formats.
# $site (string) – the name of the catalog
page-formats-description = The courses of { $site } by where and how they take place.

# List of languages of teaching.
# $site (string) – the name of the catalog
page-languages-description = The courses of { $site } by the language in which they are taught.

# List of the languages of subtitles.
# $site (string) – the name of the catalog
page-subtitles-description = The courses of { $site } by the languages of their subtitles.

# List of the months in which courses start.
# $site (string) – the name of the catalog
page-months-description = The courses of { $site } by the month in which they start.

# List of departments.
# $site (string) – the name of the catalog
page-departments-description = The schools, departments, and laboratories behind the courses of { $site }.

# Calendar.
# $site (string) – the name of the catalog
page-calendar-description = Starts, deadlines, live sessions, and events of { $site }, month by month.

# Index.
# $site (string) – the name of the catalog
page-index-description = Courses, programs, credentials, people, and everything else of { $site } that has a name, in the order of the alphabet.

# Courses side by side.
# $site (string) – the name of the catalog
page-compare-description = Up to four courses of { $site } side by side: dates, prices, languages, effort.

# Search.
# $site (string) – the name of the catalog
page-search-description = Find courses, programs, people, and answers of { $site } by the words on their pages.

# List of policies.
# $site (string) – the name of the catalog
page-policies-description = The rules of { $site }, each in a sentence, with the dates from which they hold.

# Title of a page on which a long list goes on.
# $title (string) – the title of the list
# $number (number) – the number of the page, 2 or more
page-numbered-title = { $title }, page { $number }
