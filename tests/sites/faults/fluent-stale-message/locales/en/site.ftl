site-tagline = Light and sound
site-motto = More
