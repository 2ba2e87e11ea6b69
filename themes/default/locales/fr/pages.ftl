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
