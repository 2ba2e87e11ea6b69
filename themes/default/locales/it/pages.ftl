### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = { $site }: tutti i corsi, con le prossime date, le lingue e i prezzi.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = { $site }: i percorsi, con i corsi che richiedono, il titolo a cui portano e i prezzi.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = { $site }: chi insegna nei corsi e nei percorsi.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = { $site }: i corsi, ordinati per ambito.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = { $site }: le risposte alle domande su iscrizione, pagamenti e studio.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = { $site }: le novità su corsi e percorsi.

# Titles of boxes in prose that call for attention.
prose-alert-note = Nota
prose-alert-tip = Suggerimento
prose-alert-important = Importante
prose-alert-warning = Avvertenza
prose-alert-caution = Attenzione

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Tornare al testo

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = Da definire
