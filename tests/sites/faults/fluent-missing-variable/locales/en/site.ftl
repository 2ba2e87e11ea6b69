site-tagline = Until { $date }
