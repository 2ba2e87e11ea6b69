### Páginas de los certificados y de las vías de acceso que abren en otras instituciones.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that award it.
credential-awarded-by = Otorgado por

# Label: whether it is a file, a printed document, or both.
credential-form = Se expide como

# After that label.
credential-digital = Archivo digital

# After that label.
credential-printed = Documento impreso

# Label: how long it is valid.
credential-validity = Validez

# After that label: it is valid for ever.
credential-valid-for-good = Sin caducidad

# After that label.
# $count (number) – how many years
credential-valid-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}

# After that label.
# $count (number) – how many months
credential-valid-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}

# Label: how many people hold it. A number follows.
credential-holders = Titulares

# Label: whether others can check that it is genuine.
credential-verification = Verificación

# After that label.
credential-verifiable = Abierta a cualquiera

# Label: whether it can be withdrawn later.
credential-revocation = Revocación

# After that label.
credential-revocable = Posible

# Label: what holders use it for.
credential-uses = Se usa para

# Label: the degree or stage that a pathway leads to.
pathway-destination = Conduce a

# Label: the institutions that a pathway leads to.
pathway-at = Institución

# Label: the credentials with which one can take a pathway.
pathway-from = Certificado necesario

# Label: what a pathway does, as “Counts as credit”.
pathway-effect = Efecto

# Label: how much credit a pathway gives. Amounts follow, as “12 ECTS credits”.
pathway-amount = Créditos

# Label: how one studies there, as “Online”.
pathway-mode = Modalidad

# Label: the days in which a pathway holds.
pathway-valid = Vigencia

# After that label.
# $from (date) – the first day
pathway-valid-from = Desde el { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
pathway-valid-to = Hasta el { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
pathway-valid-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

## Required
## Whether a pathway can be taken. Beside its title, in lists and on its page.

# It holds from a later day on.
pathway-ahead = Aún no vigente

# It holds.
pathway-now = Vigente

# It holds no longer.
pathway-past = Ya no vigente

## Required
## Headings and links.

# Heading: how one earns it.
credential-criteria = Cómo se obtiene

# Heading of the programs and courses that are needed.
credential-requires = Qué se exige

# Heading of the programs that lead to it, where nothing is required by name.
credential-any-program = Programas con los que se obtiene

# Heading of the courses, any one of which leads to it.
credential-any-course = Cursos con los que se obtiene

# Heading of the pathways that begin with it.
credential-pathways = Adónde lleva

# Heading of the conditions of a pathway.
pathway-conditions = Condiciones

# Button: leads to the page of the other institution that describes the pathway.
pathway-more = Más información en la institución
