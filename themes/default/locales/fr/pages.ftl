### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = { $site } : tous les cours, avec leurs prochaines dates, leurs langues d’enseignement et leurs prix.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = { $site } : tous les parcours, avec les cours qu’ils comprennent, ce à quoi ils mènent et ce qu’ils coûtent.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = { $site } : les personnes qui donnent les cours.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = { $site } : les cours classés par thème.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = { $site } : les réponses aux questions sur l’inscription, le paiement et les études.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = { $site } : ce qu’il y a de nouveau.
# Description of the list of credentials, seen in search results.
# $site (string) – the name of the catalog
page-credentials-description = { $site } : les certificats que l’on obtient, qui les délivre et à quoi ils servent.
# Description of the list of pathways, seen in search results.
# $site (string) – the name of the catalog
page-pathways-description = { $site } : où mènent les certificats, quels établissements les reconnaissent et à quelles conditions.
# Description of the list of events, seen in search results.
# $site (string) – the name of the catalog
page-events-description = { $site } : les événements à venir et passés.
# Description of the list of units, seen in search results.
# $site (string) – the name of the catalog
page-units-description = { $site } : les écoles, centres et partenaires qui en sont à l’origine, et ce que fait chacun d’eux.
# Description of the list of stories, seen in search results.
# $site (string) – the name of the catalog
page-stories-description = { $site } : ce que racontent celles et ceux qui ont suivi les cours, ou qui y ont envoyé quelqu’un.
# Description of the list of figures, seen in search results.
# $site (string) – the name of the catalog
page-figures-description = { $site } en chiffres, chacun avec sa source et sa date.
# Description of the list of awards, seen in search results.
# $site (string) – the name of the catalog
page-awards-description = { $site } : les prix reçus par les cours, les parcours et les personnes.
# Description of the list of editions, seen in search results.
# $site (string) – the name of the catalog
page-editions-description = { $site } : les éditions précédentes du catalogue.

# Titles of boxes in prose that call for attention.
prose-alert-note = Remarque
prose-alert-tip = Conseil
prose-alert-important = Important
prose-alert-warning = Avertissement
prose-alert-caution = Attention

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Retour au texte

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = À préciser

## Required
## Descriptions of further lists for search engines; also the sentence under their titles.

# List of courses by title.
# $site (string) – the name of the catalog
page-courses-by-title-description = { $site } : tous les cours, dans l’ordre de leurs titres.

# List of courses by price.
# $site (string) – the name of the catalog
page-courses-by-price-description = { $site } : tous les cours, du prix le plus bas au plus élevé.

# List of the newest courses.
# $site (string) – the name of the catalog
page-courses-newest-description = { $site } : tous les cours, en commençant par les plus récents.

# List of editions that are over.
# $site (string) – the name of the catalog
page-past-runs-description = { $site } : tout ce qui a été enseigné, année par année.

# List of levels.
# $site (string) – the name of the catalog
page-levels-description = { $site } : les cours selon ce qu’ils supposent acquis.

# List of formats.
# $site (string) – the name of the catalog
page-formats-description = { $site } : les cours selon le lieu et la manière dont ils se déroulent.

# List of languages of teaching.
# $site (string) – the name of the catalog
page-languages-description = { $site } : les cours selon la langue dans laquelle ils sont enseignés.

# List of the languages of subtitles.
# $site (string) – the name of the catalog
page-subtitles-description = { $site } : les cours selon la langue de leurs sous-titres.

# List of the months in which courses start.
# $site (string) – the name of the catalog
page-months-description = { $site } : les cours selon le mois où ils commencent.

# List of departments.
# $site (string) – the name of the catalog
page-departments-description = { $site } : les écoles, départements et laboratoires qui proposent les cours.

# Calendar.
# $site (string) – the name of the catalog
page-calendar-description = { $site } : débuts, échéances, séances en direct et événements, mois par mois.

# Index.
# $site (string) – the name of the catalog
page-index-description = { $site } dans l’ordre alphabétique : cours, parcours, certificats, personnes et tout ce qui porte un nom.

# Courses side by side.
# $site (string) – the name of the catalog
page-compare-description = Jusqu’à quatre cours de { $site } côte à côte : dates, prix, langues, charge de travail.

# Search.
# $site (string) – the name of the catalog
page-search-description = Trouvez les cours, les parcours, les personnes et les réponses de { $site } par les mots qui figurent sur leurs pages.

# List of policies.
# $site (string) – the name of the catalog
page-policies-description = { $site } : les règles, chacune en quelques mots, avec les dates à partir desquelles elles s’appliquent.

# Title of a page on which a long list goes on.
# $title (string) – the title of the list
# $number (number) – the number of the page, 2 or more
page-numbered-title = { $title }, page { $number }
