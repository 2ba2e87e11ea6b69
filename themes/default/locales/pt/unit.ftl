### Páginas das instituições e de suas partes; contatos; lugares.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that this one belongs to.
unit-part-of = Faz parte de

# Label: the country it is in.
unit-country = País

# Label: its own site. The address follows.
unit-site = Site

# Label: an address for mail.
contact-email = E-mail

# Label: a telephone number.
contact-phone = Telefone

# Label: a page of the office. The address follows.
contact-page = Página

# Label: when somebody answers.
contact-hours = Horário

# Label: languages in which one may ask.
contact-languages = Idiomas

# A place.
# $city (string) – name of the city
# $country (string) – name of the country, in this language
place-city-country = { $city }, { $country }

## Required
## Headings.

# Heading of the units that belong to this one.
unit-parts = Unidades que reúne

# Heading of those who hold a post there.
unit-people = Pessoas

# Heading of its programs.
unit-programs = Programas

# Heading of its courses.
unit-courses = Cursos

# Heading of the credentials it awards.
unit-credentials = Certificados que concede

# Heading of the pathways that lead to it.
unit-pathways = Percursos de acesso que levam até aqui

# Heading of the offices that answer questions.
unit-contacts = Com quem falar

## Required
## What a unit does for the courses or programs that follow. Heading above them.

# They have their home there.
unit-does-housed-at = Abriga

# It offers them.
unit-does-offered-by = Oferece

# It offers them with others.
unit-does-jointly-offered-by = Oferece em conjunto com outros

# It lends the place.
unit-does-hosted-by = Recebe

# It awards the credential at the end.
unit-does-awarded-by = Concede o certificado
