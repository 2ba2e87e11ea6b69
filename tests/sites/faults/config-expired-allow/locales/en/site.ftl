site-tagline = Light
site-motto = Light & sound
