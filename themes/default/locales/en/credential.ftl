### Pages of credentials, and of the pathways that they open elsewhere.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the institutions that award it.
credential-awarded-by = Awarded by

# Label: whether it is a file, a printed document, or both.
credential-form = Issued as

# After that label.
credential-digital = Digital file

# After that label.
credential-printed = Printed document

# Label: how long it is valid.
credential-validity = Valid for

# After that label: it is valid for ever.
credential-valid-for-good = No expiry

# After that label.
# $count (number) – how many years
credential-valid-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

# After that label.
# $count (number) – how many months
credential-valid-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

# Label: how many people hold it. A number follows.
credential-holders = Holders

# Label: whether others can check that it is genuine.
credential-verification = Verification

# After that label.
credential-verifiable = Anyone can check it

# Label: whether it can be withdrawn later.
credential-revocation = Revocation

# After that label.
credential-revocable = Possible

# Label: what holders use it for.
credential-uses = Used for

# Label: the degree or stage that a pathway leads to.
pathway-destination = Leads to

# Label: the institutions that a pathway leads to.
pathway-at = Institution

# Label: the credentials with which one can take a pathway.
pathway-from = Required credential

# Label: what a pathway does, as “Counts as credit”.
pathway-effect = Effect

# Label: how much credit a pathway gives. Amounts follow, as “12 ECTS credits”.
pathway-amount = Credit

# Label: how one studies there, as “Online”.
pathway-mode = Mode of study

# Label: the days in which a pathway holds.
pathway-valid = Holds

# After that label.
# $from (date) – the first day
pathway-valid-from = From { DATETIME($from, dateStyle: "long") }

# After that label.
# $to (date) – the last day
pathway-valid-to = Until { DATETIME($to, dateStyle: "long") }

# After that label.
# $from (date) – the first day
# $to (date) – the last day
pathway-valid-between = { DATETIME($from, dateStyle: "long") } – { DATETIME($to, dateStyle: "long") }

## Required
## Whether a pathway can be taken. Beside its title, in lists and on its page.

# It holds from a later day on.
pathway-ahead = Not yet in force

# It holds.
pathway-now = In force

# It holds no longer.
pathway-past = No longer in force

## Required
## Headings and links.

# Heading: how one earns it.
credential-criteria = How it is earned

# Heading of the programs and courses that are needed.
credential-requires = What it requires

# Heading of the programs that lead to it, where nothing is required by name.
credential-any-program = Programs that lead to it

# Heading of the courses, any one of which leads to it.
credential-any-course = Courses that lead to it

# Heading of the pathways that begin with it.
credential-pathways = Where it leads

# Heading of the conditions of a pathway.
pathway-conditions = Conditions

# Button: leads to the page of the other institution that describes the pathway.
pathway-more = Read more at the institution
