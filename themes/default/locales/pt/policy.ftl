### Policies: the list of them, and the page of each.

## Required
## The page of a policy.

# Above the title of the page of a policy: what it is, a rule of the catalog.
rule-kind-label = Regra

# On the page of a policy that says nothing at the moment, in place of its sentence.
rule-not-in-force = Esta regra não está em vigor no momento.

# Label: who set the policy (the whole catalog, an institution …).
rule-scope-label = Âmbito

# Label: units, programs and courses that name the policy; links.
rule-applies-to = Aplica-se a

# In the place of such a list, where the policy holds everywhere no other one does.
rule-applies-to-all = todos os cursos que não têm regra própria

# Label: the policy it takes the place of; a link.
rule-supersedes = Substitui

# Link to the binding text.
rule-legal-text = O texto vinculante

# Heading of the versions of a policy: the one that holds, those before, those to come.
rule-versions = Versões

# Heading of a version that holds, without an end.
# $from (date) – its first day
rule-version-now = Em vigor desde { DATETIME($from, dateStyle: "long") }

# Heading of a version that holds, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-now-until = Em vigor de { DATETIME($from, dateStyle: "long") } a { DATETIME($to, dateStyle: "long") }

# Heading of a version to come, without an end.
# $from (date) – its first day
rule-version-ahead = A partir de { DATETIME($from, dateStyle: "long") }

# Heading of a version to come, with an end.
# $from (date) – its first day
# $to (date) – its last day
rule-version-ahead-until = De { DATETIME($from, dateStyle: "long") } a { DATETIME($to, dateStyle: "long") }

# Heading of a version that is over; its end is not written down.
# $from (date) – its first day
rule-version-past = Antes, desde { DATETIME($from, dateStyle: "long") }

# Heading of a version that is over.
# $from (date) – its first day
# $to (date) – its last day
rule-version-past-until = Antes, de { DATETIME($from, dateStyle: "long") } a { DATETIME($to, dateStyle: "long") }

# Beside the heading of the version that holds.
rule-stand-now = em vigor

# Beside the heading of a version to come.
rule-stand-ahead = futura

# Beside the heading of a version that is over.
rule-stand-past = anterior

# In the list of policies, under the sentence of one that changes.
# $date (date) – first day of the change
rule-changes-on = Muda em { DATETIME($date, dateStyle: "long") }

# After the value of a parameter that a version changes: before the value that it had.
rule-before = antes:

# After the value of a parameter that the version before did not set.
rule-before-nothing = antes não definido

# Heading of the holidays that are left out when business days are counted.
rule-holidays = Feriados que não contam

# Label: the country of a holiday calendar.
rule-holidays-region = País

# Link to the place where the holidays are published.
rule-holidays-source = Fonte

# Heading of the questions that explain a policy.
rule-questions = Explicada em

# A step of a refund.
# $percent (number) – how much comes back, in percent
# $until (string) – until when, as “7 business days after the first day of teaching”
rule-tier = { $percent } por cento (prazo: { $until })

# A step of a refund of which a fee is kept.
# $percent (number) – how much comes back, in percent
# $until (string) – until when
# $fee (money) – what is kept
rule-tier-fee = { $percent } por cento menos { $fee } (prazo: { $until })

## Required
## Labels of what a policy sets. Each stands above its value.

param-until = Até

param-refund-until = Desistência até

param-refund = Reembolso

param-fee = Taxa

param-refund-fee = Valor retido

param-tiers = Mais tarde

param-closes = Fim das inscrições

param-opens = Abertura das inscrições

param-late-entry = Entrada após o início

param-late-warning = Aviso a quem chega tarde

param-not-after = Pagamento no mais tardar

param-due = Vencimento das faturas

param-due-days = Prazo de pagamento

param-extensions = Prorrogações

param-min-quantity = Grupo mínimo

param-percent = Desconto

param-on-request = Preço sob consulta

param-contact = Contato

param-materials = Materiais até

param-support = Suporte até

param-before-start = Acesso antes do início

param-updates = Inclui edições posteriores

param-credentials = Envio dos dados de acesso

param-confirmations = Confirma-se

param-request = Pedido até

param-allowed = Permitido

param-pass-fail = Só aprovado ou reprovado

param-threshold = Mínimo para aprovação

param-missed-score = O que não se entrega vale

param-drop-lowest = Notas mais baixas descartadas

param-ceu = Unidades de educação continuada

param-degree-credit = Créditos para um diploma

param-codes = Países e regiões

param-legal-basis = Motivo

param-browsers = Navegadores

param-preferred = Recomendado

param-screen-reader = Leitores de tela testados

param-conduct = Espera-se

param-consequences = Caso contrário

param-status = Condição

param-degree-alumni = Igual a quem tem diploma

# A claim that is true, as a value.
param-yes = sim

# A claim that is not true, as a value.
param-no = não

## Words of policies, as values. A catalog words its own as rule-word-….

rule-word-on-issue = no dia da emissão

rule-word-own-work = trabalho próprio

rule-word-named-help = ajuda declarada

rule-word-respect = respeito

rule-word-confidentiality = confidencialidade

rule-word-score-voided = anulação da nota

rule-word-suspension = suspensão

rule-word-exclusion = exclusão do curso

rule-word-certificate-withheld = retenção do certificado

rule-word-certificate-revoked = revogação do certificado

rule-word-sanctions = sanções

rule-word-licensing = licenças de exportação

rule-word-alumni = ex-alunos

rule-word-member = membro

rule-word-registration = inscrição

rule-word-payment = pagamento

rule-word-completion = conclusão
