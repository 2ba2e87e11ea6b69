### The page shown for an address that leads nowhere.

## Required

# Title of the page.
not-found-title = This page does not exist

# Under the title.
not-found-explanation = The address may be mistyped, or the page may have been withdrawn. From here you can go on to the sections of the catalog, or to another language.

# Heading of the sections of the catalog.
not-found-sections = Sections

# Heading of the languages of the catalog.
not-found-languages = Languages
