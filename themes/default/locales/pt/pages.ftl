### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = { $site }: todos os cursos, com as próximas datas, os idiomas e os preços.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = { $site }: os programas, os cursos que eles exigem, o certificado a que levam e quanto custam.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = { $site }: quem ensina nos cursos e programas.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = { $site }: os cursos, organizados por tema.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = { $site }: respostas a perguntas sobre inscrição, pagamento e estudo.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = { $site }: notícias sobre cursos e programas.

# Titles of boxes in prose that call for attention.
prose-alert-note = Nota
prose-alert-tip = Dica
prose-alert-important = Importante
prose-alert-warning = Atenção
prose-alert-caution = Cuidado

# Link below a footnote, leads back to where it is referred to.
prose-footnote-back = Voltar ao texto

# Stands alone in the place of a date or a fact that is not known yet.
page-to-be-announced = A definir
