site-our-open = Open
# $day (date) – since when
site-our-closed = Closed { $day }
site-your-open = Open for you
