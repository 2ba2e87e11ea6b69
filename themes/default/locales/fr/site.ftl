### The frame of every page: head, navigation, footer, the front page, the page that lets the reader choose a language.

## Required

# Own name of this language, in the list of languages at the top of every page and on the page at the root of the site.
locale-name = Français

# Title in the browser tab and in search results.
# $title (string) – title of the page
# $site (string) – name of the catalog
site-page-title = { $title } – { $site }

site-page-title-in = { $title } – { $section } – { $site }

# First link of every page, seen only by those who use the keyboard or a screen reader: leads past the navigation.
site-skip-to-content = Aller au contenu

# Name, for screen readers, of the list of languages at the top of every page.
site-languages = Langues

# Beside the name of a language that is still being translated.
site-language-beta = bêta

# Beside the name of a language in which this page does not exist: the link leads to the page in its own language.
# $language (string) – the name of that language
site-language-only = seulement en { $language }

# Beside the name of a language in which this page does not exist: the link leads to the list it would stand in.
# $title (string) – the title of that list
site-language-instead = pas de traduction ; mène à « { $title } »

# Name, for screen readers, of the main navigation at the top of every page.
site-sections = Rubriques

# Name, for screen readers, of the way from the front page to this page, above its title.
site-breadcrumbs = Vous êtes ici

# Above the list of the sections of a long page. Also its name for screen readers.
site-on-this-page = Sur cette page

# Name, for screen readers, of the list of further pages in the footer.
site-footer-pages = En savoir plus sur ce catalogue

# In the footer, above the name, address and telephone of the office that answers questions.
site-contact = Des questions ?

# In the footer: link to the page of that office.
site-contact-page = Page de contact

# Name, for screen readers, of the bar with notices at the top of every page.
site-notices = Avis

# In the footer, under the address of the office that answers questions: leads to the list of all offices.
site-all-contacts = Tous les contacts

# In the footer: title of the links to credentials, pathways and events.
site-footer-studying = Étudier ici

# In the footer: title of the links to institutions, stories, figures and awards.
site-footer-institution = Qui nous sommes

# In the footer.
# $date (date) – the day on which the text of the page last changed
site-updated = Dernière modification le { DATETIME($date, dateStyle: "long") }.

# In the footer of a catalog that always shows the same day, as a demonstration does.
# $date (date) – the day shown
site-as-of = Ce catalogue présente la situation au { DATETIME($date, dateStyle: "long") }. Quoi que dise le calendrier aujourd’hui, les statuts et les échéances sont ceux de ce jour-là.

# At the top of a page that has no translation into this language and shows the text of another one.
# $language (string) – name of the language of the text, in this language
site-fallback-notice = Cette page n’est pas encore traduite en français. Le texte ci-dessous est en { $language }.

# Link after that notice, to the same page in the language it was written in.
site-fallback-source = Ouvrir la page d’origine

# At the top of a page whose original is newer than its translation. A link to the original follows.
site-stale-notice = L’original de cette page a changé depuis sa traduction.

# The same, where the day of the change is known.
# $date (date) – the day on which the original changed
site-stale-notice-date = L’original de cette page a changé le { $date } ; cette traduction est plus ancienne.

# Above a part of a page whose original changed in something important: the original follows.
site-critical-source = L’original de cette partie a changé ; en attendant sa traduction, il figure ici dans sa langue.

# In the place of a part of a page whose original changed in something important.
site-critical-notice = L’original de cette partie a changé et sa traduction n’est pas encore à jour. Vous pouvez le lire sur la page d’origine.

# Name, for screen readers, of a wide table that can be scrolled sideways.
site-table = Tableau à faire défiler horizontalement

## Required
## Names of the sections, in the main navigation and as titles of their pages.

# Section: the front page.
nav-home = Accueil

# Section: all courses.
nav-courses = Cours

# Section: all programs, that is, sets of courses that lead to a certificate.
nav-programs = Parcours

# Section: those who teach.
nav-people = Équipe pédagogique

# Section: courses by subject.
nav-topics = Thèmes

# Section: questions and answers.
nav-faq = Questions

# Section: news.
nav-news = Actualités

# Order of the list of courses: by title. Title of that list.
nav-courses-by-title = Cours par titre

# Order of the list of courses: the lowest price first. Title of that list.
nav-courses-by-price = Cours par prix

