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
# Description of the list of credentials, seen in search results.
# $site (string) – the name of the catalog
page-credentials-description = { $site }: i certificati che si ottengono, chi li rilascia e a che cosa servono.
# Description of the list of pathways, seen in search results.
# $site (string) – the name of the catalog
page-pathways-description = { $site }: dove portano i certificati, quali istituzioni li riconoscono e a quali condizioni.
# Description of the list of events, seen in search results.
# $site (string) – the name of the catalog
page-events-description = { $site }: gli eventi, prossimi e passati.
# Description of the list of units, seen in search results.
# $site (string) – the name of the catalog
page-units-description = { $site }: le scuole, i centri e i partner che ne fanno parte, e che cosa fa ciascuno.
# Description of the list of stories, seen in search results.
# $site (string) – the name of the catalog
page-stories-description = { $site }: che cosa racconta chi ha seguito i corsi, o vi ha mandato altri.
# Description of the list of figures, seen in search results.
# $site (string) – the name of the catalog
page-figures-description = { $site } in cifre, ciascuna con la fonte e la data.
# Description of the list of awards, seen in search results.
# $site (string) – the name of the catalog
page-awards-description = { $site }: i premi ricevuti da corsi, percorsi e persone.
# Description of the list of editions, seen in search results.
# $site (string) – the name of the catalog
page-editions-description = { $site }: le edizioni precedenti del catalogo.

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

## Required
## Descriptions of further lists for search engines; also the sentence under their titles.

# List of courses by title.
# $site (string) – the name of the catalog
page-courses-by-title-description = { $site }: tutti i corsi, in ordine di titolo.

# List of courses by price.
# $site (string) – the name of the catalog
page-courses-by-price-description = { $site }: tutti i corsi, dal prezzo più basso al più alto.

# List of the newest courses.
# $site (string) – the name of the catalog
page-courses-newest-description = { $site }: tutti i corsi, a partire dai più recenti.

# List of editions that are over.
# $site (string) – the name of the catalog
page-past-runs-description = { $site }: tutto ciò che è stato insegnato, anno per anno.

# List of levels.
# $site (string) – the name of the catalog
page-levels-description = { $site }: i corsi secondo quello che danno per scontato.

# List of formats.
# $site (string) – the name of the catalog
page-formats-description = { $site }: i corsi secondo dove e come si svolgono.

# List of languages of teaching.
# $site (string) – the name of the catalog
page-languages-description = { $site }: i corsi secondo la lingua in cui si tengono.

# List of the languages of subtitles.
# $site (string) – the name of the catalog
page-subtitles-description = { $site }: i corsi secondo la lingua dei sottotitoli.

# List of the months in which courses start.
# $site (string) – the name of the catalog
page-months-description = { $site }: i corsi secondo il mese di inizio.

# List of departments.
# $site (string) – the name of the catalog
page-departments-description = { $site }: le scuole, i dipartimenti e i laboratori che propongono i corsi.

# Calendar.
# $site (string) – the name of the catalog
page-calendar-description = { $site }: inizi, scadenze, incontri in diretta ed eventi, mese per mese.

# Index.
# $site (string) – the name of the catalog
page-index-description = { $site } in ordine alfabetico: corsi, percorsi, certificati, persone e tutto il resto che ha un nome.

# Courses side by side.
# $site (string) – the name of the catalog
page-compare-description = Fino a quattro corsi di { $site } fianco a fianco: date, prezzi, lingue, impegno.

# Search.
# $site (string) – the name of the catalog
page-search-description = Trovare corsi, percorsi, persone e risposte di { $site } con le parole delle loro pagine.

# List of policies.
# $site (string) – the name of the catalog
page-policies-description = { $site }: le regole, ognuna in poche parole, con le date da cui valgono.

# Title of a page on which a long list goes on.
# $title (string) – the title of the list
# $number (number) – the number of the page, 2 or more
page-numbered-title = { $title }, pagina { $number }
