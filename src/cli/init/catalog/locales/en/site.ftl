### What the site is called and how it describes itself.

site-name = { -brand }
# One line beside the name.
site-tagline = Short courses on writing at work
# For search engines and feeds.
site-description = The courses of { -brand }: dates, prices and rules in one place.
