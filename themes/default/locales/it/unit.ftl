### Pagine delle istituzioni e delle loro parti; contatti; luoghi.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that this one belongs to.
unit-part-of = Fa parte di

# Label: the country it is in.
unit-country = Paese

# Label: its own site. The address follows.
unit-site = Sito web

# Label: an address for mail.
contact-email = E-mail

# Label: a telephone number.
contact-phone = Telefono

# Label: a page of the office. The address follows.
contact-page = Pagina

# Label: when somebody answers.
contact-hours = Orari

# Label: languages in which one may ask.
contact-languages = Lingue

# A place.
# $city (string) – name of the city
# $country (string) – name of the country, in this language
place-city-country = { $city }, { $country }

## Required
## Headings.

# Heading of the units that belong to this one.
unit-parts = Unità che ne fanno parte

# Heading of those who hold a post there.
unit-people = Persone

# Heading of its programs.
unit-programs = Percorsi

# Heading of its courses.
unit-courses = Corsi

# Heading of the credentials it awards.
unit-credentials = Certificati che rilascia

# Heading of the pathways that lead to it.
unit-pathways = Passerelle che portano qui

# Heading of the offices that answer questions.
unit-contacts = A chi rivolgersi

## Required
## What a unit does for the courses or programs that follow. Heading above them.

# They have their home there.
unit-does-housed-at = Ne è la sede

# It offers them.
unit-does-offered-by = Offre

# It offers them with others.
unit-does-jointly-offered-by = Offre insieme ad altri

# It lends the place.
unit-does-hosted-by = Ospita

# It awards the credential at the end.
unit-does-awarded-by = Rilascia il certificato
