### What the site is called and how it describes itself.

# Name of the site: in the header, in titles of browser windows, in feeds.
site-name = { -brand }

# One line beside the name in the header and on the language chooser.
# It says that the institution is invented; keep that.
# Max-length: 90
site-tagline = Formations professionnelles courtes d’un institut qui n’existe pas

# For search engines and feeds: one or two sentences about the whole site.
# It says that the institution and its people are invented; keep that.
# Max-length: 200
site-description = Catalogue de démonstration : des formations professionnelles en anglais, espagnol, portugais, français et italien. L’institut, ses cours et les personnes qui y figurent sont inventés.
