### The page shown for an address that leads nowhere.

## Required

# Title of the page.
not-found-title = Esta página não existe

# Under the title.
not-found-explanation = O endereço pode ter sido digitado com erro, ou a página pode ter sido retirada. A partir daqui, você pode ir para as seções do catálogo ou para outro idioma.

# Heading of the sections of the catalog.
not-found-sections = Seções

# Heading of the languages of the catalog.
not-found-languages = Idiomas
