### News.

# Label, beside a news item, of the courses, programs and people it is about.
news-about = Riguarda

# In place of the list of news while there is none.
news-none = Non ci sono ancora notizie.
