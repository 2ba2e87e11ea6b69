### Parole dei dati: tipi, ruoli e modi. Etichette o voci di un elenco; meglio se brevi.

## Required
## What a course is called by its kind. A label above its title.

course-kind-course = Corso

course-kind-workshop = Laboratorio

course-kind-seminar = Seminario

course-kind-masterclass = Masterclass

course-kind-lecture-series = Ciclo di conferenze

## Required
## How one gets into a course.

admission-open = Aperta a tutti

admission-application = Su candidatura

admission-invitation = Su invito

## Required
## How a course is graded.

grading-pass-fail = Superato o non superato

grading-marks = Con voti

grading-none = Senza valutazione

## Required
## What the media and the platform of a course offer. Items of a list.

accessibility-captions = Sottotitoli

accessibility-transcripts = Trascrizioni

accessibility-audio-description = Audiodescrizione

accessibility-keyboard = Utilizzabile con la sola tastiera

accessibility-screen-reader = Provato con lettori di schermo

accessibility-sign-language = Lingua dei segni su richiesta

accessibility-large-print = Caratteri grandi

accessibility-step-free = Accesso senza gradini

## Required
## What one can keep of a course. Items of a list.

download-slides = Diapositive

download-readings = Letture

download-data = Dati

download-templates = Modelli

download-videos = Video

download-transcripts = Trascrizioni

download-code = Codice sorgente

download-worksheets = Schede di lavoro

## Required
## What learners do in a module.

activity-kind-assignment = Compito

activity-kind-quiz = Quiz

activity-kind-project = Progetto

activity-kind-discussion = Discussione

activity-kind-exam = Esame

activity-kind-peer-review = Revisione tra pari

activity-kind-lab = Laboratorio

activity-kind-reading = Lettura

activity-kind-presentation = Presentazione

activity-kind-exercise = Esercizio

activity-kind-fieldwork = Lavoro sul campo

## Required
## With whom learners do it.

activity-group-alone = Da soli

activity-group-pairs = In coppia

activity-group-team = In gruppo

activity-group-everyone = Con tutti

## Required
## How an edition is put into other languages.

translation-simultaneous = Interpretazione simultanea

translation-consecutive = Interpretazione consecutiva

translation-dubbed = Doppiata

translation-subtitled = Sottotitolata

## Required
## What tells an edition from another one of the same language and start.

variant-evening = Serale

variant-morning = Mattutina

variant-weekend = Fine settimana

variant-intensive = Intensiva

variant-in-house = In azienda

## Required
## Whose price it is, or when it holds. A label before an amount.

price-kind-standard = Prezzo intero

price-kind-early = Prezzo anticipato

price-kind-late = Prezzo tardivo

price-kind-group = Prezzo per gruppi

price-kind-alumni = Prezzo per ex allievi

price-kind-member = Prezzo per i soci

price-kind-partner = Prezzo per i partner

## Required
## What a price says of taxes. After an amount.

tax-included = imposte comprese

tax-excluded = imposte escluse

tax-exempt = esente da imposte

## Required
## How one pays.

purchase-paid = A pagamento

purchase-free = Gratuito

purchase-partially-free = Gratuito in parte

purchase-subscription = In abbonamento

## Required
## What a credential is called by its kind.

credential-kind-certificate = Certificato

credential-kind-course-certificate = Certificato di corso

credential-kind-professional-certificate = Certificato professionale

credential-kind-micro-credential = Microcredenziale

credential-kind-badge = Badge

credential-kind-diploma = Diploma

credential-kind-degree = Titolo universitario

## Required
## What holders use a credential for. Items of a list.

credential-use-public-profile = Profili pubblici

credential-use-job-application = Candidature di lavoro

credential-use-further-study = Proseguimento degli studi

credential-use-professional-registration = Iscrizione professionale

credential-use-internal-promotion = Avanzamento interno

## Required
## What a pathway does for those who hold the credential.

pathway-effect-admission-waiver = Esonero da un requisito di ammissione

pathway-effect-eligibility = Dà diritto a candidarsi

pathway-effect-credit = Vale come crediti

pathway-effect-advanced-standing = Permette di cominciare più avanti

## Required
## How one takes part.

mode-online = Online

mode-onsite = In presenza

mode-blended = Online e in presenza

## Required
## What an organization is called by its kind.

unit-kind-university = Università

unit-kind-school = Scuola

unit-kind-department = Dipartimento

unit-kind-laboratory = Laboratorio

unit-kind-center = Centro

unit-kind-institute = Istituto

unit-kind-office = Ufficio

unit-kind-association = Associazione

unit-kind-employer = Azienda

unit-kind-partner = Partner

## Required
## Who speaks in a testimonial.

testimonial-kind-learner = Partecipante

testimonial-kind-alumni = Ex partecipante

testimonial-kind-employer = Datore di lavoro

testimonial-kind-teacher = Docente

## Required
## What a figure counts. Short, after the number.

statistic-unit-percent = per cento

statistic-unit-people = persone

statistic-unit-countries = paesi

statistic-unit-hours = ore

statistic-unit-points = punti

statistic-unit-years = anni

statistic-unit-courses = corsi

statistic-unit-organizations = organizzazioni

## Required
## What a contact is for.

contact-purpose-enrollment = Iscrizione e domande

contact-purpose-groups = Gruppi e aziende

contact-purpose-accommodation = Adattamenti per disabilità

contact-purpose-technical = Assistenza tecnica

contact-purpose-press = Stampa

contact-purpose-privacy = Protezione dei dati

## Required
## Whom an answer is for.

faq-audience-learners = Per i partecipanti

faq-audience-employers = Per le aziende

faq-audience-teachers = Per i docenti

faq-audience-alumni = Per gli ex partecipanti

faq-audience-parents = Per i genitori

## Required
## What a medium is.

media-kind-image = Immagine

media-kind-video = Video

media-kind-audio = Registrazione

media-kind-document = Documento

## Required
## Who set a policy.

policy-scope-site = Tutto il catalogo

policy-scope-provider = Istituzione

policy-scope-program = Percorso

policy-scope-course = Corso

policy-scope-run = Singola edizione

## Required
## In which order the courses of a program are taken.

sequence-strict = Uno dopo l’altro

sequence-recommended = Ordine consigliato

sequence-free = In qualsiasi ordine

## Required
## What a policy is about. The heading of its page.

policy-kind-refund = Rimborsi

policy-kind-registration = Iscrizione

policy-kind-payment = Pagamento

policy-kind-group = Gruppi

policy-kind-access = Accesso ai materiali

policy-kind-onboarding = Prima del primo giorno

policy-kind-accommodation = Adattamenti

policy-kind-transfer = Cambio di edizione

policy-kind-deferral = Rinvio

policy-kind-substitution = Sostituzione dei partecipanti

policy-kind-retake = Ripetere un corso

policy-kind-grading = Valutazione

policy-kind-credit = Crediti

policy-kind-restricted-regions = Regioni soggette a restrizioni

policy-kind-technology = Tecnologia

policy-kind-integrity = Integrità

policy-kind-alumni = Ex partecipanti

## Required
## Amounts of credit towards a degree.

# $count (number) – how much
credit-ects = { $count ->
    [one] { $count } credito ECTS
    [many] { $count } di crediti ECTS
   *[other] { $count } crediti ECTS
}

# $count (number) – how much
credit-us-semester = { $count ->
    [one] { $count } credito semestrale
    [many] { $count } di crediti semestrali
   *[other] { $count } crediti semestrali
}
