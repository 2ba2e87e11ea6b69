### News.

# Label, beside a news item, of the pages of the courses, programs and people it is about. They stand below it as links.
news-see-also = See also

# In place of the list of news while there is none.
news-none = There is no news yet.
