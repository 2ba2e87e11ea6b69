### Mots des données : sortes, rôles et manières. Étiquettes ou éléments de liste ; courts de préférence.

## Required
## What a course is called by its kind. A label above its title.

course-kind-course = Cours

course-kind-workshop = Atelier

course-kind-seminar = Séminaire

course-kind-masterclass = Masterclass

course-kind-lecture-series = Cycle de conférences

## Required
## How one gets into a course.

admission-open = Ouverte à tous

admission-application = Sur candidature

admission-invitation = Sur invitation

## Required
## How a course is graded.

grading-pass-fail = Validé ou non validé

grading-marks = Notes

grading-none = Non noté

## Required
## What the media and the platform of a course offer. Items of a list.

accessibility-captions = Sous-titres

accessibility-transcripts = Transcriptions

accessibility-audio-description = Audiodescription

accessibility-keyboard = Utilisable au clavier seul

accessibility-screen-reader = Testé avec des lecteurs d’écran

accessibility-sign-language = Langue des signes sur demande

accessibility-large-print = Gros caractères

accessibility-step-free = Accès de plain-pied

## Required
## What one can keep of a course. Items of a list.

download-slides = Diapositives

download-readings = Lectures

download-data = Données

download-templates = Modèles

download-videos = Vidéos

download-transcripts = Transcriptions

download-code = Code source

download-worksheets = Fiches de travail

## Required
## What learners do in a module.

activity-kind-assignment = Devoir

activity-kind-quiz = Questionnaire

activity-kind-project = Projet

activity-kind-discussion = Discussion

activity-kind-exam = Examen

activity-kind-peer-review = Évaluation par les pairs

activity-kind-lab = Travaux pratiques

activity-kind-reading = Lecture

activity-kind-presentation = Présentation

activity-kind-exercise = Exercice

activity-kind-fieldwork = Travail de terrain

## Required
## With whom learners do it.

activity-group-alone = Individuellement

activity-group-pairs = En binôme

activity-group-team = En équipe

activity-group-everyone = Avec tout le groupe

## Required
## How an edition is put into other languages.

translation-simultaneous = Interprétation simultanée

translation-consecutive = Interprétation consécutive

translation-dubbed = Doublée

translation-subtitled = Sous-titrée

## Required
## What tells an edition from another one of the same language and start.

variant-evening = En soirée

variant-morning = Le matin

variant-weekend = Le week-end

variant-intensive = Intensive

variant-in-house = En entreprise

## Required
## Whose price it is, or when it holds. A label before an amount.

price-kind-standard = Prix normal

price-kind-early = Prix anticipé

price-kind-late = Prix tardif

price-kind-group = Prix de groupe

price-kind-alumni = Prix anciens élèves

price-kind-member = Prix adhérent

price-kind-partner = Prix partenaire

## Required
## What a price says of taxes. After an amount.

tax-included = taxes comprises

tax-excluded = hors taxes

tax-exempt = exonéré de taxes

## Required
## How one pays.

purchase-paid = Payant

purchase-free = Gratuit

purchase-partially-free = Gratuit en partie

purchase-subscription = Sur abonnement

## Required
## What a credential is called by its kind.

credential-kind-certificate = Certificat

credential-kind-course-certificate = Certificat de cours

credential-kind-professional-certificate = Certificat professionnel

credential-kind-micro-credential = Microcertification

credential-kind-badge = Badge

credential-kind-diploma = Diplôme

credential-kind-degree = Diplôme universitaire

## Required
## What holders use a credential for. Items of a list.

credential-use-public-profile = Profils publics

credential-use-job-application = Candidatures

credential-use-further-study = Poursuite d’études

credential-use-professional-registration = Inscription professionnelle

credential-use-internal-promotion = Promotion interne

## Required
## What a pathway does for those who hold the credential.

pathway-effect-admission-waiver = Dispense d’une condition d’admission

pathway-effect-eligibility = Donne le droit de se porter candidat

pathway-effect-credit = Donne des crédits

pathway-effect-advanced-standing = Permet de commencer plus loin

## Required
## How one takes part.

mode-online = En ligne

mode-onsite = Sur place

mode-blended = Hybride

## Required
## What an organization is called by its kind.

unit-kind-university = Université

unit-kind-school = École

unit-kind-department = Département

unit-kind-laboratory = Laboratoire

unit-kind-center = Centre

unit-kind-institute = Institut

unit-kind-office = Bureau

unit-kind-association = Association

unit-kind-employer = Employeur

unit-kind-partner = Partenaire

## Required
## Who speaks in a testimonial.

testimonial-kind-learner = A suivi la formation

testimonial-kind-alumni = A suivi une session antérieure

testimonial-kind-employer = Employeur

testimonial-kind-teacher = Équipe pédagogique

## Required
## What a figure counts. Short, after the number.

statistic-unit-percent = pour cent

statistic-unit-people = personnes

statistic-unit-countries = pays

statistic-unit-hours = heures

statistic-unit-points = points

statistic-unit-years = ans

statistic-unit-courses = cours

statistic-unit-organizations = organisations

## Required
## What a contact is for.

contact-purpose-enrollment = Inscription et questions

contact-purpose-groups = Groupes et entreprises

contact-purpose-accommodation = Aménagements liés au handicap

contact-purpose-technical = Assistance technique

contact-purpose-press = Presse

contact-purpose-privacy = Protection des données

## Required
## Whom an answer is for.

faq-audience-learners = Pour les participants

faq-audience-employers = Pour les employeurs

faq-audience-teachers = Pour les enseignants

faq-audience-alumni = Pour les anciens élèves

faq-audience-parents = Pour les parents

## Required
## What a medium is.

media-kind-image = Image

media-kind-video = Vidéo

media-kind-audio = Enregistrement

media-kind-document = Document

## Required
## Who set a policy.

policy-scope-site = Tout le catalogue

policy-scope-provider = Établissement

policy-scope-program = Parcours

policy-scope-course = Cours

policy-scope-run = Une seule session

## Required
## In which order the courses of a program are taken.

sequence-strict = L’un après l’autre

sequence-recommended = Ordre recommandé

sequence-free = Dans n’importe quel ordre

## Required
## What a policy is about. The heading of its page.

policy-kind-refund = Remboursements

policy-kind-registration = Inscription

policy-kind-payment = Paiement

policy-kind-group = Groupes

policy-kind-access = Accès aux supports

policy-kind-onboarding = Avant le premier jour

policy-kind-accommodation = Aménagements

policy-kind-transfer = Changement de session

policy-kind-deferral = Report

policy-kind-substitution = Remplacement de participants

policy-kind-retake = Reprendre un cours

policy-kind-grading = Évaluation

policy-kind-credit = Crédits

policy-kind-restricted-regions = Régions soumises à restrictions

policy-kind-technology = Technique

policy-kind-integrity = Intégrité

policy-kind-alumni = Anciens élèves

## Required
## Amounts of credit towards a degree.

# $count (number) – how much
credit-ects = { $count ->
    [one] { $count } crédit ECTS
    [many] { $count } de crédits ECTS
   *[other] { $count } crédits ECTS
}

# $count (number) – how much
credit-us-semester = { $count ->
    [one] { $count } crédit semestriel
    [many] { $count } de crédits semestriels
   *[other] { $count } crédits semestriels
}
