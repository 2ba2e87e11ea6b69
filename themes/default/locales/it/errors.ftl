### The page shown for an address that leads nowhere.

## Required

# Title of the page.
not-found-title = Questa pagina non esiste

# Under the title.
not-found-explanation = Forse l’indirizzo contiene un errore di battitura, o forse la pagina è stata ritirata. Da qui si può proseguire verso le sezioni del catalogo o verso un’altra lingua.

# Heading of the sections of the catalog.
not-found-sections = Sezioni

# Heading of the languages of the catalog.
not-found-languages = Lingue
