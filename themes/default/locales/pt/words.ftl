### Palavras dos dados: tipos, funções e modos. São rótulos ou itens de uma lista; quanto mais curtas, melhor.

## Required
## What a course is called by its kind. A label above its title.

course-kind-course = Curso

course-kind-workshop = Oficina

course-kind-seminar = Seminário

course-kind-masterclass = Masterclass

course-kind-lecture-series = Ciclo de palestras

## Required
## How one gets into a course.

admission-open = Aberta a todos

admission-application = Mediante candidatura

admission-invitation = Por convite

## Required
## How a course is graded.

grading-pass-fail = Aprovado ou não aprovado

grading-marks = Com notas

grading-none = Sem avaliação

## Required
## What the media and the platform of a course offer. Items of a list.

accessibility-captions = Legendas

accessibility-transcripts = Transcrições

accessibility-audio-description = Audiodescrição

accessibility-keyboard = Funciona só com o teclado

accessibility-screen-reader = Testado com leitores de tela

accessibility-sign-language = Língua de sinais a pedido

accessibility-large-print = Letra grande

accessibility-step-free = Acesso sem degraus

## Required
## What one can keep of a course. Items of a list.

download-slides = Slides

download-readings = Leituras

download-data = Dados

download-templates = Modelos

download-videos = Vídeos

download-transcripts = Transcrições

download-code = Código-fonte

download-worksheets = Fichas de trabalho

## Required
## What learners do in a module.

activity-kind-assignment = Tarefa

activity-kind-quiz = Questionário

activity-kind-project = Projeto

activity-kind-discussion = Discussão

activity-kind-exam = Exame

activity-kind-peer-review = Avaliação por pares

activity-kind-lab = Prática

activity-kind-reading = Leitura

activity-kind-presentation = Apresentação

activity-kind-exercise = Exercício

activity-kind-fieldwork = Trabalho de campo

## Required
## With whom learners do it.

activity-group-alone = Individual

activity-group-pairs = Em duplas

activity-group-team = Em equipe

activity-group-everyone = Com toda a turma

## Required
## How an edition is put into other languages.

translation-simultaneous = Interpretação simultânea

translation-consecutive = Interpretação consecutiva

translation-dubbed = Dublada

translation-subtitled = Legendada

## Required
## What tells an edition from another one of the same language and start.

variant-evening = À noite

variant-morning = De manhã

variant-weekend = Fins de semana

variant-intensive = Intensiva

variant-in-house = In company

## Required
## Whose price it is, or when it holds. A label before an amount.

price-kind-standard = Preço normal

price-kind-early = Preço antecipado

price-kind-late = Preço tardio

price-kind-group = Preço para grupos

price-kind-alumni = Preço para ex-alunos

price-kind-member = Preço para membros

price-kind-partner = Preço para parceiros

## Required
## What a price says of taxes. After an amount.

tax-included = impostos incluídos

tax-excluded = mais impostos

tax-exempt = isento de impostos

## Required
## How one pays.

purchase-paid = Pago

purchase-free = Gratuito

purchase-partially-free = Gratuito em parte

purchase-subscription = Por assinatura

## Required
## What a credential is called by its kind.

credential-kind-certificate = Certificado

credential-kind-course-certificate = Certificado de curso

credential-kind-professional-certificate = Certificado profissional

credential-kind-micro-credential = Microcertificação

credential-kind-badge = Insígnia

credential-kind-diploma = Diploma

credential-kind-degree = Diploma universitário

## Required
## What holders use a credential for. Items of a list.

credential-use-public-profile = Perfis públicos

credential-use-job-application = Candidaturas a emprego

credential-use-further-study = Continuação dos estudos

credential-use-professional-registration = Registro profissional

credential-use-internal-promotion = Promoção interna

## Required
## What a pathway does for those who hold the credential.

pathway-effect-admission-waiver = Dispensa de um requisito de admissão

pathway-effect-eligibility = Dá direito a se candidatar

pathway-effect-credit = Vale como créditos

pathway-effect-advanced-standing = Permite começar mais adiante

## Required
## How one takes part.

mode-online = Online

mode-onsite = Presencial

mode-blended = Híbrido

## Required
## What an organization is called by its kind.

unit-kind-university = Universidade

unit-kind-school = Escola

unit-kind-department = Departamento

unit-kind-laboratory = Laboratório

unit-kind-center = Centro

unit-kind-institute = Instituto

unit-kind-office = Núcleo

unit-kind-association = Associação

unit-kind-employer = Empresa

unit-kind-partner = Instituição parceira

## Required
## Who speaks in a testimonial.

testimonial-kind-learner = Participante

testimonial-kind-alumni = Participante de edição anterior

testimonial-kind-employer = Empresa

testimonial-kind-teacher = Docente

## Required
## What a figure counts. Short, after the number.

statistic-unit-percent = por cento

statistic-unit-people = pessoas

statistic-unit-countries = países

statistic-unit-hours = horas

statistic-unit-points = pontos

statistic-unit-years = anos

statistic-unit-courses = cursos

statistic-unit-organizations = organizações

## Required
## What a contact is for.

contact-purpose-enrollment = Inscrição e dúvidas

contact-purpose-groups = Grupos e empresas

contact-purpose-accommodation = Adaptações por deficiência

contact-purpose-technical = Ajuda técnica

contact-purpose-press = Imprensa

contact-purpose-privacy = Proteção de dados

## Required
## Whom an answer is for.

faq-audience-learners = Para participantes

faq-audience-employers = Para empresas

faq-audience-teachers = Para docentes

faq-audience-alumni = Para quem já participou

faq-audience-parents = Para mães e pais

## Required
## What a medium is.

media-kind-image = Imagem

media-kind-video = Vídeo

media-kind-audio = Gravação

media-kind-document = Documento

## Required
## Who set a policy.

policy-scope-site = Todo o catálogo

policy-scope-provider = Instituição

policy-scope-program = Programa

policy-scope-course = Curso

policy-scope-run = Uma única edição

## Required
## In which order the courses of a program are taken.

sequence-strict = Um após o outro

sequence-recommended = Ordem recomendada

sequence-free = Em qualquer ordem

## Required
## What a policy is about. The heading of its page.

policy-kind-refund = Reembolsos

policy-kind-registration = Inscrição

policy-kind-payment = Pagamento

policy-kind-group = Grupos

policy-kind-access = Acesso aos materiais

policy-kind-onboarding = Antes do primeiro dia

policy-kind-accommodation = Adaptações

policy-kind-transfer = Mudança de edição

policy-kind-deferral = Interrupção e retomada

policy-kind-substitution = Substituição de participantes

policy-kind-retake = Repetir um curso

policy-kind-grading = Avaliação

policy-kind-credit = Créditos

policy-kind-restricted-regions = Regiões restritas

policy-kind-technology = Tecnologia

policy-kind-integrity = Integridade

policy-kind-alumni = Ex-alunos e ex-alunas

## Required
## Amounts of credit towards a degree.

# $count (number) – how much
credit-ects = { $count ->
    [one] { $count } crédito ECTS
    [many] { $count } de créditos ECTS
   *[other] { $count } créditos ECTS
}

# $count (number) – how much
credit-us-semester = { $count ->
    [one] { $count } crédito semestral
    [many] { $count } de créditos semestrais
   *[other] { $count } créditos semestrais
}
