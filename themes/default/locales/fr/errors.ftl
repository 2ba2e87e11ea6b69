### The page shown for an address that leads nowhere.

## Required

# Title of the page.
not-found-title = Cette page n’existe pas

# Under the title.
not-found-explanation = L’adresse est peut-être mal saisie, ou la page a pu être retirée. Vous pouvez repartir d’une rubrique du catalogue, ou changer de langue.

# Heading of the sections of the catalog.
not-found-sections = Rubriques

# Heading of the languages of the catalog.
not-found-languages = Langues
