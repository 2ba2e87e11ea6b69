### The search page, and the search field at the top of every page.

## Required

# Label of the search field on the search page.
search-label = Que cherchez-vous ?

# Under the search field: what is searched.
search-hint = Titres, codes, noms et texte de toutes les pages. Le début d’un mot suffit.

# On the button beside the search field.
search-button = Chercher

# Said by screen readers too, when results have come.
# $count (number) – how many results; only for the form of the sentence
# $number (string) – the same as it is shown
search-count = { $count ->
    [one] { $number } résultat
    [many] { $number } de résultats
   *[other] { $number } résultats
}

# In the place of that number, where no page has all the words that were typed.
search-some = Aucune page ne contient tous ces mots. Celles-ci en contiennent quelques-uns.

# In the place of that number, where nothing was found.
search-none = Rien n’a été trouvé.

# Under that sentence: what one can do. Ways through the catalog follow.
search-advice = Moins de mots, des mots plus généraux ou une autre orthographe donneront peut-être davantage. Les chemins ci-dessous mènent aussi au but.

# In the place of the number of results, while they are being loaded.
search-working = Recherche en cours…

# In the place of the number of results, where they could not be loaded. Ways through the catalog follow.
search-failed = La recherche n’a pas pu être chargée. Vous pouvez réessayer ou suivre l’un des chemins ci-dessous.

# On the search page of a browser that runs no scripts. Ways through the catalog follow.
search-no-script = La recherche a besoin de JavaScript, qui est désactivé dans ce navigateur. Les chemins ci-dessous mènent à tout sans lui.

# Heading of the results, for screen readers.
search-results = Résultats

# On the button under the first results.
search-more = Plus de résultats

# Heading of the lists that lead through the catalog, on the search page.
search-ways = Autres façons de trouver

## Required
## What a result is: above its title.

# A course.
search-kind-course = cours

# A program.
search-kind-program = parcours

# A credential.
search-kind-credential = certificat

# A topic.
search-kind-topic = thème

# A person.
search-kind-person = personne

# An institution or a part of one.
search-kind-unit = institution

# What a credential opens elsewhere.
search-kind-pathway = passerelle

# An event.
search-kind-event = événement

# An award.
search-kind-award = prix

# A page of questions.
search-kind-faq = questions

# A question and its answer.
search-kind-question = question

# A rule.
search-kind-policy = règle

# A page that is none of the others.
search-kind-page = page

# An item of news.
search-kind-news = actualité

# What somebody says who was there.
search-kind-testimonial = témoignage

# A list, as that of all courses.
search-kind-list = liste
