### The frame of every page: head, navigation, footer, the front page, the page that lets the reader choose a language.

## Required

# Own name of this language.
locale-name = Español

# Title in the browser tab and in search results.
site-page-title = { $title } – { $site }

site-page-title-in = { $title } – { $section } – { $site }

# First link of every page, for keyboards and screen readers.
site-skip-to-content = Saltar al contenido

# For screen readers: the list of languages.
site-languages = Idiomas

# Beside the name of a language that is still being translated.
site-language-beta = beta

# Beside the name of a language in which this page does not exist: the link leads to the page in its own language.
# $language (string) – the name of that language
site-language-only = solo en { $language }

# Beside the name of a language in which this page does not exist: the link leads to the list it would stand in.
# $title (string) – the title of that list
site-language-instead = sin traducir; lleva a “{ $title }”

# For screen readers: the main navigation.
site-sections = Secciones

# For screen readers: the way from the front page to this page.
site-breadcrumbs = Está usted aquí

# Above the list of the sections of a long page.
site-on-this-page = En esta página

# For screen readers: the list of further pages in the footer.
site-footer-pages = Más sobre este catálogo

# In the footer, above the address of the office that answers questions.
site-contact = ¿Tiene alguna pregunta?

# In the footer: link to the page of that office.
site-contact-page = Página de contacto

# Name, for screen readers, of the bar with notices at the top of every page.
site-notices = Avisos

# In the footer, under the address of the office that answers questions: leads to the list of all offices.
site-all-contacts = Todos los contactos

# In the footer: title of the links to credentials, pathways and events.
site-footer-studying = Estudiar aquí

# In the footer: title of the links to institutions, stories, figures and awards.
site-footer-institution = Quiénes somos

# In the footer.
# $date (date) – the day on which the text of the page last changed
site-updated = Página actualizada el { DATETIME($date, dateStyle: "long") }.

# In the footer of a catalog that always shows the same day.
site-as-of = Este catálogo muestra la situación a { DATETIME($date, dateStyle: "long") }. Diga lo que diga hoy el calendario, los estados y los plazos son los de esa fecha.

# At the top of a page that shows the text of another language.
site-fallback-notice = Esta página todavía no se ha traducido al español. El texto está en { $language }.

# Link after that notice, to the page in the language it was written in.
site-fallback-source = Abrir la página original

# At the top of a page whose original is newer than its translation. A link to the original follows.
site-stale-notice = El original de esta página ha cambiado desde que se tradujo.

# The same, where the day of the change is known.
# $date (date) – the day on which the original changed
site-stale-notice-date = El original de esta página cambió el { $date }; esta traducción es anterior.

# Above a part of a page whose original changed in something important: the original follows.
site-critical-source = El original de esta parte ha cambiado; hasta que se traduzca, figura aquí en su propio idioma.

# In the place of a part of a page whose original changed in something important.
site-critical-notice = El original de esta parte ha cambiado y su traducción aún no está al día. Puede leerse en la página original.

# For screen readers: a wide table.
site-table = Tabla con desplazamiento lateral

## Required
## Names of the sections, in the main navigation and as titles of their pages.

nav-home = Inicio

nav-courses = Cursos

nav-programs = Programas

# Those who teach.
nav-people = Profesorado

# Courses by topic.
nav-topics = Temas

nav-faq = Preguntas

nav-news = Noticias

# Order of the list of courses: by title. Title of that list.
nav-courses-by-title = Cursos por título

# Order of the list of courses: the lowest price first. Title of that list.
nav-courses-by-price = Cursos por precio

# Order of the list of courses: the newest first. Title of that list.
nav-courses-newest = Cursos más recientes

# List of all editions that are over. Title of its page, and link to it.
nav-past-runs = Ediciones anteriores

# List of levels (introductory, advanced …). Title of its page, and label above them.
nav-levels = Niveles

