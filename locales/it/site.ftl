### What the site is called and how it describes itself.

# Name of the site: in the header, in titles of browser windows, in feeds.
site-name = { -brand }

# One line beside the name in the header and on the language chooser.
# It says that the institution is invented; keep that in every language.
# Max-length: 90
site-tagline = Corsi professionali brevi di un istituto che non esiste

# For search engines and feeds: one or two sentences about the whole site.
# It says that the institution and its people are invented; keep that.
# Max-length: 200
site-description = Un catalogo dimostrativo di corsi professionali in inglese, spagnolo, portoghese, francese e italiano. L’istituto, i corsi e le persone sono inventati.
