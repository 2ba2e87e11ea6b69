### Policies: the list of them, and the page of each.

## Required
## The page of a policy.

# Above the title of the page of a policy: what it is, a rule of the catalog.
rule-kind-label = Regla

# On the page of a policy that says nothing at the moment, in place of its sentence.
rule-not-in-force = Esta regla no está vigente en este momento.

# Label: who set the policy (the whole catalog, an institution …).
rule-scope-label = Ámbito

# Label: units, programs and courses that name the policy; links.
rule-applies-to = Se aplica a

# In the place of such a list, where the policy holds everywhere no other one does.
rule-applies-to-all = todos los cursos que no tienen regla propia

# Label: the policy it takes the place of; a link.
rule-supersedes = Sustituye a

# Link to the binding text.
rule-legal-text = El texto vinculante

# Heading of the versions of a policy: the one that holds, those before, those to come.
rule-versions = Versiones

# Heading of a version that holds, without an end.
# $from (date) – its first day
rule-version-now = Vigente desde el { DATETIME($from, dateStyle: "long") }

# Heading of a version that holds, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-now-until = Vigente del { DATETIME($from, dateStyle: "long") } al { DATETIME($to, dateStyle: "long") }

# Heading of a version to come, without an end.
# $from (date) – its first day
rule-version-ahead = A partir del { DATETIME($from, dateStyle: "long") }

# Heading of a version to come, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-ahead-until = Del { DATETIME($from, dateStyle: "long") } al { DATETIME($to, dateStyle: "long") }

# Heading of a version that is over; its end is not written down.
# $from (date) – its first day
rule-version-past = Antes, desde el { DATETIME($from, dateStyle: "long") }

# Heading of a version that is over.
# $from (date) – its first day
# $to (date) – its last day
rule-version-past-until = Antes, del { DATETIME($from, dateStyle: "long") } al { DATETIME($to, dateStyle: "long") }

# Beside the heading of the version that holds.
rule-stand-now = vigente

# Beside the heading of a version to come.
rule-stand-ahead = próxima

# Beside the heading of a version that is over.
rule-stand-past = anterior

# In the list of policies, under the sentence of one that changes.
# $date (date) – first day of the change
rule-changes-on = Cambia el { DATETIME($date, dateStyle: "long") }

# After the value of a parameter that a version changes: before the value that it had.
rule-before = antes:

# After the value of a parameter that the version before did not set.
rule-before-nothing = antes sin fijar

# Heading of the holidays that are left out when business days are counted.
rule-holidays = Festivos que no cuentan

# Label: the country of a holiday calendar.
rule-holidays-region = País

# Link to the place where the holidays are published.
rule-holidays-source = Fuente

# Heading of the questions that explain a policy.
rule-questions = Se explica en

# A step of a refund.
# $percent (number) – how much comes back, in percent
# $until (string) – until when, as “7 business days after the first day of teaching”
rule-tier = { $percent } por ciento, hasta { $until }

# A step of a refund of which a fee is kept.
# $percent (number) – how much comes back, in percent
# $until (string) – until when
# $fee (money) – what is kept
rule-tier-fee = { $percent } por ciento menos { $fee }, hasta { $until }

## Required
## Labels of what a policy sets. Each stands above its value.

param-until = Hasta

param-refund-until = Baja hasta

param-refund = Reembolso

param-fee = Coste

param-refund-fee = Se retiene

param-tiers = Más tarde

param-closes = Cierre de la inscripción

param-opens = Apertura de la inscripción

param-late-entry = Incorporación tardía

param-late-warning = Aviso a quien llega tarde

param-not-after = Pago a más tardar

param-due = Vencimiento de las facturas

param-due-days = Plazo de pago

param-extensions = Prórrogas

param-min-quantity = Grupo mínimo

param-percent = Descuento

param-on-request = Precio a petición

param-contact = Consultas

param-materials = Materiales hasta

param-support = Soporte hasta

param-before-start = Acceso antes del inicio

param-updates = Incluye ediciones posteriores

param-credentials = Envío de los datos de acceso

param-confirmations = Se confirma

param-request = Solicitud hasta

param-allowed = Permitido

param-pass-fail = Solo apto o no apto

param-threshold = Mínimo para aprobar

param-missed-score = Lo no entregado vale

param-drop-lowest = Notas más bajas descartadas

param-ceu = Unidades de formación continua

param-degree-credit = Créditos para un título

param-codes = Países y regiones

param-legal-basis = Motivo

param-browsers = Navegadores

param-preferred = Recomendado

param-screen-reader = Lectores de pantalla probados

param-conduct = Se espera

param-consequences = De lo contrario

param-status = Condición

param-degree-alumni = Igual que con un título

# A claim that is true, as a value.
param-yes = sí

# A claim that is not true, as a value.
param-no = no

## Words of policies, as values. A catalog words its own as rule-word-….

rule-word-on-issue = el día de su emisión

rule-word-own-work = trabajo propio

rule-word-named-help = ayuda declarada

rule-word-respect = respeto

rule-word-confidentiality = confidencialidad

rule-word-score-voided = anulación de la nota

rule-word-suspension = suspensión

rule-word-exclusion = exclusión del curso

rule-word-certificate-withheld = retención del certificado

rule-word-certificate-revoked = revocación del certificado

rule-word-sanctions = sanciones

rule-word-licensing = licencias de exportación

rule-word-alumni = antiguos alumnos

rule-word-member = miembro

rule-word-registration = inscripción

rule-word-payment = pago

rule-word-completion = finalización
