### The frame of every page: head, navigation, footer, the front page, the page that lets the reader choose a language.

## Required

# Own name of this language, in the list of languages at the top of every page and on the page at the root of the site.
locale-name = English

# Title in the browser tab and in search results.
# $title (string) – title of the page
# $site (string) – name of the catalog
site-page-title = { $title } – { $site }

# The same where another list has a page of that name: “Registration” among questions and among policies.
# $title (string) – title of the page
# $section (string) – name of the list it stands in
# $site (string) – name of the catalog
site-page-title-in = { $title } – { $section } – { $site }

# First link of every page, seen only by those who use the keyboard or a screen reader: leads past the navigation.
site-skip-to-content = Skip to content

# Name, for screen readers, of the list of languages at the top of every page.
site-languages = Languages

# Beside the name of a language that is still being translated.
site-language-beta = beta

# Beside the name of a language in which this page does not exist: the link leads to the page in its own language.
# $language (string) – the name of that language
site-language-only = only in { $language }

# Beside the name of a language in which this page does not exist: the link leads to the list it would stand in.
# $title (string) – the title of that list
site-language-instead = not translated; leads to “{ $title }”

# Name, for screen readers, of the main navigation at the top of every page.
site-sections = Sections

# Name, for screen readers, of the way from the front page to this page, above its title.
site-breadcrumbs = You are here

# Above the list of the sections of a long page. Also its name for screen readers.
site-on-this-page = On this page

# Name, for screen readers, of the list of further pages in the footer.
site-footer-pages = More about this catalog

# In the footer, above the name, address and telephone of the office that answers questions.
site-contact = Questions?

# In the footer: link to the page of that office.
site-contact-page = Contact page

# Name, for screen readers, of the bar with notices at the top of every page.
site-notices = Notices

# In the footer, under the address of the office that answers questions: leads to the list of all offices.
site-all-contacts = All contacts

# In the footer: title of the links to credentials, pathways and events.
site-footer-studying = Studying here

# In the footer: title of the links to institutions, stories, figures and awards.
site-footer-institution = Who we are

# In the footer.
# $date (date) – the day on which the text of the page last changed
site-updated = Last updated on { DATETIME($date, dateStyle: "long") }.

# In the footer of a catalog that always shows the same day, as a demonstration does.
# $date (date) – the day shown
site-as-of = This catalog shows the state of { DATETIME($date, dateStyle: "long") }. Whatever the calendar says today, statuses and deadlines are as they were on that day.

# At the top of a page that has no translation into this language and shows the text of another one.
# $language (string) – name of the language of the text, in this language
site-fallback-notice = This page has not been translated into English yet. Its text is in { $language }.

# Link after that notice, to the same page in the language it was written in.
site-fallback-source = Open the original page

# At the top of a page whose original is newer than its translation. A link to the original follows.
site-stale-notice = The original of this page has changed since it was translated.

# The same, where the day of the change is known.
# $date (date) – the day on which the original changed
site-stale-notice-date = The original of this page changed on { $date }; this translation is older.

# Above a part of a page whose original changed in something important: the original follows.
site-critical-source = The original of this part has changed; until it is translated, it stands here in its own language.

# In the place of a part of a page whose original changed in something important.
site-critical-notice = The original of this part has changed, and its translation is not yet up to date. Please read it on the original page.

# Name, for screen readers, of a wide table that can be scrolled sideways.
site-table = Table, can be scrolled sideways

## Required
## Names of the sections, in the main navigation and as titles of their pages.

# Section: the front page.
nav-home = Home

# Section: all courses.
nav-courses = Courses

# Section: all programs, that is, sets of courses that lead to a certificate.
nav-programs = Programs

# Section: those who teach.
nav-people = Faculty

# Section: courses by topic.
nav-topics = Topics

# Section: questions and answers.
nav-faq = Questions

# Section: news.
nav-news = News

# Order of the list of courses: by title. Title of that list.
nav-courses-by-title = Courses by title

# Order of the list of courses: the lowest price first. Title of that list.
nav-courses-by-price = Courses by price

# Order of the list of courses: the newest first. Title of that list.
nav-courses-newest = Newest courses

