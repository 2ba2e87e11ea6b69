### Páginas dos certificados e dos percursos de acesso que eles abrem em outras instituições.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that award it.
credential-awarded-by = Concedido por

# Label: whether it is a file, a printed document, or both.
credential-form = Emitido como

# After that label.
credential-digital = Arquivo digital

# After that label.
credential-printed = Documento impresso

# Label: how long it is valid.
credential-validity = Validade

# After that label: it is valid for ever.
credential-valid-for-good = Não expira

# After that label.
# $count (number) – how many years
credential-valid-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}

# After that label.
# $count (number) – how many months
credential-valid-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}

# Label: how many people hold it. A number follows.
credential-holders = Titulares

# Label: whether others can check that it is genuine.
credential-verification = Verificação

# After that label.
credential-verifiable = Aberta a qualquer pessoa

# Label: whether it can be withdrawn later.
credential-revocation = Revogação

# After that label.
credential-revocable = Possível

# Label: what holders use it for.
credential-uses = Serve para

# Label: the degree or stage that a pathway leads to.
pathway-destination = Leva a

# Label: the institutions that a pathway leads to.
pathway-at = Instituição

# Label: the credentials with which one can take a pathway.
pathway-from = Certificado necessário

# Label: what a pathway does, as “Counts as credit”.
pathway-effect = Efeito

# Label: how much credit a pathway gives. Amounts follow, as “12 ECTS credits”.
pathway-amount = Créditos

# Label: how one studies there, as “Online”.
pathway-mode = Modalidade

# Label: the days in which a pathway holds.
pathway-valid = Vigência

# After that label.
# $from (date) – the first day
pathway-valid-from = Desde { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
pathway-valid-to = Até { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
pathway-valid-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

## Required
## Whether a pathway can be taken. Beside its title, in lists and on its page.

# It holds from a later day on.
pathway-ahead = Ainda não em vigor

# It holds.
pathway-now = Em vigor

# It holds no longer.
pathway-past = Não está mais em vigor

## Required
## Headings and links.

# Heading: how one earns it.
credential-criteria = Como se obtém

# Heading of the programs and courses that are needed.
credential-requires = O que é exigido

# Heading of the programs that lead to it, where nothing is required by name.
credential-any-program = Programas com que se obtém

# Heading of the courses, any one of which leads to it.
credential-any-course = Cursos com que se obtém

# Heading of the pathways that begin with it.
credential-pathways = Aonde leva

# Heading of the conditions of a pathway.
pathway-conditions = Condições

# Button: leads to the page of the other institution that describes the pathway.
pathway-more = Mais informações na instituição
