### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = { $site }: todos los cursos, con sus próximas fechas, idiomas de enseñanza y precios.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = { $site }: los programas, con los cursos que incluyen, el certificado que otorgan y su precio.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = { $site }: las personas que imparten los cursos.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = { $site }: los cursos, ordenados por temas.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = { $site }: respuestas a las preguntas sobre la inscripción, los pagos y los estudios.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = { $site }: las últimas novedades.
# Description of the list of credentials, seen in search results.
# $site (string) – the name of the catalog
page-credentials-description = { $site }: los certificados que se obtienen, quién los otorga y para qué sirven.
# Description of the list of pathways, seen in search results.
# $site (string) – the name of the catalog
page-pathways-description = { $site }: adónde llevan los certificados, qué instituciones los reconocen y en qué condiciones.
# Description of the list of events, seen in search results.
# $site (string) – the name of the catalog
page-events-description = { $site }: los eventos próximos y anteriores.
# Description of the list of units, seen in search results.
# $site (string) – the name of the catalog
page-units-description = { $site }: las escuelas, los centros y las entidades asociadas que están detrás, y qué hace cada cual.
# Description of the list of stories, seen in search results.
# $site (string) – the name of the catalog
page-stories-description = { $site }: qué cuentan quienes han hecho los cursos o han enviado a otros.
# Description of the list of figures, seen in search results.
# $site (string) – the name of the catalog
page-figures-description = { $site } en cifras, cada una con su fuente y su fecha.
# Description of the list of awards, seen in search results.
# $site (string) – the name of the catalog
page-awards-description = { $site }: los premios que han recibido los cursos, los programas y las personas.
# Description of the list of editions, seen in search results.
# $site (string) – the name of the catalog
page-editions-description = { $site }: ediciones anteriores del catálogo.

# Titles of boxes in prose that call for attention.
prose-alert-note = Nota
prose-alert-tip = Consejo
prose-alert-important = Importante
prose-alert-warning = Advertencia
prose-alert-caution = Precaución

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Volver al texto

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = Por anunciar

## Required
## Descriptions of further lists for search engines; also the sentence under their titles.

# List of courses by title.
# $site (string) – the name of the catalog
page-courses-by-title-description = { $site }: todos los cursos, por orden de título.

# List of courses by price.
# $site (string) – the name of the catalog
page-courses-by-price-description = { $site }: todos los cursos, del precio más bajo al más alto.

# List of the newest courses.
# $site (string) – the name of the catalog
page-courses-newest-description = { $site }: todos los cursos, empezando por los más recientes.

# List of editions that are over.
# $site (string) – the name of the catalog
page-past-runs-description = { $site }: todo lo que se ha impartido, año por año.

# List of levels.
# $site (string) – the name of the catalog
page-levels-description = { $site }: los cursos según lo que dan por sabido.

# List of formats.
# $site (string) – the name of the catalog
page-formats-description = { $site }: los cursos según dónde y cómo se imparten.

# List of languages of teaching.
# $site (string) – the name of the catalog
page-languages-description = { $site }: los cursos según el idioma en que se imparten.

# List of the languages of subtitles.
# $site (string) – the name of the catalog
page-subtitles-description = { $site }: los cursos según los idiomas de sus subtítulos.

# List of the months in which courses start.
# $site (string) – the name of the catalog
page-months-description = { $site }: los cursos según el mes en que empiezan.

# List of departments.
# $site (string) – the name of the catalog
page-departments-description = { $site }: las escuelas, los departamentos y los laboratorios que imparten los cursos.

# Calendar.
# $site (string) – the name of the catalog
page-calendar-description = { $site }: inicios, plazos, sesiones en directo y eventos, mes a mes.

# Index.
# $site (string) – the name of the catalog
page-index-description = { $site } por orden alfabético: cursos, programas, certificados, personas y todo lo demás que tiene nombre.

# Courses side by side.
# $site (string) – the name of the catalog
page-compare-description = Hasta cuatro cursos de { $site }, uno al lado del otro: fechas, precios, idiomas y dedicación.

# Search.
# $site (string) – the name of the catalog
page-search-description = Encuentre cursos, programas, personas y respuestas de { $site } por las palabras de sus páginas.

# List of policies.
# $site (string) – the name of the catalog
page-policies-description = { $site }: las reglas, cada una en pocas palabras, con las fechas desde las que rigen.

# Title of a page on which a long list goes on.
# $title (string) – the title of the list
# $number (number) – the number of the page, 2 or more
page-numbered-title = { $title }, página { $number }
