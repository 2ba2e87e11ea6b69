"""A sound catalog in four languages, written out, and what editors do wrong in its words, links and files.

A change is a file, what stands in it, and what stands there instead; nothing in
the place of what stands appends, and a file that is not there is made. A fault
is told of at the line of the mark, or anywhere in a file whose mark stands
alone. A look-alike is close to a fault and none.
"""

MARK = "¶"
FOLDER = "content/courses/water"
ABOUT = "content/pages/about"
FAQ = "content/faq/paying"

SOUND = """
== prospectus.yaml
locales: [en, es, fr, pt-PT]
base_url: https://catalog.example.org/
time_zone: Europe/Madrid
currency: EUR
provider: institute
contact: office
policies: [refund]
== locales/en/site.ftl
site-name = Harbour School
site-tagline = Courses about water
site-description = What we teach about rivers, rain and the sea
# $count (number) – how many places are left
# prospectus: allow template/unused-message – a form on another host says it
site-places = { $count ->
    [one] { $count } place is left
   *[other] { $count } places are left
}
== locales/es/site.ftl
site-name = Escuela del Puerto
site-tagline = Cursos sobre el agua
site-description = Lo que enseñamos sobre los ríos, la lluvia y el mar
site-places = { $count ->
    [one] Queda { $count } plaza
   *[other] Quedan { $count } plazas
}
== locales/fr/site.ftl
site-name = École du Port
site-tagline = Des cours sur l’eau
site-description = Ce que nous enseignons sur les rivières, la pluie et la mer
site-places = { $count ->
    [one] Il reste { $count } place
   *[other] Il reste { $count } places
}
== locales/pt-PT/site.ftl
site-name = Escola do Porto
site-tagline = Cursos sobre a água
site-description = O que ensinamos sobre os rios, a chuva e o mar
site-places = { $count ->
    [one] Resta { $count } lugar
   *[other] Restam { $count } lugares
}
== locales/en/policy.ftl
# $refund-count (number) – how many days
policy-refund = The money comes back until { $refund-count } business days after the start.
== locales/es/policy.ftl
policy-refund = El dinero se devuelve hasta { $refund-count } días hábiles después del inicio.
== locales/fr/policy.ftl
policy-refund = L’argent est rendu jusqu’à { $refund-count } jours ouvrés après le début.
== locales/pt-PT/policy.ftl
policy-refund = O dinheiro é devolvido até { $refund-count } dias úteis depois do início.
== content/calendars/house/calendar.yaml
region: ES
source: https://example.org/house
years: { 2026: [2026-12-25], 2027: [2027-01-01], 2028: [2028-01-01] }
== content/calendars/house/en.md
---
title: House holidays
---
== content/policies/refund/policy.yaml
kind: refund
scope: provider
versions:
  - effective_from: 2024-01-01
    until: { count: 7, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: house }
    refund: 100
== content/units/institute/unit.yaml
kind: institute
country: ES
== content/units/institute/en.md
---
title: Water Institute
---
== content/units/institute/es.md
---
title: Instituto del Agua
---
== content/units/institute/fr.md
---
title: Institut de l’eau
---
== content/units/institute/pt-PT.md
---
title: Instituto da Água
---
== content/contacts/office/contact.yaml
purpose: enrollment
email: office@example.org
== content/courses/water/course.yaml
code: WAT-1
level: introductory
format: online
weeks: 6
hours_per_week: 4-6
ceu: 3.2
runs:
  - id: spring
    language: en
    start: 2027-03-15
    end: 2027-04-23
    price: { amount: "2950.00", currency: EUR }
== content/courses/water/en.md
---
title: Reading rivers
summary: How a river moves, and what it leaves behind.
---
It takes { $weeks } weeks and begins on { $start }. You learn to read the shape of a valley and the stones of a bank.

## For whom {#audience}

For all who live near a river and would like to know it better.
== content/courses/water/es.md
---
title: Leer los ríos
slug: leer-los-rios
summary: Cómo se mueve un río y qué deja tras de sí.
---
Dura { $weeks } semanas y comienza el { $start }. Usted aprende a leer la forma de un valle y las piedras de una orilla.

## Para quién {#audience}

Para quienes viven cerca de un río y desean conocerlo mejor.
== content/courses/water/fr.md
---
title: Lire les rivières
slug: lire-les-rivieres
summary: Comment une rivière se déplace et ce qu’elle laisse derrière elle.
---
Il dure { $weeks } semaines et commence le { $start }. Vous apprenez à lire la forme d’une vallée et les pierres d’une rive.

## Pour qui {#audience}

Pour celles et ceux qui vivent près d’une rivière et veulent mieux la connaître.
== content/courses/water/pt-PT.md
---
title: Ler os rios
slug: ler-os-rios
summary: Como se move um rio e o que deixa para trás.
---
Dura { $weeks } semanas e começa em { $start }. Aprende-se a ler a forma de um vale e as pedras de uma margem.

## Para quem {#audience}

Para quem vive perto de um rio e o quer conhecer melhor.
== content/courses/rain/course.yaml
code: RAI-1
level: introductory
format: online
== content/courses/rain/en.md
---
title: Measuring rain
summary: How rain is measured, and why the numbers differ.
---
Rain falls on everybody, and no two gauges agree about it. You build your own gauge and compare it with others.
== content/courses/rain/es.md
---
title: Medir la lluvia
slug: medir-la-lluvia
summary: Cómo se mide la lluvia y por qué difieren las cifras.
---
La lluvia cae sobre todos y no hay dos pluviómetros que coincidan. Usted construye el suyo y lo compara con otros.
== content/courses/rain/fr.md
---
title: Mesurer la pluie
slug: mesurer-la-pluie
summary: Comment on mesure la pluie et pourquoi les chiffres diffèrent.
---
La pluie tombe sur tout le monde, et deux pluviomètres ne sont jamais d’accord. Vous construisez le vôtre et le comparez avec d’autres.
== content/courses/rain/pt-PT.md
---
title: Medir a chuva
slug: medir-a-chuva
summary: Como se mede a chuva e por que diferem os números.
---
A chuva cai sobre todos e não há dois pluviómetros que coincidam. Cada pessoa constrói o seu e compara-o com outros.
== content/pages/about/page.yaml
nav: footer
== content/pages/about/en.md
---
title: About us
---
We are a small school beside a harbour, and we teach [how to read rivers](course:water) and other things.

## How we work {#work}

We walk, look and talk, and then we write down what we saw.
== content/pages/about/es.md
---
title: Quiénes somos
slug: quienes-somos
---
Somos una pequeña escuela junto a un puerto y enseñamos [a leer los ríos](course:water) y otras cosas.

## Cómo trabajamos {#work}

Caminamos, miramos y hablamos, y después escribimos lo que hemos visto.
== content/pages/about/fr.md
---
title: Qui nous sommes
slug: qui-nous-sommes
---
Nous sommes une petite école près d’un port et nous enseignons [à lire les rivières](course:water) et d’autres choses.

## Comment nous travaillons {#work}

Nous marchons, regardons et parlons, puis nous écrivons ce que nous avons vu.
== content/pages/about/pt-PT.md
---
title: Quem somos
slug: quem-somos
---
Somos uma pequena escola junto a um porto e ensinamos [a ler os rios](course:water) e outras coisas.

## Como trabalhamos {#work}

Caminhamos, olhamos e conversamos, e depois escrevemos o que vimos.
== content/faq/paying/faq.yaml
order: 1
policies: [refund]
== content/faq/paying/en.md
---
title: Paying
---
## Can I get my money back? {#refund}

Yes. { policy-refund }

## Who pays for the boat? {#boat}

The school pays for the boat and for those who row it.
== content/faq/paying/es.md
---
title: Pagar
slug: pagar
---
## ¿Puedo recuperar mi dinero? {#refund}

Sí. { policy-refund }

## ¿Quién paga la barca? {#boat}

La escuela paga la barca y a quienes la reman.
== content/faq/paying/fr.md
---
title: Payer
slug: payer
---
## Puis-je être remboursé ? {#refund}

Oui. { policy-refund }

## Qui paie le bateau ? {#boat}

L’école paie le bateau et ceux qui le font avancer.
== content/faq/paying/pt-PT.md
---
title: Pagar
slug: pagar
---
## Posso reaver o meu dinheiro? {#refund}

Sim. { policy-refund }

## Quem paga o barco? {#boat}

A escola paga o barco e quem rema.
"""

