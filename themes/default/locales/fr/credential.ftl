### Pages des certificats et des passerelles qu’ils ouvrent ailleurs.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that award it.
credential-awarded-by = Délivré par

# Label: whether it is a file, a printed document, or both.
credential-form = Forme

# After that label.
credential-digital = Fichier numérique

# After that label.
credential-printed = Document imprimé

# Label: how long it is valid.
credential-validity = Validité

# After that label: it is valid for ever.
credential-valid-for-good = Sans limite de durée

# After that label.
# $count (number) – how many years
credential-valid-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}

# After that label.
# $count (number) – how many months
credential-valid-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}

# Label: how many people hold it. A number follows.
credential-holders = Titulaires

# Label: whether others can check that it is genuine.
credential-verification = Vérification

# After that label.
credential-verifiable = Ouverte à tout le monde

# Label: whether it can be withdrawn later.
credential-revocation = Révocation

# After that label.
credential-revocable = Possible

# Label: what holders use it for.
credential-uses = Usages

# Label: the degree or stage that a pathway leads to.
pathway-destination = Mène à

# Label: the institutions that a pathway leads to.
pathway-at = Établissement

# Label: the credentials with which one can take a pathway.
pathway-from = Certificat requis

# Label: what a pathway does, as “Counts as credit”.
pathway-effect = Effet

# Label: how much credit a pathway gives. Amounts follow, as “12 ECTS credits”.
pathway-amount = Crédits

# Label: how one studies there, as “Online”.
pathway-mode = Modalité

# Label: the days in which a pathway holds.
pathway-valid = Validité

# After that label.
# $from (date) – the first day
pathway-valid-from = À partir du { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
pathway-valid-to = Jusqu’au { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
pathway-valid-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

## Required
## Whether a pathway can be taken. Beside its title, in lists and on its page.

# It holds from a later day on.
pathway-ahead = Pas encore en vigueur

# It holds.
pathway-now = En vigueur

# It holds no longer.
pathway-past = N’est plus en vigueur

## Required
## Headings and links.

# Heading: how one earns it.
credential-criteria = Comment l’obtenir

# Heading of the programs and courses that are needed.
credential-requires = Ce qu’il faut avoir réussi

# Heading of the programs that lead to it, where nothing is required by name.
credential-any-program = Parcours qui y mènent

# Heading of the courses, any one of which leads to it.
credential-any-course = Cours qui y mènent

# Heading of the pathways that begin with it.
credential-pathways = Où il mène

# Heading of the conditions of a pathway.
pathway-conditions = Conditions

# Button: leads to the page of the other institution that describes the pathway.
pathway-more = En savoir plus auprès de l’établissement
