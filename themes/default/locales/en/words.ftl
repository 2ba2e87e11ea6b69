### Words of facts: kinds, roles and ways. Each stands as a label or in a list; short is good.

## Required
## What a course is called by its kind. A label above its title.

course-kind-course = Course

course-kind-workshop = Workshop

course-kind-seminar = Seminar

course-kind-masterclass = Masterclass

course-kind-lecture-series = Lecture series

## Required
## How one gets into a course.

admission-open = Open to everyone

admission-application = By application

admission-invitation = By invitation

## Required
## How a course is graded.

grading-pass-fail = Pass or fail

grading-marks = Marks

grading-none = Not graded

## Required
## What the media and the platform of a course offer. Items of a list.

accessibility-captions = Captions

accessibility-transcripts = Transcripts

accessibility-audio-description = Audio description

accessibility-keyboard = Works by keyboard alone

accessibility-screen-reader = Tested with screen readers

accessibility-sign-language = Sign language on request

accessibility-large-print = Large print

accessibility-step-free = Step-free access

## Required
## What one can keep of a course. Items of a list.

download-slides = Slides

download-readings = Readings

download-data = Data

download-templates = Templates

download-videos = Videos

download-transcripts = Transcripts

download-code = Source code

download-worksheets = Worksheets

## Required
## What learners do in a module.

activity-kind-assignment = Assignment

activity-kind-quiz = Quiz

activity-kind-project = Project

activity-kind-discussion = Discussion

activity-kind-exam = Examination

activity-kind-peer-review = Peer review

activity-kind-lab = Lab

activity-kind-reading = Reading

activity-kind-presentation = Presentation

activity-kind-exercise = Exercise

activity-kind-fieldwork = Fieldwork

## Required
## With whom learners do it.

activity-group-alone = Alone

activity-group-pairs = In pairs

activity-group-team = In teams

activity-group-everyone = With everyone

## Required
## How an edition is put into other languages.

translation-simultaneous = Simultaneous interpreting

translation-consecutive = Consecutive interpreting

translation-dubbed = Dubbed

translation-subtitled = Subtitled

## Required
## What tells an edition from another one of the same language and start.

variant-evening = Evenings

variant-morning = Mornings

variant-weekend = Weekends

variant-intensive = Intensive

variant-in-house = In-house

## Required
## Whose price it is, or when it holds. A label before an amount.

price-kind-standard = Standard price

price-kind-early = Early price

price-kind-late = Late price

price-kind-group = Group price

price-kind-alumni = Alumni price

price-kind-member = Member price

price-kind-partner = Partner price

## Required
## What a price says of taxes. After an amount.

tax-included = taxes included

tax-excluded = plus taxes

tax-exempt = exempt from taxes

## Required
## How one pays.

purchase-paid = Paid

purchase-free = Free of charge

purchase-partially-free = Partly free of charge

purchase-subscription = Subscription

## Required
## What a credential is called by its kind.

credential-kind-certificate = Certificate

credential-kind-course-certificate = Course certificate

credential-kind-professional-certificate = Professional certificate

credential-kind-micro-credential = Micro-credential

credential-kind-badge = Badge

credential-kind-diploma = Diploma

credential-kind-degree = Degree

## Required
## What holders use a credential for. Items of a list.

credential-use-public-profile = Public profiles

credential-use-job-application = Job applications

credential-use-further-study = Further study

credential-use-professional-registration = Professional registration

credential-use-internal-promotion = Promotion at work

## Required
## What a pathway does for those who hold the credential.

pathway-effect-admission-waiver = A requirement of admission is waived

pathway-effect-eligibility = Opens the right to apply

pathway-effect-credit = Counts as credit

pathway-effect-advanced-standing = Lets you begin at a later stage

## Required
## How one takes part.

mode-online = Online

mode-onsite = On site

mode-blended = Blended

## Required
## What an organization is called by its kind.

unit-kind-university = University

unit-kind-school = School

unit-kind-department = Department

unit-kind-laboratory = Laboratory

unit-kind-center = Center

unit-kind-institute = Institute

unit-kind-office = Office

unit-kind-association = Association

unit-kind-employer = Employer

unit-kind-partner = Partner

## Required
## Who speaks in a testimonial.

testimonial-kind-learner = Learner

testimonial-kind-alumni = Former participant

testimonial-kind-employer = Employer

testimonial-kind-teacher = Teacher

## Required
## What a figure counts. Short, after the number.

statistic-unit-percent = percent

statistic-unit-people = people

statistic-unit-countries = countries

statistic-unit-hours = hours

statistic-unit-points = points

statistic-unit-years = years

statistic-unit-courses = courses

statistic-unit-organizations = organizations

## Required
## What a contact is for.

contact-purpose-enrollment = Registration and questions

contact-purpose-groups = Groups and employers

contact-purpose-accommodation = Accommodations for disabilities

contact-purpose-technical = Technical help

contact-purpose-press = Press

contact-purpose-privacy = Privacy

## Required
## Whom an answer is for.

faq-audience-learners = For learners

faq-audience-employers = For employers

faq-audience-teachers = For teachers

faq-audience-alumni = For former participants

faq-audience-parents = For parents

## Required
## What a medium is.

media-kind-image = Image

media-kind-video = Video

media-kind-audio = Recording

media-kind-document = Document

## Required
## Who set a policy.

policy-scope-site = Whole catalog

policy-scope-provider = Institution

policy-scope-program = Program

policy-scope-course = Course

policy-scope-run = Single edition

## Required
## In which order the courses of a program are taken.

sequence-strict = One after the other

sequence-recommended = This order is recommended

sequence-free = Any order

## Required
## What a policy is about. The heading of its page.

policy-kind-refund = Refunds

policy-kind-registration = Registration

policy-kind-payment = Payment

policy-kind-group = Groups

policy-kind-access = Access to materials

policy-kind-onboarding = Before the first day

policy-kind-accommodation = Accommodations

policy-kind-transfer = Changing editions

policy-kind-deferral = Deferral

policy-kind-substitution = Substitution of participants

policy-kind-retake = Retaking a course

policy-kind-grading = Grading

policy-kind-credit = Credit

policy-kind-restricted-regions = Restricted regions

policy-kind-technology = Technology

policy-kind-integrity = Integrity

policy-kind-alumni = Alumni

## Required
## Amounts of credit towards a degree.

# $count (number) – how much
credit-ects = { $count ->
    [one] { $count } ECTS credit
   *[other] { $count } ECTS credits
}

# $count (number) – how much
credit-us-semester = { $count ->
    [one] { $count } semester credit
   *[other] { $count } semester credits
}
