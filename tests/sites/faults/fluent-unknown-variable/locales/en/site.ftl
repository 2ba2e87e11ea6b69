# $date (date) – the last day
site-tagline = Until { $date }
