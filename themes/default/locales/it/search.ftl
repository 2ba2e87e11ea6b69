### The search page, and the search field at the top of every page.

## Required

# Label of the search field on the search page.
search-label = Che cosa si cerca?

# Under the search field: what is searched.
search-hint = Titoli, codici, nomi e testo di tutte le pagine. Basta l’inizio di una parola.

# On the button beside the search field.
search-button = Cerca

# Said by screen readers too, when results have come.
# $count (number) – how many results; only for the form of the sentence
# $number (string) – the same as it is shown
search-count = { $count ->
    [one] { $number } risultato
    [many] { $number } di risultati
   *[other] { $number } risultati
}

# In the place of that number, where no page has all the words that were typed.
search-some = Nessuna pagina contiene tutte queste parole. Queste ne contengono alcune.

# In the place of that number, where nothing was found.
search-none = Non è stato trovato nulla.

# Under that sentence: what one can do. Ways through the catalog follow.
search-advice = Con meno parole, parole più generali o un’altra grafia si può trovare di più. Oppure si può seguire una delle strade qui sotto.

# In the place of the number of results, while they are being loaded.
search-working = Ricerca in corso…

# In the place of the number of results, where they could not be loaded. Ways through the catalog follow.
search-failed = Non è stato possibile caricare la ricerca. Si può riprovare o seguire una delle strade qui sotto.

# On the search page of a browser that runs no scripts. Ways through the catalog follow.
search-no-script = La ricerca ha bisogno di JavaScript, che in questo browser è disattivato. Le strade qui sotto portano a tutto anche senza.

# Heading of the results, for screen readers.
search-results = Risultati

# On the button under the first results.
search-more = Altri risultati

# Heading of the lists that lead through the catalog, on the search page.
search-ways = Altri modi per trovare

## Required
## What a result is: above its title.

# A course.
search-kind-course = corso

# A program.
search-kind-program = percorso

# A credential.
search-kind-credential = certificato

# A topic.
search-kind-topic = ambito

# A person.
search-kind-person = persona

# An institution or a part of one.
search-kind-unit = istituzione

# What a credential opens elsewhere.
search-kind-pathway = passerella

# An event.
search-kind-event = evento

# An award.
search-kind-award = premio

# A page of questions.
search-kind-faq = domande

# A question and its answer.
search-kind-question = domanda

# A rule.
search-kind-policy = regola

# A page that is none of the others.
search-kind-page = pagina

# An item of news.
search-kind-news = notizia

# What somebody says who was there.
search-kind-testimonial = testimonianza

# A list, as that of all courses.
search-kind-list = elenco
