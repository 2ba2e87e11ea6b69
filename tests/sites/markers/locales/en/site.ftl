site-name = Markers
site-tagline = Tagline
site-description = Description
