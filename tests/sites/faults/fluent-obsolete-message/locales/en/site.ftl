site-name = Optics