APPEND = ""
EN, ES, FR, PT = (f"{FOLDER}/{language}.md" for language in ("en", "es", "fr", "pt-PT"))
COURSE = f"{FOLDER}/course.yaml"
# The first bytes of pictures: nobody looks further than their size.
SMALL = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\" viewBox=\"0 0 640 480\"></svg>\n"

# What the guide for translators makes milder than the list of the manual.
MILD = {"E060", "E063"}

# The number of the manual, what happens, and the changes.
FAULTS = [
    ("E001", "a tab before a key", [(COURSE, "level: introductory", "level: introductory\n\tformat: online¶")]),
    ("E001", "front matter that is not YAML", [(EN, "title: Reading rivers", "title: Reading: rivers¶")]),
    ("E002", "an unknown key in front matter", [(EN, "what it leaves behind.", "what it leaves behind.\nsumary: Rivers¶")]),
    ("E060", "a page that falls back", [(ES, None, None), (COURSE, "", MARK)]),
    ("E063", "a message that one language does not have", [
        ("locales/es/site.ftl", "site-tagline = Cursos sobre el agua\n", ""),
        ("locales/en/site.ftl", "about water", "about water¶"), ("locales/es/site.ftl", "", MARK),
    ]),
    ("E063", "a message that the source does not have", [
        ("locales/fr/site.ftl", "site-tagline =", "site-slogan = De l’eau¶\nsite-tagline ="),
    ]),
    ("E064", "a variable that the source does not pass", [
        ("locales/es/site.ftl", "[one] Queda { $count } plaza", "[one] Queda { $cuenta } plaza¶"),
        ("locales/es/site.ftl", "site-places = { $count ->", "site-places = { $count ->¶"),
    ]),
    ("E064", "a variable that the translation leaves out", [
        ("locales/fr/policy.ftl", "jusqu’à { $refund-count } jours ouvrés", "jusqu’à quelques jours ouvrés¶"),
    ]),
    ("E065", "a choice without a default", [
        ("locales/pt-PT/site.ftl", "   *[other] Restam { $count } lugares\n", "    [other] Restam { $count } lugares¶\n"),
        ("locales/pt-PT/site.ftl", "site-places = { $count ->", "site-places = { $count ->¶"),
        ("locales/pt-PT/site.ftl", "[one] Resta { $count } lugar\n", "[one] Resta { $count } lugar¶\n"),
        ("locales/pt-PT/site.ftl", APPEND, "}¶\n", "}\n"),
        # What cannot be read is missing as well.
        ("locales/en/site.ftl", "site-places = { $count ->", "site-places = { $count ->¶"),
    ]),
    ("E066", "a message that cannot be read", [
        ("locales/en/site.ftl", "about water", "about water¶"),
        ("locales/es/site.ftl", "site-tagline = Cursos sobre el agua", "site-tagline = Cursos { sobre el agua¶"),
    ]),
    ("E067", "a placeholder that is not known", [(EN, "begins on { $start }.", "begins on { $strat }.¶")]),
    ("E067", "a message in prose that is not known", [
        (f"{FAQ}/en.md", "Yes. { policy-refund }", "Yes. { policy-refnd }¶"),
    ]),
    ("E068", "a placeholder without a value", [
        ("content/courses/rain/en.md", "Rain falls", "In { $weeks } weeks, rain falls¶"),
    ]),
    ("W069", "weeks that are typed", [(EN, "It takes { $weeks } weeks and", "It takes six weeks and¶")]),
    ("W069", "a first day that is typed", [(ES, "comienza el { $start }.", "comienza el 15 de marzo de 2027.¶")]),
    ("W069", "a price that is typed", [(FR, "Vous apprenez", "Il coûte 2 950 euros. Vous apprenez¶")]),
    ("W069", "hours that are typed", [(PT, "Aprende-se", "São 4 a 6 horas por semana. Aprende-se¶")]),
    ("W111", "weeks that are wrong", [(EN, "It takes { $weeks } weeks and", "It takes eight weeks and¶")]),
    ("W111", "a first day that is wrong", [(FR, "commence le { $start }.", "commence le 16 mars 2027.¶")]),
    ("W111", "a number of days that is wrong", [
        (f"{FAQ}/es.md", "Sí. { policy-refund }", "Sí, hasta diez días hábiles después del inicio.¶"),
    ]),
    ("E070", "one slug for two courses", [
        (ES, "slug: leer-los-rios", "slug: medir-la-lluvia¶"),
        ("content/courses/rain/es.md", "slug: medir-la-lluvia", "slug: medir-la-lluvia¶"),
    ]),
    ("E071", "a slug with capitals and blanks", [(FR, "slug: lire-les-rivieres", "slug: Lire les rivières¶")]),
    ("E073", "redirects in a ring", [
        ("redirects.yaml", None, "- { from: /en/old/, to: /en/older/ }¶\n- { from: /en/older/, to: /en/old/ }¶\n"),
    ]),
    ("E074", "two pages at one address", [
        ("content/pages/us/page.yaml", None, "nav: none\n"),
        ("content/pages/us/en.md", None, "---\ntitle: Us\nslug: about¶\n---\nWe are few.\n"),
        ("content/pages/us/es.md", None, "---\ntitle: Nosotros\n---\nSomos pocos.\n"),
        ("content/pages/us/fr.md", None, "---\ntitle: Nous\n---\nNous sommes peu.\n"),
        ("content/pages/us/pt-PT.md", None, "---\ntitle: Nós\n---\nSomos poucos.\n"),
        (f"{ABOUT}/en.md", "title: About us", "title: About us\nslug: about¶"),
    ]),
    ("E074", "a redirect from a page that is there", [
        ("redirects.yaml", None, "- { from: /es/cursos/leer-los-rios/, to: course:rain }¶\n"),
    ]),
    ("E080", "a picture that is not there", [(EN, "## For whom", "![A bank of stones](bank.svg)¶\n\n## For whom")]),
    ("E081", "a picture without words", [
        (f"{FOLDER}/bank.svg", None, SMALL), (EN, "## For whom", "![](bank.svg)¶\n\n## For whom"),
    ]),
    ("W082", "a drawing for links", [
        (COURSE, "level: introductory", "level: introductory\nshare_image: card.svg¶\ndecorative: [card.svg]"),
        (f"{FOLDER}/card.svg", None, SMALL),
    ]),
    ("W083", "a film without captions", [
        (COURSE, "runs:", "media:\n  - id: film¶\n    kind: video¶\n    url: https://media.example.org/film.mp4\n    language: en\nruns:"),
        (EN, "summary:", "media: { film: { title: A river in spring } }\nsummary:"),
    ]),
    ("E084", "a link without a target", [(f"{ABOUT}/en.md", "(course:water)", "()¶")]),
    ("E084", "words in brackets that lead nowhere", [(f"{ABOUT}/es.md", "(course:water)", " (course:water)¶")]),
    ("E084", "a link without words", [(f"{ABOUT}/en.md", "and other things", "[](https://example.org/) and other things¶")]),
    ("E085", "a link to a course that is not there", [(f"{ABOUT}/fr.md", "(course:water)", "(course:watre)¶")]),
    ("E085", "a link to a part that is not there", [(f"{ABOUT}/en.md", "(course:water)", "(course:water#audiense)¶")]),
    ("E085", "an address that is not there in this language", [
        (f"{ABOUT}/es.md", "(course:water)", "(/es/cursos/reading-rivers/)¶"),
    ]),
    ("E086", "an address without TLS", [
        (COURSE, "    language: en\n", "    language: en\n    enroll_url: http://example.org/enrol¶\n"),
    ]),
    ("E086", "an address without a scheme", [
        (COURSE, "    language: en\n", "    language: en\n    enroll_url: example.org/enrol¶\n"),
    ]),
    ("W087", "an address that was dropped", [(f"{ABOUT}/en.md", "We walk,", "For a place in the boat, write to . We walk,¶")]),
    ("W087", "an address that was dropped, in French", [
        (f"{ABOUT}/fr.md", "Nous marchons,", "Pour une place, écrivez à . Nous marchons,¶"),
    ]),
    ("E088", "HTML", [(f"{ABOUT}/en.md", "We walk,", "We <b>walk</b>,¶")]),
    ("E088", "a script", [(f"{ABOUT}/pt-PT.md", "Caminhamos,", "<script>alert(1)</script>¶\n\nCaminhamos,")]),
    ("W089", "a level left out", [(f"{ABOUT}/en.md", "We walk,", "#### Outside {#outside}¶\n\nWe walk,")]),
    ("E105", "one question twice", [
        (f"{FAQ}/en.md", APPEND, "\n## Who pays for the boat? {#rowing}¶\n\nWe do.\n"),
        (f"{FAQ}/en.md", "## Who pays for the boat? {#boat}", "## Who pays for the boat? {#boat}¶"),
        (f"{FAQ}/es.md", APPEND, "\n## ¿Quién paga los remos? {#rowing}\n\nNosotros.\n"),
        (f"{FAQ}/fr.md", APPEND, "\n## Qui paie les rames ? {#rowing}\n\nNous.\n"),
        (f"{FAQ}/pt-PT.md", APPEND, "\n## Quem paga os remos? {#rowing}\n\nNós.\n"),
    ]),
    ("E106", "a category of questions that is not there", [(COURSE, "runs:", "faq: [payng]¶\nruns:")]),
    ("W107", "a summary that is too long", [
        (EN, "summary: How a river moves, and what it leaves behind.", "summary: " + "How a river moves on and on. " * 8 + MARK),
    ]),
    ("E108", "a price in a title", [(EN, "title: Reading rivers", "title: Reading rivers for €99¶")]),
    ("E108", "a promotion in a title", [(ES, "title: Leer los ríos", "title: Leer los ríos, 20 % de descuento¶")]),
    ("W109", "Brazilian words", [(f"{ABOUT}/pt-PT.md", "Caminhamos,", "A equipe usa o ônibus. Caminhamos,¶")]),
    ("W056", "days that count Saturdays, in Spanish", [("locales/es/policy.ftl", "días hábiles", "días laborables¶")]),
    ("W056", "days that count Saturdays, in French", [("locales/fr/policy.ftl", "jours ouvrés", "jours ouvrables¶")]),
    ("W112", "a text in another language", [
        (FR, "Il dure { $weeks } semaines et commence le { $start }. Vous apprenez à lire la forme d’une vallée et les pierres d’une rive.",
         "It takes { $weeks } weeks and begins on { $start }. You learn to read the shape of a valley and the stones of a bank.¶"),
        (FR, "Pour celles et ceux qui vivent près d’une rivière et veulent mieux la connaître.",
         "For all who live near a river and would like to know it better.¶"),
        (FR, "", MARK),
    ]),
    ("E010", "a policy of a question that is not there", [(f"{FAQ}/faq.yaml", "[refund]", "[refnud]¶")]),
    ("E003", "a text without a title", [(EN, "title: Reading rivers\n", ""), (EN, "", MARK)]),
    ("E005", "one section twice", [(EN, APPEND, "\n## For nobody {#audience}¶\n\nNobody.\n")]),
    ("E063", "a section that a translation does not have", [
        (PT, "## Para quem {#audience}\n\nPara quem vive perto de um rio e o quer conhecer melhor.\n", ""), (PT, "", MARK),
    ]),
    ("E002", "a text in a language that the site does not have", [
        (f"{ABOUT}/de.md", None, "---\ntitle: Über uns\n---\nWir sind eine kleine Schule.\n"), (f"{ABOUT}/de.md", "", MARK),
    ]),
    ("E003", "a text without its facts", [
        ("content/courses/lost/en.md", None, "---\ntitle: Lost\n---\nLost.\n"), ("content/courses/lost/en.md", "", MARK),
    ]),
]

