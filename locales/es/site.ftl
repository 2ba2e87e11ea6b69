### What the site is called and how it describes itself.

# Name of the site: in the header, in titles of browser windows, in feeds.
site-name = { -brand }

# One line beside the name; it says that the institution is invented.
# Max-length: 90
site-tagline = Cursos profesionales breves de un instituto que no existe

# For search engines and feeds; it says that all of it is invented.
# Max-length: 200
site-description = Un catálogo de demostración con cursos profesionales en inglés, español, portugués, francés e italiano. El instituto, los cursos y las personas son inventados.
