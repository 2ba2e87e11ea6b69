site-tagline = Welcome to { site-nmae }
site-name = Optics
