### The frame of every page: head, navigation, footer, the front page, the page that lets the reader choose a language.

## Required

# Own name of this language, in the list of languages at the top of every page and on the page at the root of the site.
locale-name = Italiano

# Title in the browser tab and in search results.
# $title (string) – title of the page
# $site (string) – name of the catalog
site-page-title = { $title } – { $site }

site-page-title-in = { $title } – { $section } – { $site }

# First link of every page, seen only by those who use the keyboard or a screen reader: leads past the navigation.
site-skip-to-content = Passare al contenuto

# Name, for screen readers, of the list of languages at the top of every page.
site-languages = Lingue

# Beside the name of a language that is still being translated.
site-language-beta = beta

# Beside the name of a language in which this page does not exist: the link leads to the page in its own language.
# $language (string) – the name of that language
site-language-only = solo in { $language }

# Beside the name of a language in which this page does not exist: the link leads to the list it would stand in.
# $title (string) – the title of that list
site-language-instead = non tradotta; porta a «{ $title }»

# Name, for screen readers, of the main navigation at the top of every page.
site-sections = Sezioni

# Name, for screen readers, of the way from the front page to this page, above its title.
site-breadcrumbs = Posizione nel sito

# Above the list of the sections of a long page. Also its name for screen readers.
site-on-this-page = In questa pagina

# Name, for screen readers, of the list of further pages in the footer.
site-footer-pages = Altro su questo catalogo

# In the footer, above the name, address and telephone of the office that answers questions.
site-contact = Domande?

# In the footer: link to the page of that office.
site-contact-page = Pagina dei contatti

# Name, for screen readers, of the bar with notices at the top of every page.
site-notices = Avvisi

# In the footer, under the address of the office that answers questions: leads to the list of all offices.
site-all-contacts = Tutti i contatti

# In the footer: title of the links to credentials, pathways and events.
site-footer-studying = Studiare qui

# In the footer: title of the links to institutions, stories, figures and awards.
site-footer-institution = Chi siamo

# In the footer.
# $date (date) – the day on which the text of the page last changed
site-updated = Ultimo aggiornamento: { DATETIME($date, dateStyle: "long") }.

# In the footer of a catalog that always shows the same day, as a demonstration does.
# $date (date) – the day shown
site-as-of = Giorno mostrato da questo catalogo: { DATETIME($date, dateStyle: "long") }. Qualunque sia la data di oggi, stati e scadenze sono quelli di quel giorno.

# At the top of a page that has no translation into this language and shows the text of another one.
# $language (string) – name of the language of the text, in this language
site-fallback-notice = Questa pagina non è ancora tradotta in italiano. Il testo è in { $language }.

# Link after that notice, to the same page in the language it was written in.
site-fallback-source = Aprire la pagina originale

# At the top of a page whose original is newer than its translation. A link to the original follows.
site-stale-notice = L’originale di questa pagina è cambiato dopo la traduzione.

# The same, where the day of the change is known.
# $date (date) – the day on which the original changed
site-stale-notice-date = L’originale di questa pagina è cambiato il giorno { $date }; questa traduzione è precedente.

# Above a part of a page whose original changed in something important: the original follows.
site-critical-source = L’originale di questa parte è cambiato; finché non è tradotto, compare qui nella sua lingua.

# In the place of a part of a page whose original changed in something important.
site-critical-notice = L’originale di questa parte è cambiato e la traduzione non è ancora aggiornata. Si può leggere nella pagina originale.

# Name, for screen readers, of a wide table that can be scrolled sideways.
site-table = Tabella, scorre in orizzontale

## Required
## Names of the sections, in the main navigation and as titles of their pages.

# Section: the front page.
nav-home = Home

# Section: all courses.
nav-courses = Corsi

# Section: all programs, that is, sets of courses that lead to a certificate.
nav-programs = Percorsi

# Section: those who teach.
nav-people = Docenti

# Section: courses by subject.
nav-topics = Ambiti

# Section: questions and answers.
nav-faq = Domande

# Section: news.
nav-news = Notizie

# Order of the list of courses: by title. Title of that list.
nav-courses-by-title = Corsi per titolo

# Order of the list of courses: the lowest price first. Title of that list.
nav-courses-by-price = Corsi per prezzo

# Order of the list of courses: the newest first. Title of that list.
nav-courses-newest = Corsi più recenti

# List of all editions that are over. Title of its page, and link to it.
nav-past-runs = Edizioni passate

