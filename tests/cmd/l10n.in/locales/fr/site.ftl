site-tagline = Lumière
