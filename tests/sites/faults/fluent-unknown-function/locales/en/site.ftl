site-tagline = { NUMBR(2) }
