### News.

# Label, beside a news item, of the courses, programs and people it is about.
news-about = Au sujet de

# In place of the list of news while there is none.
news-none = Il n’y a pas encore d’actualités.