# List of levels (introductory, advanced …). Title of its page, and label above them.
nav-levels = Livelli

# List of formats (online, on campus …). Title of its page, and label above them.
nav-formats = Modalità

# List of the languages of teaching. Title of its page, and label above them.
nav-languages = Lingue di insegnamento

# List of the languages of subtitles. Title of its page, and label above them.
nav-subtitles = Sottotitoli

# List of the months in which courses start. Title of its page, and label above them.
nav-months = Mese di inizio

# List of the schools, departments and laboratories that offer courses. Title of its page, and label above them.
nav-departments = Dipartimenti

# Section: what happens in each month.
nav-calendar = Calendario

# Everything in the order of the alphabet. Title of its page, and link to it.
nav-index = Dalla A alla Z

# Searching by words. Title of its page, and label of the search field at the top of every page.
nav-search = Ricerca

# Courses side by side. Title of that page.
nav-compare = Confrontare i corsi

# The rules of the catalog: refunds, registration, grading … Title of the page that lists them.
nav-policies = Regole

# Section: credentials, that is, certificates and the like.
nav-credentials = Certificati

# Section: what a credential opens elsewhere.
nav-pathways = Passerelle

# Section: events.
nav-events = Eventi

# Section: the institutions behind the courses, their parts and partners.
nav-units = Istituzioni

# Section: what people say who were there.
nav-stories = Testimonianze

# Section: figures with their source.
nav-figures = Numeri

# Section: awards that were received.
nav-awards = Premi

# Section: earlier editions of the catalog.
nav-editions = Cataloghi precedenti

## Required
## Parts of the addresses of pages: lower-case letters a–z, digits and hyphens. Changing one moves all pages of the section.

# Address of the section "Courses".
# Example: /en/courses/
url-courses = corsi

# Address of the section "Programs".
url-programs = percorsi

# Address of the section "Faculty".
url-people = docenti

# Address of the section "Subjects".
url-topics = ambiti

# Address of the section "Questions".
url-faq = domande

# Address of the section "News".
url-news = notizie

# Address of the list "Courses by title", below the courses.
url-courses-by-title = per-titolo

# Address of the list "Courses by price", below the courses.
url-courses-by-price = per-prezzo

# Address of the list "Newest courses", below the courses.
url-courses-newest = piu-recenti

# Address of the list "Past dates", below the courses.
url-past-runs = edizioni-passate

# Address of the section "Levels".
url-levels = livelli

# Address of the section "Formats".
url-formats = modalita

# Address of the section "Languages of teaching".
url-languages = lingue

# Address of the section "Subtitles".
url-subtitles = sottotitoli

# Address of the section "Start months".
url-months = mesi-di-inizio

# Address of a page on which a long list goes on; its number follows, as in "pagina-2".
url-page = pagina

# Address of the section "Departments".
url-departments = dipartimenti

# Address of the section "Calendar".
url-calendar = calendario

# Address of the page "A to Z".
url-index = dalla-a-alla-z

# Address of the page "Search".
url-search = ricerca

# Address of the page "Compare courses".
url-compare = confronto

# Address of the section "Policies".
url-policies = regole

# Address of the section "Credentials".
url-credentials = certificati

# Address of the section "Pathways".
url-pathways = passerelle

# Address of the section "Events".
url-events = eventi

# Address of the section "Institutions".
url-units = istituzioni

# Address of the section "Stories".
url-stories = testimonianze

# Address of the section "Figures".
url-figures = numeri

# Address of the section "Awards".
url-awards = premi

# Address of the section "Earlier catalogs".
url-editions = cataloghi-precedenti

##

# Front page, on the cover: label above the first day of the next course. The date and the title of the course follow on lines of their own.
site-home-next-start = Prossimo inizio

# Front page: heading of the courses that start soonest.
site-home-starting-next = In partenza

# Front page: link under those courses, to the list of all.
site-home-all-courses = Tutti i corsi

# Front page: heading of the list of subjects.
site-home-topics = Per ambito

# Front page: heading of the list of programs.
site-home-programs = Percorsi

# Front page: heading of the newest items.
site-home-news = Notizie

# Title of the page at the root of the site, where the reader chooses a language. In the default language.
chooser-title = Scegliere la lingua

# Above the list of all the ways through the catalog, in the footer. Also its name for screen readers.
site-directory = Percorrere il catalogo
