### The frame of every page: head, navigation, footer, the front page, the page that lets the reader choose a language.

## Required

# Own name of this language, in the list of languages at the top of every page and on the page at the root of the site.
locale-name = Português

# Title in the browser tab and in search results.
# $title (string) – title of the page
# $site (string) – name of the catalog
site-page-title = { $title } – { $site }

site-page-title-in = { $title } – { $section } – { $site }

# First link of every page, seen only by those who use the keyboard or a screen reader: leads past the navigation.
site-skip-to-content = Ir para o conteúdo

# Name, for screen readers, of the list of languages at the top of every page.
site-languages = Idiomas

# Beside the name of a language that is still being translated.
site-language-beta = beta

# Beside the name of a language in which this page does not exist: the link leads to the page in its own language.
# $language (string) – the name of that language
site-language-only = só em { $language }

# Beside the name of a language in which this page does not exist: the link leads to the list it would stand in.
# $title (string) – the title of that list
site-language-instead = sem tradução; leva a “{ $title }”

# Name, for screen readers, of the main navigation at the top of every page.
site-sections = Seções

# Name, for screen readers, of the way from the front page to this page, above its title.
site-breadcrumbs = Você está aqui

# Above the list of the sections of a long page. Also its name for screen readers.
site-on-this-page = Nesta página

# Name, for screen readers, of the list of further pages in the footer.
site-footer-pages = Mais sobre este catálogo

# In the footer, above the name, address and telephone of the office that answers questions.
site-contact = Dúvidas?

# In the footer: link to the page of that office.
site-contact-page = Página de contato

# Name, for screen readers, of the bar with notices at the top of every page.
site-notices = Avisos

# In the footer, under the address of the office that answers questions: leads to the list of all offices.
site-all-contacts = Todos os contatos

# In the footer: title of the links to credentials, pathways and events.
site-footer-studying = Estudar aqui

# In the footer: title of the links to institutions, stories, figures and awards.
site-footer-institution = Quem somos

# In the footer.
# $date (date) – the day on which the text of the page last changed
site-updated = Última atualização em { DATETIME($date, dateStyle: "long") }.

# In the footer of a catalog that always shows the same day, as a demonstration does.
# $date (date) – the day shown
site-as-of = Este catálogo mostra a situação em { DATETIME($date, dateStyle: "long") }. Seja qual for a data de hoje, as situações e os prazos são os daquele dia.

# At the top of a page that has no translation into this language and shows the text of another one.
# $language (string) – name of the language of the text, in this language
site-fallback-notice = Esta página ainda não foi traduzida para o português. O texto está em { $language }.

# Link after that notice, to the same page in the language it was written in.
site-fallback-source = Abrir a página original

# At the top of a page whose original is newer than its translation. A link to the original follows.
site-stale-notice = O original desta página mudou desde que foi traduzido.

# The same, where the day of the change is known.
# $date (date) – the day on which the original changed
site-stale-notice-date = O original desta página mudou em { $date }; esta tradução é anterior.

# Above a part of a page whose original changed in something important: the original follows.
site-critical-source = O original desta parte mudou; até ser traduzido, aparece aqui no próprio idioma.

# In the place of a part of a page whose original changed in something important.
site-critical-notice = O original desta parte mudou e a tradução ainda não está atualizada. Leia-o na página original.

# Name, for screen readers, of a wide table that can be scrolled sideways.
site-table = Tabela, pode ser rolada na horizontal

## Required
## Names of the sections, in the main navigation and as titles of their pages.

# Section: the front page.
nav-home = Início

# Section: all courses.
nav-courses = Cursos

# Section: all programs, that is, sets of courses that lead to a certificate.
nav-programs = Programas

# Section: those who teach.
nav-people = Docentes

# Section: courses by subject.
nav-topics = Temas

# Section: questions and answers.
nav-faq = Perguntas

# Section: news.
nav-news = Notícias

# Order of the list of courses: by title. Title of that list.
nav-courses-by-title = Cursos por título

# Order of the list of courses: the lowest price first. Title of that list.
nav-courses-by-price = Cursos por preço

# Order of the list of courses: the newest first. Title of that list.
nav-courses-newest = Cursos mais recentes

# List of all editions that are over. Title of its page, and link to it.
nav-past-runs = Edições anteriores

