### Policies: the list of them, and the page of each.

## Required
## The page of a policy.

# Above the title of the page of a policy: what it is, a rule of the catalog.
rule-kind-label = Règle

# On the page of a policy that says nothing at the moment, in place of its sentence.
rule-not-in-force = Cette règle n’est pas en vigueur actuellement.

# Label: who set the policy (the whole catalog, an institution …).
rule-scope-label = Portée

# Label: units, programs and courses that name the policy; links.
rule-applies-to = S’applique à

# In the place of such a list, where the policy holds everywhere no other one does.
rule-applies-to-all = tous les cours qui n’ont pas de règle particulière

# Label: the policy it takes the place of; a link.
rule-supersedes = Remplace

# Link to the binding text.
rule-legal-text = Le texte qui fait foi

# Heading of the versions of a policy: the one that holds, those before, those to come.
rule-versions = Versions

# Heading of a version that holds, without an end.
# $from (date) – its first day
rule-version-now = En vigueur depuis le { DATETIME($from, dateStyle: "long") }

# Heading of a version that holds, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-now-until = En vigueur du { DATETIME($from, dateStyle: "long") } au { DATETIME($to, dateStyle: "long") }

# Heading of a version to come, without an end.
# $from (date) – its first day
rule-version-ahead = À partir du { DATETIME($from, dateStyle: "long") }

# Heading of a version to come, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-ahead-until = Du { DATETIME($from, dateStyle: "long") } au { DATETIME($to, dateStyle: "long") }

# Heading of a version that is over; its end is not written down.
# $from (date) – its first day
rule-version-past = Auparavant, à partir du { DATETIME($from, dateStyle: "long") }

# Heading of a version that is over.
# $from (date) – its first day
# $to (date) – its last day
rule-version-past-until = Auparavant, du { DATETIME($from, dateStyle: "long") } au { DATETIME($to, dateStyle: "long") }

# Beside the heading of the version that holds.
rule-stand-now = en vigueur

# Beside the heading of a version to come.
rule-stand-ahead = à venir

# Beside the heading of a version that is over.
rule-stand-past = passée

# In the list of policies, under the sentence of one that changes.
# $date (date) – first day of the change
rule-changes-on = Change le { DATETIME($date, dateStyle: "long") }

# After the value of a parameter that a version changes: before the value that it had.
rule-before = auparavant :

# After the value of a parameter that the version before did not set.
rule-before-nothing = non fixé auparavant

# Heading of the holidays that are left out when business days are counted.
rule-holidays = Jours fériés qui ne comptent pas

# Label: the country of a holiday calendar.
rule-holidays-region = Pays

# Link to the place where the holidays are published.
rule-holidays-source = Source

# Heading of the questions that explain a policy.
rule-questions = Expliquée dans

# A step of a refund.
# $percent (number) – how much comes back, in percent
# $until (string) – until when, as “7 business days after the first day of teaching”
rule-tier = { $percent } pour cent (échéance : { $until })

# A step of a refund of which a fee is kept.
# $percent (number) – how much comes back, in percent
# $until (string) – until when
# $fee (money) – what is kept
rule-tier-fee = { $percent } pour cent moins { $fee } (échéance : { $until })

## Required
## Labels of what a policy sets. Each stands above its value.

param-until = Jusqu’à

param-refund-until = Désistement jusqu’à

param-refund = Remboursement

param-fee = Frais

param-refund-fee = Somme retenue

param-tiers = Plus tard

param-closes = Fin des inscriptions

param-opens = Ouverture des inscriptions

param-late-entry = Arrivée après le début

param-late-warning = Avertissement aux retardataires

param-not-after = Paiement au plus tard

param-due = Échéance des factures

param-due-days = Délai de paiement

param-extensions = Prolongations

param-min-quantity = Taille minimale du groupe

param-percent = Réduction

param-on-request = Prix sur demande

param-contact = Contact

param-materials = Supports jusqu’à

param-support = Assistance jusqu’à

param-before-start = Accès avant le début

param-updates = Sessions ultérieures comprises

param-credentials = Envoi des identifiants

param-confirmations = Confirmations

param-request = Demande jusqu’à

param-allowed = Autorisé

param-pass-fail = Seulement validé ou non validé

param-threshold = Seuil de réussite

param-missed-score = Un travail non rendu vaut

param-drop-lowest = Notes les plus basses écartées

param-ceu = Unités de formation continue

param-degree-credit = Crédits pour un diplôme

param-codes = Pays et régions

param-legal-basis = Motif

param-browsers = Navigateurs

param-preferred = Recommandé

param-screen-reader = Lecteurs d’écran testés

param-conduct = Ce qui est attendu

param-consequences = Sinon

param-status = Statut

param-degree-alumni = Identique à celui des diplômés

# A claim that is true, as a value.
param-yes = oui

# A claim that is not true, as a value.
param-no = non

## Words of policies, as values. A catalog words its own as rule-word-….

rule-word-on-issue = le jour de leur émission

rule-word-own-work = travail personnel

rule-word-named-help = aide déclarée

rule-word-respect = respect

rule-word-confidentiality = confidentialité

rule-word-score-voided = annulation de la note

rule-word-suspension = suspension

rule-word-exclusion = exclusion du cours

rule-word-certificate-withheld = non-délivrance du certificat

rule-word-certificate-revoked = révocation du certificat

rule-word-sanctions = sanctions

rule-word-licensing = licences d’exportation

rule-word-alumni = anciens élèves

rule-word-member = membre

rule-word-registration = inscription

rule-word-payment = paiement

rule-word-completion = achèvement