LOOK_ALIKES = [
    ("E001", "colons in quotation marks", [(EN, "title: Reading rivers", "title: \"Reading: rivers\"")]),
    ("E001", "comments, documents and unusual keys", [
        (COURSE, "code: WAT-1", "# The code is older than the school.\n---\ncode: \"WAT-1\"  # quoted"),
    ]),
    ("E063", "messages that languages order differently", [
        ("locales/es/site.ftl", "site-tagline = Cursos sobre el agua\n", ""),
        ("locales/es/site.ftl", APPEND, "site-tagline = Cursos sobre el agua\n"),
    ]),
    ("E064", "a variable in one branch only, where the number is written out", [
        ("locales/es/site.ftl", "    [one] Queda", "    [0] No queda ninguna plaza\n    [one] Queda"),
    ]),
    ("E065", "more categories than the source has", [
        ("locales/fr/site.ftl", "   *[other]", "    [many] Il reste { $count } de places\n   *[other]"),
    ]),
    ("E067", "braces that are meant", [(EN, "You learn", "In code, \\{ $x } is a placeable and `{ $y }` too. You learn")]),
    ("W069", "numbers that are about something else", [
        (EN, "You learn", "In 2026 some eight people walked for six days beside the river, 40 km in all. You learn"),
    ]),
    ("W069", "weeks of another thing", [(ES, "Usted aprende", "Hace dos semanas llovió. Usted aprende")]),
    ("W111", "a day of the past", [(FR, "Vous apprenez", "L’école existe depuis le 3 mai 1998. Vous apprenez")]),
    ("W111", "a price of another thing", [(PT, "Aprende-se", "Um mapa custa 5 euros na loja. Aprende-se")]),
    ("E070", "one slug for a course and a page, in two languages", [
        (ES, "slug: leer-los-rios", "slug: quienes-somos"), (FR, "slug: lire-les-rivieres", "slug: leer-los-rios"),
    ]),
    ("E071", "digits and hyphens in a slug", [(FR, "slug: lire-les-rivieres", "slug: rivieres-2-a-2")]),
    ("E073", "a chain of redirects", [
        ("redirects.yaml", None, "- { from: /en/old/, to: /en/older/ }\n- { from: /en/older/, to: course:water }\n"),
    ]),
    ("E081", "a picture with words, and one that needs none", [
        (f"{FOLDER}/bank.svg", None, SMALL), (f"{FOLDER}/line.svg", None, SMALL),
        (COURSE, "code: WAT-1", "code: WAT-1\ndecorative: [line.svg]"),
        (EN, "## For whom", "![A bank of stones](bank.svg)\n\n![](line.svg)\n\n## For whom"),
    ]),
    ("W083", "a film with captions, and one without speech", [
        (COURSE, "runs:", "media:\n  - { id: film, kind: video, url: https://media.example.org/film.mp4, language: en, captions: { en: film.en.vtt } }\n"
         "  - { id: rain, kind: video, url: https://media.example.org/rain.mp4 }\nruns:"),
        (f"{FOLDER}/film.en.vtt", None, "WEBVTT\n"),
        (EN, "summary:", "media: { film: { title: A river in spring }, rain: { title: Rain } }\nsummary:"),
        (ES, "summary:", "media: { film: { title: Un río en primavera }, rain: { title: Lluvia } }\nsummary:"),
        (FR, "summary:", "media: { film: { title: Une rivière au printemps }, rain: { title: La pluie } }\nsummary:"),
        (PT, "summary:", "media: { film: { title: Um rio na primavera }, rain: { title: A chuva } }\nsummary:"),
    ]),
    ("E084", "brackets that are no link", [
        (f"{ABOUT}/en.md", "We walk,", "We walk [slowly], look (and listen), `[x] (y)`, and \\[sing\\] (softly),"),
    ]),
    ("E084", "a link by reference", [
        (f"{ABOUT}/en.md", "(course:water)", "[rivers]"), (f"{ABOUT}/en.md", APPEND, "\n[rivers]: course:water\n"),
    ]),
    ("E085", "links to sections, pages and addresses", [
        (f"{ABOUT}/es.md", "y otras cosas", "y [otras cosas](#work), [para todos](course:water#audience), "
         "[aquí](/es/cursos/leer-los-rios/) y [allí](page:about)"),
    ]),
    ("E086", "addresses that are no http", [
        (f"{ABOUT}/en.md", "We walk,", "Write to [us](mailto:office@example.org) or call [us](tel:+34600000000). We walk,"),
    ]),
    ("W087", "words before a full stop", [
        (f"{ABOUT}/en.md", "We walk,", "She is the one to write to. That is what it comes to. We walk,"),
    ]),
    ("W087", "an address behind the words", [
        (f"{ABOUT}/en.md", "We walk,", "Write to office@example.org. Contact us at <office@example.org>. We walk,"),
    ]),
    ("E088", "signs that are no HTML", [(f"{ABOUT}/en.md", "We walk,", "Where 2 < 3 and 5 > 4, `<b>` is code. We walk,")]),
    ("W089", "levels in order", [(f"{ABOUT}/en.md", "We walk,", "### Outside {#outside}\n\n#### On foot {#foot}\n\nWe walk,")]),
    ("E105", "questions that begin alike", [
        (f"{FAQ}/en.md", APPEND, "\n## Who pays for the boat and the oars? {#oars}\n\nWe do.\n"),
        (f"{FAQ}/es.md", APPEND, "\n## ¿Quién paga la barca y los remos? {#oars}\n\nNosotros.\n"),
        (f"{FAQ}/fr.md", APPEND, "\n## Qui paie le bateau et les rames ? {#oars}\n\nNous.\n"),
        (f"{FAQ}/pt-PT.md", APPEND, "\n## Quem paga o barco e os remos? {#oars}\n\nNós.\n"),
    ]),
    ("W107", "a summary of two hundred characters", [
        (EN, "summary: How a river moves, and what it leaves behind.", "summary: " + ("How a river moves on and on. " * 7)[:199] + "."),
    ]),
    ("W107", "letters with accents count once", [
        (FR, "summary: Comment une rivière se déplace et ce qu’elle laisse derrière elle.",
         "summary: " + ("Où l’été dérive, où l’île s’étire. " * 7)[:199] + "."),
    ]),
    ("E108", "titles with numbers and a word of trade", [(EN, "title: Reading rivers", "title: The price of water, 1900 to 2000")]),
    ("E108", "a free river", [(EN, "title: Reading rivers", "title: Free rivers and free people")]),
    ("W109", "European words", [
        (f"{ABOUT}/pt-PT.md", "Caminhamos,", "A equipa usa o autocarro e o telemóvel; o utilizador faz o registo. Caminhamos,"),
    ]),
    ("W056", "the right words, and a Saturday", [
        (f"{ABOUT}/es.md", "Caminamos,", "El sábado no es día hábil para nadie. Caminamos,"),
    ]),
    ("W112", "foreign words in a text", [
        (f"{ABOUT}/fr.md", "Nous marchons,", "Le « River Reading Handbook » et le « Wetlands and Floodplains Atlas » sont à lire. Nous marchons,"),
    ]),
    ("W112", "a text of one word", [(f"{FAQ}/pt-PT.md", "A escola paga o barco e quem rema.", "Nós.")]),
    ("E060", "a language that is still a draft", [
        ("prospectus.yaml", APPEND, "l10n: { locales: { fr: { stage: draft } } }\n"), (FR, None, None),
    ]),
    ("E066", "messages in unusual forms", [
        ("locales/en/site.ftl", "site-description = What we teach about rivers, rain and the sea",
         "site-description =\n    What we teach about rivers,\n    rain { \"and\" } the sea"),
        ("locales/es/site.ftl", "site-tagline = Cursos sobre el agua", "### Todo\n\n## Grupo\n\n# Nota\nsite-tagline = Cursos\n    sobre el agua"),
    ]),
    ("E068", "a fact that is only not known yet", [
        (COURSE, "    start: 2027-03-15\n    end: 2027-04-23\n", "    start: 2027-03\n"),
        (EN, "You learn", "The money comes back until { $refund-until }. You learn"),
    ]),
    ("E074", "one slug in two languages", [(FR, "slug: lire-les-rivieres", "slug: ler-os-rios")]),
    ("E012", "a draft that nobody refers to", [
        ("content/courses/mist/course.yaml", None, "code: MIS-1\ndraft: true\n"),
        ("content/courses/mist/en.md", None, "---\ntitle: Mist\n---\n"),
    ]),
]


