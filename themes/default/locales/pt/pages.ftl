### Descriptions of lists for search engines, and words of the program within prose.

# Description of the list of courses, seen in search results.
# $site (string) – the name of the catalog
page-courses-description = Todos os cursos de { $site }, com as próximas datas, os idiomas de ensino e os preços.
# Description of the list of programs, seen in search results.
# $site (string) – the name of the catalog
page-programs-description = Os programas de { $site }: quais cursos incluem, a que levam e quanto custam.
# Description of the list of people, seen in search results.
# $site (string) – the name of the catalog
page-people-description = Quem ensina em { $site }.
# Description of the list of topics, seen in search results.
# $site (string) – the name of the catalog
page-topics-description = Os cursos de { $site }, organizados por tema.
# Description of the list of faq, seen in search results.
# $site (string) – the name of the catalog
page-faq-description = Respostas de { $site } às perguntas sobre inscrição, pagamento e estudo.
# Description of the list of news, seen in search results.
# $site (string) – the name of the catalog
page-news-description = Novidades de { $site }.

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
