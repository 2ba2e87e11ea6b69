### The search page, and the search field at the top of every page.

## Required

# Label of the search field on the search page.
search-label = What are you looking for?

# Under the search field: what is searched.
search-hint = Titles, codes, names, and the text of every page. The beginning of a word is enough.

# On the button beside the search field.
search-button = Find

# Said by screen readers too, when results have come.
# $count (number) – how many results; only for the form of the sentence
# $number (string) – the same as it is shown
search-count = { $count ->
    [one] { $number } result
   *[other] { $number } results
}

# In the place of that number, where no page has all the words that were typed.
search-some = No page has all of these words. These have some of them.

# In the place of that number, where nothing was found.
search-none = Nothing has been found.

# Under that sentence: what one can do. Ways through the catalog follow.
search-advice = Fewer words, more general ones or another spelling may find more. Or take one of the ways below.

# In the place of the number of results, while they are being loaded.
search-working = Searching…

# In the place of the number of results, where they could not be loaded. Ways through the catalog follow.
search-failed = The search could not be loaded. Please try again, or take one of the ways below.

# On the search page of a browser that runs no scripts. Ways through the catalog follow.
search-no-script = Searching needs JavaScript, which is switched off in this browser. The ways below lead to everything without it.

# Heading of the results, for screen readers.
search-results = Results

# On the button under the first results.
search-more = More results

# Heading of the lists that lead through the catalog, on the search page.
search-ways = Other ways to find something

## Required
## What a result is: above its title.

# A course.
search-kind-course = course

# A program.
search-kind-program = program

# A credential.
search-kind-credential = credential

# A topic.
search-kind-topic = topic

# A person.
search-kind-person = person

# An institution or a part of one.
search-kind-unit = institution

# What a credential opens elsewhere.
search-kind-pathway = pathway

# An event.
search-kind-event = event

# An award.
search-kind-award = award

# A page of questions.
search-kind-faq = questions

# A question and its answer.
search-kind-question = question

# A rule.
search-kind-policy = policy

# A page that is none of the others.
search-kind-page = page

# An item of news.
search-kind-news = news

# What somebody says who was there.
search-kind-testimonial = story

# A list, as that of all courses.
search-kind-list = list
