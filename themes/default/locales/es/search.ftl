### The search page, and the search field at the top of every page.

## Required

# Label of the search field on the search page.
search-label = ¿Qué busca?

# Under the search field: what is searched.
search-hint = Títulos, códigos, nombres y el texto de todas las páginas. Basta el principio de una palabra.

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
search-some = Ninguna página contiene todas estas palabras. Estas contienen algunas.

# In the place of that number, where nothing was found.
search-none = No se ha encontrado nada.

# Under that sentence: what one can do. Ways through the catalog follow.
search-advice = Con menos palabras, otras más generales u otra ortografía puede aparecer algo más. También sirven los caminos de abajo.

# In the place of the number of results, while they are being loaded.
search-working = Buscando…

# In the place of the number of results, where they could not be loaded. Ways through the catalog follow.
search-failed = No se ha podido cargar la búsqueda. Inténtelo de nuevo o siga uno de los caminos de abajo.

# On the search page of a browser that runs no scripts. Ways through the catalog follow.
search-no-script = La búsqueda necesita JavaScript, que está desactivado en este navegador. Los caminos de abajo llevan a todo sin él.

# Heading of the results, for screen readers.
search-results = Resultados

# On the button under the first results.
search-more = Más resultados

# Heading of the lists that lead through the catalog, on the search page.
search-ways = Otras formas de encontrar algo

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
search-kind-person = persona

# An institution or a part of one.
search-kind-unit = institución

# What a credential opens elsewhere.
search-kind-pathway = vía de acceso

# An event.
search-kind-event = evento

# An award.
search-kind-award = premio

# A page of questions.
search-kind-faq = preguntas

# A question and its answer.
search-kind-question = pregunta

# A rule.
search-kind-policy = norma

# A page that is none of the others.
search-kind-page = página

# An item of news.
search-kind-news = noticia

# What somebody says who was there.
search-kind-testimonial = testimonio

# A list, as that of all courses.
search-kind-list = lista
