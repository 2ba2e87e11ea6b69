### Pagine dei certificati e delle passerelle che aprono altrove.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that award it.
credential-awarded-by = Rilasciato da

# Label: whether it is a file, a printed document, or both.
credential-form = Formato

# After that label.
credential-digital = File digitale

# After that label.
credential-printed = Documento stampato

# Label: how long it is valid.
credential-validity = Validità

# After that label: it is valid for ever.
credential-valid-for-good = Senza scadenza

# After that label.
# $count (number) – how many years
credential-valid-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}

# After that label.
# $count (number) – how many months
credential-valid-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}

# Label: how many people hold it. A number follows.
credential-holders = Titolari

# Label: whether others can check that it is genuine.
credential-verification = Verifica

# After that label.
credential-verifiable = Aperta a chiunque

# Label: whether it can be withdrawn later.
credential-revocation = Revoca

# After that label.
credential-revocable = Possibile

# Label: what holders use it for.
credential-uses = Usi

# Label: the degree or stage that a pathway leads to.
pathway-destination = Porta a

# Label: the institutions that a pathway leads to.
pathway-at = Istituzione

# Label: the credentials with which one can take a pathway.
pathway-from = Certificato richiesto

# Label: what a pathway does, as “Counts as credit”.
pathway-effect = Effetto

# Label: how much credit a pathway gives. Amounts follow, as “12 ECTS credits”.
pathway-amount = Crediti

# Label: how one studies there, as “Online”.
pathway-mode = Modalità

# Label: the days in which a pathway holds.
pathway-valid = Validità

# After that label.
# $from (date) – the first day
pathway-valid-from = A partire da: { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
pathway-valid-to = Fino a: { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
pathway-valid-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

## Required
## Whether a pathway can be taken. Beside its title, in lists and on its page.

# It holds from a later day on.
pathway-ahead = Non ancora in vigore

# It holds.
pathway-now = In vigore

# It holds no longer.
pathway-past = Non più in vigore

## Required
## Headings and links.

# Heading: how one earns it.
credential-criteria = Come si ottiene

# Heading of the programs and courses that are needed.
credential-requires = Che cosa è richiesto

# Heading of the programs that lead to it, where nothing is required by name.
credential-any-program = Percorsi con cui si ottiene

# Heading of the courses, any one of which leads to it.
credential-any-course = Corsi con cui si ottiene

# Heading of the pathways that begin with it.
credential-pathways = Dove porta

# Heading of the conditions of a pathway.
pathway-conditions = Condizioni

# Button: leads to the page of the other institution that describes the pathway.
pathway-more = Maggiori informazioni presso l’istituzione
