### Course pages, and the facts of a course wherever they stand.

## Required
## Labels of facts. Each stands above or beside its value.

# Label: first day of teaching.
course-start = Início

# Label: last day of teaching.
course-end = Término

# Label: what the course costs.
course-price = Preço

# Label: how many weeks it lasts.
course-length = Duração

# Label: hours of work in a week.
course-hours = Dedicação

# Label: hours of work from the first day to the last.
course-effort = Carga horária

# Label: where it happens (online, on campus …).
course-format = Modalidade

# Label: whether everybody moves at the instructor's pace or at their own.
course-pacing = Ritmo

# Label: languages the course is taught in. Not the language of the page.
course-taught-in = Ministrado em

# Label: the other languages it is taught in, beside that of the run above.
course-also-taught-in = Também ministrado em

# Label: languages of subtitles.
course-subtitles = Legendas

# Label: continuing-education units, a measure of professional training. Followed by a number.
course-ceu = Unidades de educação continuada

# Label: what the participant receives at the end.
course-credential = Certificação

# Label: courses one should know before.
course-prerequisites = Antes deste curso

# Label: programs the course belongs to.
course-part-of = Faz parte de

# Label: subjects of the course.
course-topics = Temas

# Column of the table of past dates: whether the run took place.
course-status = Situação

# Column of the table of past dates: first and last day.
course-dates = Datas

## Required
## Values of facts.

# How long a course lasts.
# $count (number) – how many weeks
course-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}

# Hours of work in a week, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-hours-per-week = { $min }–{ $max } horas por semana

# Hours of work in a week, where there is one figure only.
# $count (number) – how many hours
course-hours-per-week-exact = { $count ->
    [one] { $count } hora por semana
    [many] { $count } de horas por semana
   *[other] { $count } horas por semana
}

# Hours of work of the whole course, from … to ….
# $min (number) – fewest hours
# $max (number) – most hours
course-total-hours = { $min }–{ $max } horas

# Hours of work of the whole course, where there is one figure only.
# $count (number) – how many hours
course-total-hours-exact = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

# In place of a date or another fact that is not known yet.
fact-to-be-announced = a definir

##

# Name, for screen readers, of the frame with the main facts at the top of a course page.
course-key-facts = Informações essenciais

# Button: leads to the place where one registers.
course-register = Inscreva-se

# Link beside that button, to all dates of the course further down.
course-all-dates = Todas as datas e prazos

# Link below the facts of a course, to the page on which the course stands beside others.
course-compare = Comparar com outros cursos

# Heading of the dates of the course, each with its deadlines.
course-dates-and-deadlines = Datas e prazos

# Line that opens the deadlines of a run.
course-deadlines = Prazos

# After a deadline that lies in the past.
course-day-passed = (já passou)

# In a list, under the first day and the status of an edition that has begun: when the next edition starts.
# $date (date) – first day of the next edition
course-next-start = Próximo início: { DATETIME($date, dateStyle: "long") }

# Under the dates of a run that was moved.
# $date (date) – first day of teaching before it was moved
course-postponed-from = Adiada. O início estava previsto para { DATETIME($date, dateStyle: "long") }.

# Under the deadlines of a run.
# $zone (string) – name of the time zone
course-time-zone = Cada prazo vai até o fim do dia indicado, no fuso horário { $zone }.

# Heading of those who teach the course.
course-people = Quem ensina

# Line that opens the list of dates that are over.
course-past-runs = Edições anteriores

## Required
## The syllabus and what learners do in it.

# Beside a module: the one week it fills.
# $first (number) – number of the week
# $last (number) – the same
course-module-week = Semana { $first }

# Beside a module: the weeks it fills.
# $first (number) – number of the first week
# $last (number) – number of the last week
course-module-weeks = Semanas { $first }–{ $last }

# Beside a module: above the ways in which it is taught.
course-module-techniques = Como

# Beside a module: above what learners do or hand in.
course-module-activities = O que se faz

# Beside an activity of a module: it counts toward passing.
course-activity-graded = vale nota

# Beside an activity of a module: it does not count toward passing.
course-activity-ungraded = não vale nota

# Beside an activity of a module: how much it is worth.
# $count (number) – how many
course-activity-points = { $count ->
        [one] { $count } ponto
        [many] { $count } de pontos
       *[other] { $count } pontos
    }

# Beside an activity of a module: when it is due, where that is the last day of a week.
# $count (number) – number of the week
course-activity-due-week = entrega no fim da semana { $count }

# Beside an activity of a module: when it is due.
# $when (string) – a distance from a day, as “2 days before the last day of teaching”
course-activity-due = entrega { $when }

## Required
## How a course is taught, graded and kept: labels and values of the section “What to expect”.

# Heading of the ways in which the course is taught.
course-methods = Como se ensina

# Heading of what to expect: admission, grading, credit, live sessions, accessibility, downloads, regions.
course-practice = O que esperar

# Label: how one gets in.
course-admission = Admissão

# Label: whether there are marks, and what it takes to pass.
course-grading = Avaliação

# Label: credit of any kind.
course-credit = Créditos

# Label: meetings at a fixed time.
course-live = Encontros ao vivo

# Label: what the media and the platform offer to people with disabilities.
course-accessibility = Acessibilidade

# Label: what one can keep.
course-downloads = Para guardar

# Label: countries and regions where one cannot take part.
course-restricted = Não disponível em

# What it takes to pass.
# $count (number) – percent
course-pass-threshold = Passa-se com { $count } por cento dos pontos.

