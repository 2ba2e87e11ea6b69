site-tagline = Luz
site-motto = Más