# Order of the list of courses: the newest first. Title of that list.
nav-courses-newest = Cours les plus récents

# List of all editions that are over. Title of its page, and link to it.
nav-past-runs = Dates passées

# List of levels (introductory, advanced …). Title of its page, and label above them.
nav-levels = Niveaux

# List of formats (online, on campus …). Title of its page, and label above them.
nav-formats = Formats

# List of the languages of teaching. Title of its page, and label above them.
nav-languages = Langues d’enseignement

# List of the languages of subtitles. Title of its page, and label above them.
nav-subtitles = Sous-titres

# List of the months in which courses start. Title of its page, and label above them.
nav-months = Mois de début

# List of the schools, departments and laboratories that offer courses. Title of its page, and label above them.
nav-departments = Départements

# Section: what happens in each month.
nav-calendar = Calendrier

# Everything in the order of the alphabet. Title of its page, and link to it.
nav-index = De A à Z

# Searching by words. Title of its page, and label of the search field at the top of every page.
nav-search = Recherche

# Courses side by side. Title of that page.
nav-compare = Comparer des cours

# The rules of the catalog: refunds, registration, grading … Title of the page that lists them.
nav-policies = Règles

# Section: credentials, that is, certificates and the like.
nav-credentials = Certificats

# Section: what a credential opens elsewhere.
nav-pathways = Passerelles

# Section: events.
nav-events = Événements

# Section: the institutions behind the courses, their parts and partners.
nav-units = Institutions

# Section: what people say who were there.
nav-stories = Témoignages

# Section: figures with their source.
nav-figures = Chiffres

# Section: awards that were received.
nav-awards = Prix

# Section: earlier editions of the catalog.
nav-editions = Catalogues précédents

## Required
## Parts of the addresses of pages: lower-case letters a–z, digits and hyphens. Changing one moves all pages of the section.

# Address of the section "Courses".
# Example: /fr/cours/
url-courses = cours

# Address of the section "Programs".
url-programs = parcours

# Address of the section "Faculty".
url-people = equipe-pedagogique

# Address of the section "Subjects".
url-topics = themes

# Address of the section "Questions".
url-faq = questions

# Address of the section "News".
url-news = actualites

# Address of the list "Courses by title", below the courses.
url-courses-by-title = par-titre

# Address of the list "Courses by price", below the courses.
url-courses-by-price = par-prix

# Address of the list "Newest courses", below the courses.
url-courses-newest = nouveautes

# Address of the list "Past dates", below the courses.
url-past-runs = dates-passees

# Address of the section "Levels".
url-levels = niveaux

# Address of the section "Formats".
url-formats = formats

# Address of the section "Languages of teaching".
url-languages = langues

# Address of the section "Subtitles".
url-subtitles = sous-titres

# Address of the section "Start months".
url-months = mois-de-debut

# Address of a page on which a long list goes on; its number follows, as in "page-2".
url-page = page

# Address of the section "Departments".
url-departments = departements

# Address of the section "Calendar".
url-calendar = calendrier

# Address of the page "A to Z".
url-index = de-a-a-z

# Address of the page "Search".
url-search = recherche

# Address of the page "Compare courses".
url-compare = comparer

# Address of the section "Policies".
url-policies = regles

# Address of the section "Credentials".
url-credentials = certificats

# Address of the section "Pathways".
url-pathways = passerelles

# Address of the section "Events".
url-events = evenements

# Address of the section "Institutions".
url-units = institutions

# Address of the section "Stories".
url-stories = temoignages

# Address of the section "Figures".
url-figures = chiffres

# Address of the section "Awards".
url-awards = prix

# Address of the section "Earlier catalogs".
url-editions = catalogues-precedents

##

# Front page, on the cover: label above the first day of the next course. The date and the title of the course follow on lines of their own.
site-home-next-start = Prochaine session

# Front page: heading of the courses that start soonest.
site-home-starting-next = Prochains cours

# Front page: link under those courses, to the list of all.
site-home-all-courses = Tous les cours

# Front page: heading of the list of subjects.
site-home-topics = Par thème

# Front page: heading of the list of programs.
site-home-programs = Parcours

# Front page: heading of the newest items.
site-home-news = Actualités

# Title of the page at the root of the site, where the reader chooses a language. In the default language.
chooser-title = Choisissez votre langue

# Above the list of all the ways through the catalog, in the footer. Also its name for screen readers.
site-directory = Parcourir le catalogue
