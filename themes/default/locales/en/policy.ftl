### Policies: the list of them, and the page of each.

## Required
## The page of a policy.

# Above the title of the page of a policy: what it is, a rule of the catalog.
rule-kind-label = Policy

# On the page of a policy that says nothing at the moment, in place of its sentence.
rule-not-in-force = This rule is not in force at the moment.

# Label: who set the policy (the whole catalog, an institution …).
rule-scope-label = Set for

# Label: units, programs and courses that name the policy; links.
rule-applies-to = Applies to

# In the place of such a list, where the policy holds everywhere no other one does.
rule-applies-to-all = all courses that have no rule of their own

# Label: the policy it takes the place of; a link.
rule-supersedes = Takes the place of

# Link to the binding text.
rule-legal-text = The binding text

# Heading of the versions of a policy: the one that holds, those before, those to come.
rule-versions = Versions

# Heading of a version that holds, without an end.
# $from (date) – its first day
rule-version-now = In force since { DATETIME($from, dateStyle: "long") }

# Heading of a version that holds, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-now-until = In force from { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }

# Heading of a version to come, without an end.
# $from (date) – its first day
rule-version-ahead = From { DATETIME($from, dateStyle: "long") } on

# Heading of a version to come, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-ahead-until = From { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }

# Heading of a version that is over; its end is not written down.
# $from (date) – its first day
rule-version-past = Earlier, from { DATETIME($from, dateStyle: "long") } on

# Heading of a version that is over.
# $from (date) – its first day
# $to (date) – its last day
rule-version-past-until = Earlier, from { DATETIME($from, dateStyle: "long") } to { DATETIME($to, dateStyle: "long") }

# Beside the heading of the version that holds.
rule-stand-now = in force

# Beside the heading of a version to come.
rule-stand-ahead = to come

# Beside the heading of a version that is over.
rule-stand-past = past

# In the list of policies, under the sentence of one that changes.
# $date (date) – first day of the change
rule-changes-on = Changes on { DATETIME($date, dateStyle: "long") }

# After the value of a parameter that a version changes: before the value that it had.
rule-before = before:

# After the value of a parameter that the version before did not set.
rule-before-nothing = not set before

# Heading of the holidays that are left out when business days are counted.
rule-holidays = Holidays that do not count

# Label: the country of a holiday calendar.
rule-holidays-region = Country

# Link to the place where the holidays are published.
rule-holidays-source = Source

# Heading of the questions that explain a policy.
rule-questions = Explained in

# A step of a refund.
# $percent (number) – how much comes back, in percent
# $until (string) – until when, as “7 business days after the first day of teaching”
rule-tier = { $percent } percent (deadline: { $until })

# A step of a refund of which a fee is kept.
# $percent (number) – how much comes back, in percent
# $until (string) – until when
# $fee (money) – what is kept
rule-tier-fee = { $percent } percent less { $fee } (deadline: { $until })

## Required
## Labels of what a policy sets. Each stands above its value.

param-until = Until

param-refund-until = Withdraw by

param-refund = Money back

param-fee = Fee

param-refund-fee = Kept

param-tiers = Later

param-closes = Registration closes

param-opens = Registration opens

param-late-entry = Joining after the start

param-late-warning = Warning to latecomers

param-not-after = Paid at the latest

param-due = Invoices are due

param-due-days = Days to pay

param-extensions = Extensions

param-min-quantity = Smallest group

param-percent = Discount

param-on-request = Price on request

param-contact = Ask

param-materials = Materials open until

param-support = Support until

param-before-start = Open before the start

param-updates = Later editions included

param-credentials = Sign-in details sent

param-confirmations = Confirmed

param-request = Request by

param-allowed = Allowed

param-pass-fail = Only pass or fail

param-threshold = Needed to pass

param-missed-score = Missed work counts

param-drop-lowest = Lowest scores dropped

param-ceu = Continuing-education units

param-degree-credit = Credit toward a degree

param-codes = Countries and regions

param-legal-basis = Reason

param-browsers = Browsers

param-preferred = Recommended

param-screen-reader = Screen readers tested

param-conduct = Expected

param-consequences = Otherwise

param-status = Status

param-degree-alumni = Same as holders of a degree

# A claim that is true, as a value.
param-yes = yes

# A claim that is not true, as a value.
param-no = no

## Words of policies, as values. A catalog words its own as rule-word-….

rule-word-on-issue = on the day of issue

rule-word-own-work = own work

rule-word-named-help = naming any help

rule-word-respect = respect

rule-word-confidentiality = confidentiality

rule-word-score-voided = loss of the score

rule-word-suspension = suspension

rule-word-exclusion = exclusion from the course

rule-word-certificate-withheld = withholding of the certificate

rule-word-certificate-revoked = revocation of the certificate

rule-word-sanctions = sanctions

rule-word-licensing = export licensing

rule-word-alumni = alumni

rule-word-member = member

rule-word-registration = registration

rule-word-payment = payment

rule-word-completion = completion
