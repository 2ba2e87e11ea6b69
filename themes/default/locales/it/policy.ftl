### Policies: the list of them, and the page of each.

## Required
## The page of a policy.

# Above the title of the page of a policy: what it is, a rule of the catalog.
rule-kind-label = Regola

# On the page of a policy that says nothing at the moment, in place of its sentence.
rule-not-in-force = Al momento questa regola non è in vigore.

# Label: who set the policy (the whole catalog, an institution …).
rule-scope-label = Ambito

# Label: units, programs and courses that name the policy; links.
rule-applies-to = Si applica a

# In the place of such a list, where the policy holds everywhere no other one does.
rule-applies-to-all = tutti i corsi che non hanno una regola propria

# Label: the policy it takes the place of; a link.
rule-supersedes = Sostituisce

# Link to the binding text.
rule-legal-text = Il testo vincolante

# Heading of the versions of a policy: the one that holds, those before, those to come.
rule-versions = Versioni

# Heading of a version that holds, without an end.
# $from (date) – its first day
rule-version-now = In vigore dal giorno { DATETIME($from, dateStyle: "long") }

# Heading of a version that holds, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-now-until = In vigore dal giorno { DATETIME($from, dateStyle: "long") } al giorno { DATETIME($to, dateStyle: "long") }

# Heading of a version to come, without an end.
# $from (date) – its first day
rule-version-ahead = A partire dal giorno { DATETIME($from, dateStyle: "long") }

# Heading of a version to come, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-ahead-until = Dal giorno { DATETIME($from, dateStyle: "long") } al giorno { DATETIME($to, dateStyle: "long") }

# Heading of a version that is over; its end is not written down.
# $from (date) – its first day
rule-version-past = In precedenza, dal giorno { DATETIME($from, dateStyle: "long") }

# Heading of a version that is over.
# $from (date) – its first day
# $to (date) – its last day
rule-version-past-until = In precedenza, dal giorno { DATETIME($from, dateStyle: "long") } al giorno { DATETIME($to, dateStyle: "long") }

# Beside the heading of the version that holds.
rule-stand-now = in vigore

# Beside the heading of a version to come.
rule-stand-ahead = futura

# Beside the heading of a version that is over.
rule-stand-past = passata

# In the list of policies, under the sentence of one that changes.
# $date (date) – first day of the change
rule-changes-on = Cambia il giorno { DATETIME($date, dateStyle: "long") }

# After the value of a parameter that a version changes: before the value that it had.
rule-before = prima:

# After the value of a parameter that the version before did not set.
rule-before-nothing = prima non fissato

# Heading of the holidays that are left out when business days are counted.
rule-holidays = Festivi che non contano

# Label: the country of a holiday calendar.
rule-holidays-region = Paese

# Link to the place where the holidays are published.
rule-holidays-source = Fonte

# Heading of the questions that explain a policy.
rule-questions = Spiegata in

# A step of a refund.
# $percent (number) – how much comes back, in percent
# $until (string) – until when, as “7 business days after the first day of teaching”
rule-tier = { $percent } per cento (scadenza: { $until })

# A step of a refund of which a fee is kept.
# $percent (number) – how much comes back, in percent
# $until (string) – until when
# $fee (money) – what is kept
rule-tier-fee = { $percent } per cento meno { $fee } (scadenza: { $until })

## Required
## Labels of what a policy sets. Each stands above its value.

param-until = Fino a

param-refund-until = Ritiro entro

param-refund = Rimborso

param-fee = Costo

param-refund-fee = Somma trattenuta

param-tiers = Più tardi

param-closes = Chiusura delle iscrizioni

param-opens = Apertura delle iscrizioni

param-late-entry = Ingresso dopo l’inizio

param-late-warning = Avviso a chi arriva tardi

param-not-after = Pagamento al più tardi

param-due = Scadenza delle fatture

param-due-days = Termine di pagamento

param-extensions = Proroghe

param-min-quantity = Gruppo minimo

param-percent = Sconto

param-on-request = Prezzo su richiesta

param-contact = Contatto

param-materials = Materiali fino a

param-support = Assistenza fino a

param-before-start = Accesso prima dell’inizio

param-updates = Edizioni successive comprese

param-credentials = Invio dei dati di accesso

param-confirmations = Conferme

param-request = Richiesta entro

param-allowed = Consentito

param-pass-fail = Solo superato o non superato

param-threshold = Soglia di superamento

param-missed-score = Il lavoro mancante vale

param-drop-lowest = Punteggi più bassi esclusi

param-ceu = Unità di formazione continua

param-degree-credit = Crediti per un titolo

param-codes = Paesi e regioni

param-legal-basis = Motivo

param-browsers = Browser

param-preferred = Consigliato

param-screen-reader = Lettori di schermo provati

param-conduct = Ci si aspetta

param-consequences = Altrimenti

param-status = Qualifica

param-degree-alumni = Uguale a quella dei laureati

# A claim that is true, as a value.
param-yes = sì

# A claim that is not true, as a value.
param-no = no

## Words of policies, as values. A catalog words its own as rule-word-….

rule-word-on-issue = il giorno dell’emissione

rule-word-own-work = lavoro proprio

rule-word-named-help = aiuto dichiarato

rule-word-respect = rispetto

rule-word-confidentiality = riservatezza

rule-word-score-voided = annullamento del voto

rule-word-suspension = sospensione

rule-word-exclusion = esclusione dal corso

rule-word-certificate-withheld = mancato rilascio del certificato

rule-word-certificate-revoked = revoca del certificato

rule-word-sanctions = sanzioni

rule-word-licensing = licenze di esportazione

rule-word-alumni = ex allievi

rule-word-member = membro

rule-word-registration = iscrizione

rule-word-payment = pagamento

rule-word-completion = completamento
