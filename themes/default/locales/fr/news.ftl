### News.

# Label, beside a news item, of the pages of the courses, programs and people it is about. They stand below it as links.
news-see-also = Voir aussi

# In place of the list of news while there is none.
news-none = Il n’y a pas encore d’actualités.