# List of all editions that are over. Title of its page, and link to it.
nav-past-runs = Past dates

# List of levels (introductory, advanced …). Title of its page, and label above them.
nav-levels = Levels

# List of formats (online, on campus …). Title of its page, and label above them.
nav-formats = Formats

# List of the languages of teaching. Title of its page, and label above them.
nav-languages = Languages of teaching

# List of the languages of subtitles. Title of its page, and label above them.
nav-subtitles = Subtitles

# List of the months in which courses start. Title of its page, and label above them.
nav-months = Start months

# List of the schools, departments and laboratories that offer courses. Title of its page, and label above them.
nav-departments = Departments

# Section: what happens in each month.
nav-calendar = Calendar

# Everything in the order of the alphabet. Title of its page, and link to it.
nav-index = A to Z

# Searching by words. Title of its page, and label of the search field at the top of every page.
nav-search = Search

# Courses side by side. Title of that page.
nav-compare = Compare courses

# The rules of the catalog: refunds, registration, grading … Title of the page that lists them.
nav-policies = Policies

# Section: credentials, that is, certificates and the like.
nav-credentials = Credentials

# Section: what a credential opens elsewhere.
nav-pathways = Pathways

# Section: events.
nav-events = Events

# Section: the institutions behind the courses, their parts and partners.
nav-units = Institutions

# Section: what people say who were there.
nav-stories = Stories

# Section: figures with their source.
nav-figures = Figures

# Section: awards that were received.
nav-awards = Awards

# Section: earlier editions of the catalog.
nav-editions = Earlier catalogs

## Required
## Parts of the addresses of pages: lower-case letters a–z, digits and hyphens. Changing one moves all pages of the section.

# Address of the section "Courses".
# Example: /en/courses/
url-courses = courses

# Address of the section "Programs".
url-programs = programs

# Address of the section "Faculty".
url-people = faculty

# Address of the section "Topics".
url-topics = topics

# Address of the section "Questions".
url-faq = questions

# Address of the section "News".
url-news = news

# Address of the list "Courses by title", below the courses.
url-courses-by-title = by-title

# Address of the list "Courses by price", below the courses.
url-courses-by-price = by-price

# Address of the list "Newest courses", below the courses.
url-courses-newest = newest

# Address of the list "Past dates", below the courses.
url-past-runs = past-dates

# Address of the section "Levels".
url-levels = levels

# Address of the section "Formats".
url-formats = formats

# Address of the section "Languages of teaching".
url-languages = languages

# Address of the section "Subtitles".
url-subtitles = subtitles

# Address of the section "Start months".
url-months = start-months

# Address of a page on which a long list goes on; its number follows, as in "page-2".
url-page = page

# Address of the section "Departments".
url-departments = departments

# Address of the section "Calendar".
url-calendar = calendar

# Address of the page "A to Z".
url-index = a-to-z

# Address of the page "Search".
url-search = search

# Address of the page "Compare courses".
url-compare = compare

# Address of the section "Policies".
url-policies = policies

# Address of the section "Credentials".
url-credentials = credentials

# Address of the section "Pathways".
url-pathways = pathways

# Address of the section "Events".
url-events = events

# Address of the section "Institutions".
url-units = institutions

# Address of the section "Stories".
url-stories = stories

# Address of the section "Figures".
url-figures = figures

# Address of the section "Awards".
url-awards = awards

# Address of the section "Earlier catalogs".
url-editions = earlier-catalogs

##

# Front page, on the cover: label above the first day of the next course. The date and the title of the course follow on lines of their own.
site-home-next-start = Next start

# Front page: heading of the courses that start soonest.
site-home-starting-next = Starting next

# Front page: link under those courses, to the list of all.
site-home-all-courses = All courses

# Front page: heading of the list of topics.
site-home-topics = By topic

# Front page: heading of the list of programs.
site-home-programs = Programs

# Front page: heading of the newest items.
site-home-news = News

# Title of the page at the root of the site, where the reader chooses a language. In the default language.
chooser-title = Choose your language

# Above the list of all the ways through the catalog, in the footer. Also its name for screen readers.
site-directory = Ways through the catalog
