### News.

# Label of the courses, programs and people a news item is about.
news-about = Relacionado con

# In place of the list of news while there is none.
news-none = Todavía no hay noticias.
