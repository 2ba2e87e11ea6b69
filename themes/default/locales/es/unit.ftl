### Páginas de las instituciones y sus partes; contactos; lugares.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that this one belongs to.
unit-part-of = Forma parte de

# Label: the country it is in.
unit-country = País

# Label: its own site. The address follows.
unit-site = Sitio web

# Label: an address for mail.
contact-email = Correo electrónico

# Label: a telephone number.
contact-phone = Teléfono

# Label: a page of the office. The address follows.
contact-page = Página

# Label: when somebody answers.
contact-hours = Horario

# Label: languages in which one may ask.
contact-languages = Idiomas

# A place.
# $city (string) – name of the city
# $country (string) – name of the country, in this language
place-city-country = { $city }, { $country }

## Required
## Headings.

# Heading of the units that belong to this one.
unit-parts = Unidades que agrupa

# Heading of those who hold a post there.
unit-people = Personas

# Heading of its programs.
unit-programs = Programas

# Heading of its courses.
unit-courses = Cursos

# Heading of the credentials it awards.
unit-credentials = Certificados que otorga

# Heading of the pathways that lead to it.
unit-pathways = Vías de acceso que llevan aquí

# Heading of the offices that answer questions.
unit-contacts = A quién dirigirse

## Required
## What a unit does for the courses or programs that follow. Heading above them.

# They have their home there.
unit-does-housed-at = Alberga

# It offers them.
unit-does-offered-by = Ofrece

# It offers them with others.
unit-does-jointly-offered-by = Ofrece junto con otros

# It lends the place.
unit-does-hosted-by = Acoge

# It awards the credential at the end.
unit-does-awarded-by = Otorga el certificado
