site-tagline = Pronto
