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
# Description of the list of credentials, seen in search results.
# $site (string) – the name of the catalog
page-credentials-description = { $site }: os certificados que se obtêm, quem os concede e para que servem.
# Description of the list of pathways, seen in search results.
# $site (string) – the name of the catalog
page-pathways-description = { $site }: aonde os certificados levam, que instituições os reconhecem e em que condições.
# Description of the list of events, seen in search results.
# $site (string) – the name of the catalog
page-events-description = { $site }: os eventos, próximos e anteriores.
# Description of the list of units, seen in search results.
# $site (string) – the name of the catalog
page-units-description = { $site }: as escolas, os centros e as instituições parceiras por trás do catálogo, e o que cada qual faz.
# Description of the list of stories, seen in search results.
# $site (string) – the name of the catalog
page-stories-description = { $site }: o que contam as pessoas que fizeram os cursos ou enviaram outras.
# Description of the list of figures, seen in search results.
# $site (string) – the name of the catalog
page-figures-description = { $site } em números, cada um com sua fonte e sua data.
# Description of the list of awards, seen in search results.
# $site (string) – the name of the catalog
page-awards-description = { $site }: os prêmios que cursos, programas e pessoas receberam.
# Description of the list of editions, seen in search results.
# $site (string) – the name of the catalog
page-editions-description = { $site }: edições anteriores do catálogo.

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

## Required
## Descriptions of further lists for search engines; also the sentence under their titles.

# List of courses by title.
# $site (string) – the name of the catalog
page-courses-by-title-description = { $site }: todos os cursos, por ordem de título.

# List of courses by price.
# $site (string) – the name of the catalog
page-courses-by-price-description = { $site }: todos os cursos, do menor ao maior preço.

# List of the newest courses.
# $site (string) – the name of the catalog
page-courses-newest-description = { $site }: todos os cursos, a começar pelos mais recentes.

# List of editions that are over.
# $site (string) – the name of the catalog
page-past-runs-description = { $site }: tudo o que já foi ministrado, ano a ano.

# List of levels.
# $site (string) – the name of the catalog
page-levels-description = { $site }: os cursos segundo o que dão por sabido.

# List of formats.
# $site (string) – the name of the catalog
page-formats-description = { $site }: os cursos segundo onde e como acontecem.

# List of languages of teaching.
# $site (string) – the name of the catalog
page-languages-description = { $site }: os cursos segundo o idioma em que são ministrados.

# List of the languages of subtitles.
# $site (string) – the name of the catalog
page-subtitles-description = { $site }: os cursos segundo os idiomas das legendas.

# List of the months in which courses start.
# $site (string) – the name of the catalog
page-months-description = { $site }: os cursos segundo o mês em que começam.

# List of departments.
# $site (string) – the name of the catalog
page-departments-description = { $site }: as escolas, os departamentos e os laboratórios que oferecem os cursos.

# Calendar.
# $site (string) – the name of the catalog
page-calendar-description = { $site }: inícios, prazos, encontros ao vivo e eventos, mês a mês.

# Index.
# $site (string) – the name of the catalog
page-index-description = { $site } em ordem alfabética: cursos, programas, certificados, pessoas e tudo o mais que tem nome.

# Courses side by side.
# $site (string) – the name of the catalog
page-compare-description = Até quatro cursos de { $site } lado a lado: datas, preços, idiomas e dedicação.

# Search.
# $site (string) – the name of the catalog
page-search-description = Encontre cursos, programas, pessoas e respostas de { $site } pelas palavras de suas páginas.

# List of policies.
# $site (string) – the name of the catalog
page-policies-description = { $site }: as regras, cada uma em poucas palavras, com as datas a partir das quais valem.

# Title of a page on which a long list goes on.
# $title (string) – the title of the list
# $number (number) – the number of the page, 2 or more
page-numbered-title = { $title }, página { $number }
