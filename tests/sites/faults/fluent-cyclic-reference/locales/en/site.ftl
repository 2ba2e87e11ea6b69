site-name = { site-tagline }
site-tagline = { site-name }
