### Pages of institutions and their parts; contacts; places.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that this one belongs to.
unit-part-of = Part of

# Label: the country it is in.
unit-country = Country

# Label: its own site. The address follows.
unit-site = Website

# Label: an address for mail.
contact-email = E-mail

# Label: a telephone number.
contact-phone = Telephone

# Label: a page of the office. The address follows.
contact-page = Page

# Label: when somebody answers.
contact-hours = Hours

# Label: languages in which one may ask.
contact-languages = Languages

# A place.
# $city (string) – name of the city
# $country (string) – name of the country, in this language
place-city-country = { $city }, { $country }

## Required
## Headings.

# Heading of the units that belong to this one.
unit-parts = Its parts

# Heading of those who hold a post there.
unit-people = People

# Heading of its programs.
unit-programs = Programs

# Heading of its courses.
unit-courses = Courses

# Heading of the credentials it awards.
unit-credentials = Credentials it awards

# Heading of the pathways that lead to it.
unit-pathways = Pathways that lead here

# Heading of the offices that answer questions.
unit-contacts = Whom to ask

## Required
## What a unit does for the courses or programs that follow. Heading above them.

# They have their home there.
unit-does-housed-at = Is home to

# It offers them.
unit-does-offered-by = Offers

# It offers them with others.
unit-does-jointly-offered-by = Offers with others

# It lends the place.
unit-does-hosted-by = Hosts

# It awards the credential at the end.
unit-does-awarded-by = Awards the credential