# List of formats (online, on campus …). Title of its page, and label above them.
nav-formats = Modalidades

# List of the languages of teaching. Title of its page, and label above them.
nav-languages = Idiomas de enseñanza

# List of the languages of subtitles. Title of its page, and label above them.
nav-subtitles = Subtítulos

# List of the months in which courses start. Title of its page, and label above them.
nav-months = Mes de inicio

# List of the schools, departments and laboratories that offer courses. Title of its page, and label above them.
nav-departments = Departamentos

# Section: what happens in each month.
nav-calendar = Calendario

# Everything in the order of the alphabet. Title of its page, and link to it.
nav-index = De la A a la Z

# Searching by words. Title of its page, and label of the search field at the top of every page.
nav-search = Búsqueda

# Courses side by side. Title of that page.
nav-compare = Comparar cursos

# The rules of the catalog: refunds, registration, grading … Title of the page that lists them.
nav-policies = Reglas

# Section: credentials, that is, certificates and the like.
nav-credentials = Certificados

# Section: what a credential opens elsewhere.
nav-pathways = Vías de acceso

# Section: events.
nav-events = Eventos

# Section: the institutions behind the courses, their parts and partners.
nav-units = Instituciones

# Section: what people say who were there.
nav-stories = Experiencias

# Section: figures with their source.
nav-figures = Cifras

# Section: awards that were received.
nav-awards = Premios

# Section: earlier editions of the catalog.
nav-editions = Catálogos anteriores

## Required
## Parts of the addresses of pages: lower-case letters a–z, digits and hyphens.

url-courses = cursos

url-programs = programas

url-people = profesorado

url-topics = temas

url-faq = preguntas

url-news = noticias

# Address of the list "Courses by title", below the courses.
url-courses-by-title = por-titulo

# Address of the list "Courses by price", below the courses.
url-courses-by-price = por-precio

# Address of the list "Newest courses", below the courses.
url-courses-newest = recientes

# Address of the list "Past dates", below the courses.
url-past-runs = ediciones-anteriores

# Address of the section "Levels".
url-levels = niveles

# Address of the section "Formats".
url-formats = modalidades

# Address of the section "Languages of teaching".
url-languages = idiomas

# Address of the section "Subtitles".
url-subtitles = subtitulos

# Address of the section "Start months".
url-months = meses-de-inicio

# Address of a page on which a long list goes on; its number follows, as in "pagina-2".
url-page = pagina

# Address of the section "Departments".
url-departments = departamentos

# Address of the section "Calendar".
url-calendar = calendario

# Address of the page "A to Z".
url-index = de-la-a-a-la-z

# Address of the page "Search".
url-search = busqueda

# Address of the page "Compare courses".
url-compare = comparar

# Address of the section "Policies".
url-policies = reglas

# Address of the section "Credentials".
url-credentials = certificados

# Address of the section "Pathways".
url-pathways = vias-de-acceso

# Address of the section "Events".
url-events = eventos

# Address of the section "Institutions".
url-units = instituciones

# Address of the section "Stories".
url-stories = experiencias

# Address of the section "Figures".
url-figures = cifras

# Address of the section "Awards".
url-awards = premios

# Address of the section "Earlier catalogs".
url-editions = catalogos-anteriores

##

# Front page: label above the first day of the next course.
site-home-next-start = Próximo inicio

# Front page: heading of the courses that start soonest.
site-home-starting-next = Próximos cursos

# Front page: link to the list of all courses.
site-home-all-courses = Todos los cursos

# Front page: heading of the list of topics.
site-home-topics = Cursos por tema

# Front page: heading of the list of programs.
site-home-programs = Programas

# Front page: heading of the newest items.
site-home-news = Noticias

# Title of the page where the reader chooses a language.
chooser-title = Elija su idioma

# Above the list of all the ways through the catalog, in the footer. Also its name for screen readers.
site-directory = Recorrer el catálogo
