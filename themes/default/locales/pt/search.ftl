### The search page, and the search field at the top of every page.

## Required

# Label of the search field on the search page.
search-label = O que você procura?

# Under the search field: what is searched.
search-hint = Títulos, códigos, nomes e o texto de todas as páginas. Basta o começo de uma palavra.

# On the button beside the search field.
search-button = Buscar

# Said by screen readers too, when results have come.
# $count (number) – how many results; only for the form of the sentence
# $number (string) – the same as it is shown
search-count = { $count ->
    [one] { $number } resultado
    [many] { $number } de resultados
   *[other] { $number } resultados
}

# In the place of that number, where no page has all the words that were typed.
search-some = Nenhuma página tem todas essas palavras. Estas têm algumas.

# In the place of that number, where nothing was found.
search-none = Nada foi encontrado.

# Under that sentence: what one can do. Ways through the catalog follow.
search-advice = Menos palavras, termos mais gerais ou outra grafia podem trazer mais. Ou siga um dos caminhos abaixo.

# In the place of the number of results, while they are being loaded.
search-working = Buscando…

# In the place of the number of results, where they could not be loaded. Ways through the catalog follow.
search-failed = Não foi possível carregar a busca. Tente de novo ou siga um dos caminhos abaixo.

# On the search page of a browser that runs no scripts. Ways through the catalog follow.
search-no-script = A busca precisa de JavaScript, que está desativado neste navegador. Os caminhos abaixo levam a tudo sem ele.

# Heading of the results, for screen readers.
search-results = Resultados

# On the button under the first results.
search-more = Mais resultados

# Heading of the lists that lead through the catalog, on the search page.
search-ways = Outras formas de encontrar algo

## Required
## What a result is: above its title.

# A course.
search-kind-course = curso

# A program.
search-kind-program = programa

# A credential.
search-kind-credential = certificado

# A topic.
search-kind-topic = tema

# A person.
search-kind-person = pessoa

# An institution or a part of one.
search-kind-unit = instituição

# What a credential opens elsewhere.
search-kind-pathway = percurso de acesso

# An event.
search-kind-event = evento

# An award.
search-kind-award = prêmio

# A page of questions.
search-kind-faq = perguntas

# A question and its answer.
search-kind-question = pergunta

# A rule.
search-kind-policy = norma

# A page that is none of the others.
search-kind-page = página

# An item of news.
search-kind-news = notícia

# What somebody says who was there.
search-kind-testimonial = depoimento

# A list, as that of all courses.
search-kind-list = lista
