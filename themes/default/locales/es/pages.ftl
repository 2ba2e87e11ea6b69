### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = Todos los cursos de { $site }, con sus próximas fechas, lenguas de enseñanza y precios.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = Los programas de { $site }: qué cursos incluyen, a qué conducen y cuánto cuestan.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = Quiénes enseñan en { $site }.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = Los cursos de { $site }, ordenados por temas.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = Respuestas de { $site } a las preguntas sobre inscripción, pago y estudio.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = Novedades de { $site }.

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
