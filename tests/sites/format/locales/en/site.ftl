site-name = Meridian
site-tagline = Tag
site-description = Description
