### Palabras de los datos: tipos, funciones y modos. Son etiquetas o elementos de una lista; cuanto más cortas, mejor.

## Required
## What a course is called by its kind. A label above its title.

course-kind-course = Curso

course-kind-workshop = Taller

course-kind-seminar = Seminario

course-kind-masterclass = Clase magistral

course-kind-lecture-series = Ciclo de conferencias

## Required
## How one gets into a course.

admission-open = Abierta a todo el mundo

admission-application = Con solicitud

admission-invitation = Por invitación

## Required
## How a course is graded.

grading-pass-fail = Apto o no apto

grading-marks = Con calificaciones

grading-none = Sin calificación

## Required
## What the media and the platform of a course offer. Items of a list.

accessibility-captions = Subtítulos

accessibility-transcripts = Transcripciones

accessibility-audio-description = Audiodescripción

accessibility-keyboard = Se maneja solo con el teclado

accessibility-screen-reader = Probado con lectores de pantalla

accessibility-sign-language = Lengua de signos a petición

accessibility-large-print = Letra grande

accessibility-step-free = Acceso sin escalones

## Required
## What one can keep of a course. Items of a list.

download-slides = Diapositivas

download-readings = Lecturas

download-data = Datos

download-templates = Plantillas

download-videos = Vídeos

download-transcripts = Transcripciones

download-code = Código fuente

download-worksheets = Hojas de trabajo

## Required
## What learners do in a module.

activity-kind-assignment = Tarea

activity-kind-quiz = Cuestionario

activity-kind-project = Proyecto

activity-kind-discussion = Debate

activity-kind-exam = Examen

activity-kind-peer-review = Revisión entre pares

activity-kind-lab = Práctica

activity-kind-reading = Lectura

activity-kind-presentation = Presentación

activity-kind-exercise = Ejercicio

activity-kind-fieldwork = Trabajo de campo

## Required
## With whom learners do it.

activity-group-alone = Individual

activity-group-pairs = En parejas

activity-group-team = En equipo

activity-group-everyone = Con todo el grupo

## Required
## How an edition is put into other languages.

translation-simultaneous = Interpretación simultánea

translation-consecutive = Interpretación consecutiva

translation-dubbed = Doblada

translation-subtitled = Subtitulada

## Required
## What tells an edition from another one of the same language and start.

variant-evening = Por la tarde

variant-morning = Por la mañana

variant-weekend = Fines de semana

variant-intensive = Intensiva

variant-in-house = Para una organización

## Required
## Whose price it is, or when it holds. A label before an amount.

price-kind-standard = Precio normal

price-kind-early = Precio anticipado

price-kind-late = Precio tardío

price-kind-group = Precio para grupos

price-kind-alumni = Precio para antiguos alumnos

price-kind-member = Precio para miembros

price-kind-partner = Precio para entidades asociadas

## Required
## What a price says of taxes. After an amount.

tax-included = impuestos incluidos

tax-excluded = más impuestos

tax-exempt = exento de impuestos

## Required
## How one pays.

purchase-paid = De pago

purchase-free = Gratuito

purchase-partially-free = Gratuito en parte

purchase-subscription = Por suscripción

## Required
## What a credential is called by its kind.

credential-kind-certificate = Certificado

credential-kind-course-certificate = Certificado de curso

credential-kind-professional-certificate = Certificado profesional

credential-kind-micro-credential = Microcredencial

credential-kind-badge = Insignia

credential-kind-diploma = Diploma

credential-kind-degree = Título universitario

## Required
## What holders use a credential for. Items of a list.

credential-use-public-profile = Perfiles públicos

credential-use-job-application = Candidaturas de empleo

credential-use-further-study = Continuar los estudios

credential-use-professional-registration = Registro profesional

credential-use-internal-promotion = Promoción interna

## Required
## What a pathway does for those who hold the credential.

pathway-effect-admission-waiver = Exime de un requisito de admisión

pathway-effect-eligibility = Da derecho a presentar solicitud

pathway-effect-credit = Se reconoce como créditos

pathway-effect-advanced-standing = Permite empezar más adelante

## Required
## How one takes part.

mode-online = En línea

mode-onsite = Presencial

mode-blended = Semipresencial

## Required
## What an organization is called by its kind.

unit-kind-university = Universidad

unit-kind-school = Escuela

unit-kind-department = Departamento

unit-kind-laboratory = Laboratorio

unit-kind-center = Centro

unit-kind-institute = Instituto

unit-kind-office = Oficina

unit-kind-association = Asociación

unit-kind-employer = Empresa

unit-kind-partner = Entidad asociada

## Required
## Who speaks in a testimonial.

testimonial-kind-learner = Participante

testimonial-kind-alumni = Participante de una edición anterior

testimonial-kind-employer = Empresa

testimonial-kind-teacher = Docente

## Required
## What a figure counts. Short, after the number.

statistic-unit-percent = por ciento

statistic-unit-people = personas

statistic-unit-countries = países

statistic-unit-hours = horas

statistic-unit-points = puntos

statistic-unit-years = años

statistic-unit-courses = cursos

statistic-unit-organizations = organizaciones

## Required
## What a contact is for.

contact-purpose-enrollment = Inscripción y consultas

contact-purpose-groups = Grupos y empresas

contact-purpose-accommodation = Adaptaciones por discapacidad

contact-purpose-technical = Ayuda técnica

contact-purpose-press = Prensa

contact-purpose-privacy = Protección de datos

## Required
## Whom an answer is for.

faq-audience-learners = Para participantes

faq-audience-employers = Para empresas

faq-audience-teachers = Para docentes

faq-audience-alumni = Para quienes ya participaron

faq-audience-parents = Para madres y padres

## Required
## What a medium is.

media-kind-image = Imagen

media-kind-video = Vídeo

media-kind-audio = Grabación

media-kind-document = Documento

## Required
## Who set a policy.

policy-scope-site = Todo el catálogo

policy-scope-provider = Institución

policy-scope-program = Programa

policy-scope-course = Curso

policy-scope-run = Una sola edición

## Required
## In which order the courses of a program are taken.

sequence-strict = Uno tras otro

sequence-recommended = Orden recomendado

sequence-free = En cualquier orden

## Required
## What a policy is about. The heading of its page.

policy-kind-refund = Reembolsos

policy-kind-registration = Inscripción

policy-kind-payment = Pago

policy-kind-group = Grupos

policy-kind-access = Acceso a los materiales

policy-kind-onboarding = Antes del primer día

policy-kind-accommodation = Adaptaciones

policy-kind-transfer = Cambio de edición

policy-kind-deferral = Interrupción y continuación

policy-kind-substitution = Sustitución de participantes

policy-kind-retake = Repetir un curso

policy-kind-grading = Evaluación

policy-kind-credit = Créditos

policy-kind-restricted-regions = Regiones restringidas

policy-kind-technology = Tecnología

policy-kind-integrity = Integridad

policy-kind-alumni = Antiguos alumnos y alumnas

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
    [many] { $count } de créditos semestrales
   *[other] { $count } créditos semestrales
}