# List of levels (introductory, advanced …). Title of its page, and label above them.
nav-levels = Níveis

# List of formats (online, on campus …). Title of its page, and label above them.
nav-formats = Modalidades

# List of the languages of teaching. Title of its page, and label above them.
nav-languages = Idiomas de ensino

# List of the languages of subtitles. Title of its page, and label above them.
nav-subtitles = Legendas

# List of the months in which courses start. Title of its page, and label above them.
nav-months = Mês de início

# List of the schools, departments and laboratories that offer courses. Title of its page, and label above them.
nav-departments = Departamentos

# Section: what happens in each month.
nav-calendar = Calendário

# Everything in the order of the alphabet. Title of its page, and link to it.
nav-index = De A a Z

# Searching by words. Title of its page, and label of the search field at the top of every page.
nav-search = Busca

# Courses side by side. Title of that page.
nav-compare = Comparar cursos

# The rules of the catalog: refunds, registration, grading … Title of the page that lists them.
nav-policies = Regras

# Section: credentials, that is, certificates and the like.
nav-credentials = Certificados

# Section: what a credential opens elsewhere.
nav-pathways = Percursos de acesso

# Section: events.
nav-events = Eventos

# Section: the institutions behind the courses, their parts and partners.
nav-units = Instituições

# Section: what people say who were there.
nav-stories = Depoimentos

# Section: figures with their source.
nav-figures = Números

# Section: awards that were received.
nav-awards = Prêmios

# Section: earlier editions of the catalog.
nav-editions = Catálogos anteriores

## Required
## Parts of the addresses of pages: lower-case letters a–z, digits and hyphens. Changing one moves all pages of the section.

# Address of the section "Courses".
# Example: /pt/cursos/
url-courses = cursos

# Address of the section "Programs".
url-programs = programas

# Address of the section "Faculty".
url-people = docentes

# Address of the section "Subjects".
url-topics = temas

# Address of the section "Questions".
url-faq = perguntas

# Address of the section "News".
url-news = noticias

# Address of the list "Courses by title", below the courses.
url-courses-by-title = por-titulo

# Address of the list "Courses by price", below the courses.
url-courses-by-price = por-preco

# Address of the list "Newest courses", below the courses.
url-courses-newest = recentes

# Address of the list "Past dates", below the courses.
url-past-runs = edicoes-anteriores

# Address of the section "Levels".
url-levels = niveis

# Address of the section "Formats".
url-formats = modalidades

# Address of the section "Languages of teaching".
url-languages = idiomas

# Address of the section "Subtitles".
url-subtitles = legendas

# Address of the section "Start months".
url-months = meses-de-inicio

# Address of a page on which a long list goes on; its number follows, as in "pagina-2".
url-page = pagina

# Address of the section "Departments".
url-departments = departamentos

# Address of the section "Calendar".
url-calendar = calendario

# Address of the page "A to Z".
url-index = de-a-a-z

# Address of the page "Search".
url-search = busca

# Address of the page "Compare courses".
url-compare = comparar

# Address of the section "Policies".
url-policies = regras

# Address of the section "Credentials".
url-credentials = certificados

# Address of the section "Pathways".
url-pathways = percursos-de-acesso

# Address of the section "Events".
url-events = eventos

# Address of the section "Institutions".
url-units = instituicoes

# Address of the section "Stories".
url-stories = depoimentos

# Address of the section "Figures".
url-figures = numeros

# Address of the section "Awards".
url-awards = premios

# Address of the section "Earlier catalogs".
url-editions = catalogos-anteriores

##

# Front page, on the cover: label above the first day of the next course. The date and the title of the course follow on lines of their own.
site-home-next-start = Próximo início

# Front page: heading of the courses that start soonest.
site-home-starting-next = Próximos cursos

# Front page: link under those courses, to the list of all.
site-home-all-courses = Todos os cursos

# Front page: heading of the list of subjects.
site-home-topics = Por tema

# Front page: heading of the list of programs.
site-home-programs = Programas

# Front page: heading of the newest items.
site-home-news = Notícias

# Title of the page at the root of the site, where the reader chooses a language. In the default language.
chooser-title = Escolha o seu idioma

# Above the list of all the ways through the catalog, in the footer. Also its name for screen readers.
site-directory = Percorrer o catálogo
