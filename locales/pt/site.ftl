### What the site is called and how it describes itself.

# Name of the site: in the header, in titles of browser windows, in feeds.
site-name = { -brand }

# One line beside the name in the header and on the language chooser.
# It says that the institution is invented; keep that in every language.
# Max-length: 90
site-tagline = Cursos profissionais de curta duração, de um instituto que não existe

# For search engines and feeds: one or two sentences about the whole site.
# It says that the institution and its people are invented; keep that.
# Max-length: 200
site-description = Um catálogo de demonstração de cursos profissionais em inglês, espanhol, português, francês e italiano. O instituto, os cursos e as pessoas são inventados.
