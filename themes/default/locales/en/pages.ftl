### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = All courses of { $site }, with their next dates, languages, and prices.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = The programs of { $site }: which courses they require, what they lead to, and what they cost.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = Who teaches at { $site }.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = The courses of { $site }, arranged by topic.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = Answers of { $site } to questions on registration, payments, and studying.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = What is new at { $site }.

# Titles of boxes in prose that call for attention.
prose-alert-note = Note
prose-alert-tip = Tip
prose-alert-important = Important
prose-alert-warning = Warning
prose-alert-caution = Caution

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Back to the text

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = To be announced
