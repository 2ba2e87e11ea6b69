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
