site-name = Optics
site-tagline = Light
site-name = Acoustics