# How many of the lowest scores are dropped.
# $count (number) – how many; 0 is possible
course-drop-lowest = { $count ->
        [0] Todas as notas contam.
        [1] A nota mais baixa não conta.
        [many] As { $count } de notas mais baixas não contam.
       *[other] As { $count } notas mais baixas não contam.
    }

# Continuing-education units, a measure of professional training.
# $count (number) – how many
course-ceu-amount = { $count ->
        [one] { $count } unidade de educação continuada
        [many] { $count } de unidades de educação continuada
       *[other] { $count } unidades de educação continuada
    }

# At least how many live sessions every edition has.
# $count (number) – how many
course-live-sessions = { $count ->
        [0] Nenhum está previsto
        [1] Pelo menos um em cada edição
        [many] Pelo menos { $count } em cada edição
       *[other] Pelo menos { $count } em cada edição
    }

# Of live sessions: they can be seen later.
course-live-recorded = São gravados

# Of live sessions: they cannot be seen later.
course-live-not-recorded = Não são gravados

# Of live sessions: one has to be there.
course-live-compulsory = A presença é obrigatória

# Of live sessions: one may be away.
course-live-voluntary = A presença é facultativa

## Required
## Films, recordings, documents, and what else a page leads to.

# Heading of films, recordings and documents about the course.
course-media = Para ver, ouvir e ler

# How long a film or recording takes.
# $count (number) – how many
media-minutes = { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }

# Label before the languages of captions; each is a link to a file.
media-captions = Legendas

# Label before the languages of transcripts; each is a link to a file.
media-transcripts = Transcrição

# Who made a film, recording or document.
# $credit (string) – the name
media-credit = De { $credit }

# Under which licence a film, recording or document may be used.
# $licence (string) – its name, as “CC BY 4.0”
media-licence = Licença: { $licence }

# Heading of courses that go well with this one.
course-related = Cursos relacionados

# Heading of groups of questions that matter for a course or program.
course-faq = Perguntas e respostas

# Label: first days of the other editions to come.
course-other-starts = Também começa

# In place of a price, where nothing is to be paid.
price-free = Gratuito

## Required
## What a run costs.

# Beside a price: on which days it holds.
# $from (date) – the first day
# $to (date) – the last day
price-from-to = de { DATETIME($from, dateStyle: "long") } a { DATETIME($to, dateStyle: "long") }

# Beside a price: from which day it holds.
# $from (date) – the first day
price-from-day = a partir de { DATETIME($from, dateStyle: "long") }

# Beside a price: until which day it holds.
# $to (date) – the last day
price-until = até { DATETIME($to, dateStyle: "long") }

# Under the price that holds: the one that follows.
# $amount (money) – the price that follows
# $from (date) – its first day
price-next = depois { $amount }, a partir de { DATETIME($from, dateStyle: "long") }

# In a list: the least that a course costs, where its editions differ.
# $amount (money) – the price
price-least = a partir de { $amount }

# Beside a price for groups: how many have to come.
# $count (number) – how many
price-quantity = { $count ->
        [one] a partir de { $count } participante
        [many] a partir de { $count } de participantes
       *[other] a partir de { $count } participantes
    }

# Beside a price: how much it is less than the usual one.
# $count (number) – percent
price-percent-off = { $count } por cento a menos

# Beside a price: how much it is less than the usual one.
# $amount (money) – how much
price-amount-off = { $amount } a menos

# Beside the price that holds at the moment.
price-now = preço atual

# Beside a price that held until some day and holds no longer.
price-past = não é mais oferecido

## Required
## What else is told of a run.

# Label: when teaching begins on the first day.
course-start-time = Primeiro encontro

# Label: where an edition takes place.
course-venue = Local

# Label: how many can take part.
course-capacity = Vagas

# Label: how what is said is put into other languages.
course-translation = Tradução

# Label: further languages that are used in an edition.
course-also-languages = Também em

# Label: the same edition in other languages, as links.
course-same-edition = A mesma edição em

# Line that opens the live sessions of an edition.
course-sessions = Encontros ao vivo

# Line that opens the prices of an edition.
course-prices = Preços

# Under the time of a live session: the zone of all of them.
# $zone (string) – name of the time zone
course-sessions-zone = Horários no fuso horário { $zone }.

# Of one live session: it can be seen later.
session-recorded = gravado

# Of one live session: it cannot be seen later.
session-not-recorded = não gravado

# Of one live session: one has to be there.
session-compulsory = presença obrigatória

# Of one live session: one may be away.
session-voluntary = presença facultativa

# Under the dates of a course that has begun and can still be joined.
course-late-warning = Já venceu o prazo de alguma atividade avaliada. Quem se inscrever agora terá de recuperar o atraso.

# Under the dates of a course that begins after a rule changes. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day of the change
run-policy-changes = A regra “{ $policy }” muda em { DATETIME($date, dateStyle: "long") }, antes do início desta edição.

# Under the dates of a course that begins after a rule ends. The words are a link to the rule.
# $policy (string) – title of the rule
# $date (date) – first day without the rule
run-policy-ends = A regra “{ $policy }” deixa de valer em { DATETIME($date, dateStyle: "long") }, antes do início desta edição.

# In the table of past dates: until when the materials of an edition can be read.
# $date (date) – the last day
run-materials-until = materiais abertos até { DATETIME($date, dateStyle: "long") }

# Label: languages a course was taught in, where every edition is over.
course-was-taught-in = Foi ministrado em