def sound_files():
    """Path and text of each file."""
    files = {}
    for part in SOUND.split("\n== ")[1:]:
        path, _, text = part.partition("\n")
        files[path] = text.rstrip("\n") + "\n"
    return files


def changed(changes, root):
    """Writes the sound catalog with some changes; answers with the marked places."""
    files = sound_files()
    change(files, changes)
    return write_files(files, root)


def change(files, changes):
    """Makes the changes; each must find what it changes."""
    for path, old, new, *instead in changes:
        if instead:
            head, found, tail = files[path].rpartition(instead[0])
            assert found, f"{path}: {instead[0]!r}"
            files[path] = head + new + tail
        elif old is None and new is None:
            del files[path]
        elif old is None:
            assert path not in files, path
            files[path] = new
        elif old == "" and new == MARK:
            files[path] = MARK + files[path]
        elif old == APPEND:
            files[path] += new
        else:
            assert files[path].count(old) == 1, f"{path}: {old!r}"
            files[path] = files[path].replace(old, new)


def write_files(files, root):
    """Writes them without their marks; answers with the marked places, as `write` does."""
    marked = []
    for path, text in files.items():
        if text.startswith(MARK):
            marked.append((path, None))
            text = text[len(MARK):]
        for number, line in enumerate(text.splitlines(), 1):
            if MARK in line:
                marked.append((path, number))
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(MARK, ""), encoding="utf-8")
    return marked
