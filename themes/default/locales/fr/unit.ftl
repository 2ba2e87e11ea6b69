### Pages des institutions et de leurs composantes ; contacts ; lieux.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that this one belongs to.
unit-part-of = Fait partie de

# Label: the country it is in.
unit-country = Pays

# Label: its own site. The address follows.
unit-site = Site web

# Label: an address for mail.
contact-email = Courriel

# Label: a telephone number.
contact-phone = Téléphone

# Label: a page of the office. The address follows.
contact-page = Page

# Label: when somebody answers.
contact-hours = Horaires

# Label: languages in which one may ask.
contact-languages = Langues

# A place.
# $city (string) – name of the city
# $country (string) – name of the country, in this language
place-city-country = { $city } ({ $country })

## Required
## Headings.

# Heading of the units that belong to this one.
unit-parts = Composantes

# Heading of those who hold a post there.
unit-people = Personnes

# Heading of its programs.
unit-programs = Parcours

# Heading of its courses.
unit-courses = Cours

# Heading of the credentials it awards.
unit-credentials = Certificats délivrés

# Heading of the pathways that lead to it.
unit-pathways = Passerelles qui y mènent

# Heading of the offices that answer questions.
unit-contacts = À qui s’adresser

## Required
## What a unit does for the courses or programs that follow. Heading above them.

# They have their home there.
unit-does-housed-at = Abrite

# It offers them.
unit-does-offered-by = Propose

# It offers them with others.
unit-does-jointly-offered-by = Propose avec d’autres

# It lends the place.
unit-does-hosted-by = Accueille

# It awards the credential at the end.
unit-does-awarded-by = Délivre le certificat
