### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = Tutti i corsi di { $site }, con le prossime date, le lingue di insegnamento e i prezzi.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = I percorsi di { $site }: quali corsi comprendono, a che cosa portano, quanto costano.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = Chi insegna presso { $site }.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = I corsi di { $site }, ordinati per ambito.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = Le risposte di { $site } alle domande su iscrizione, pagamento e studio.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = Le novità di { $site }.

# Titles of boxes in prose that call for attention.
prose-alert-note = Nota
prose-alert-tip = Suggerimento
prose-alert-important = Importante
prose-alert-warning = Avvertenza
prose-alert-caution = Attenzione

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Torna al testo

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = Da definire
