### The page shown for an address that leads nowhere.

## Required

# Title of the page.
not-found-title = Esta página no existe

# Under the title.
not-found-explanation = Puede que la dirección esté mal escrita o que la página se haya retirado. Desde aquí puede ir a las secciones del catálogo o a otro idioma.

# Heading of the sections of the catalog.
not-found-sections = Secciones

# Heading of the languages of the catalog.
not-found-languages = Idiomas
