site-name = Optics
site-tagline = Light
