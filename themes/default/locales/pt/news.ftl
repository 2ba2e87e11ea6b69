### News.

# Label, beside a news item, of the courses, programs and people it is about.
news-about = Sobre

# In place of the list of news while there is none.
news-none = Ainda não há notícias.
