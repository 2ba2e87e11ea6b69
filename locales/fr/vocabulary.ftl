### Labels of the terms by which courses are sorted. The definition stands at
### the head of the term's own page, as a whole sentence.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Statistique
    .definition = Décrire ce que montrent les données, mesurer à quel point on peut s’y fier, et décider quand la certitude est hors d’atteinte.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infrastructures
    .definition = Faire fonctionner les réseaux que personne ne remarque avant la panne : l’eau, l’approvisionnement, la sécurité des objets du quotidien.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Communication
    .definition = Dire clairement ce qui est difficile à dire : présenter des chiffres, parvenir à un accord, avertir à temps.

## Topics: what a course is about.

# Topic, below statistics: telling causes from coincidences.
topic-causal-inference = Inférence causale
    .definition = Distinguer une cause d’une coïncidence, et dire ce qu’il faudrait pour en être sûr.

# Topic, below statistics: rules that a computer finds in examples.
topic-machine-learning = Apprentissage automatique
    .definition = Laisser un ordinateur trouver des règles dans des exemples, et savoir lesquelles méritent d’être suivies.

# Topic: giving form to things and services.
topic-design = Design
    .definition = Donner forme à des objets et à des services, pour qu’on puisse s’en servir sans mode d’emploi.

# Topic, below design: things that everyone can use.
topic-accessibility = Accessibilité
    .definition = Faire des choses qui marchent aussi pour qui ne voit, n’entend, ne bouge ou ne se concentre pas comme leur auteur.

# Topic: where energy goes and how to need less of it.
topic-energy = Énergie
    .definition = Découvrir où va l’énergie, ce qu’elle y fait, et comment obtenir autant avec moins.

# Topic: what things are made of.
topic-materials = Matériaux
    .definition = Choisir ce dont les choses sont faites, en songeant déjà à leur réparation et à leur fin.

# Topic: running a plant, a service, a store, day after day.
topic-operations = Gestion des opérations
    .definition = Faire tourner une usine, un magasin ou un service jour après jour, avec moins de surprises que l’année d’avant.

# Topic: answering for the work of others.
topic-leadership = Encadrement
    .definition = Répondre d’un travail que d’autres accomplissent : demander, décider, écouter, laisser faire.

# Topic: money that belongs to everyone.
topic-public-finance = Finances publiques
    .definition = Prélever, prévoir et dépenser, au vu de tous, un argent qui est à tous.

# Topic: what a changing climate does to places, and what places can do.
topic-climate = Climat
    .definition = Évaluer ce qu’un climat qui change fait à un lieu, et ce que ce lieu peut y faire.

# Topic: helping others learn, and finding out whether they have.
topic-teaching = Enseignement
    .definition = Aider d’autres à apprendre, et vérifier honnêtement s’ils y sont parvenus.

## Levels: the label comes with the theme; here it has a definition.

# For those who meet the subject for the first time.
level-introductory = Initiation
    .definition = Ne suppose que de la curiosité et l’expérience que donne toute vie professionnelle.

# For those who know the basics.
level-intermediate = Intermédiaire
    .definition = Tient les bases de la matière pour acquises et bâtit dessus quelque chose d’utile.

# For those who know the subject well.
level-advanced = Avancé
    .definition = Pour qui fait déjà ce travail, et commence à douter de sa façon de le faire.

## Formats: the label comes with the theme; here it has a definition.

# Everybody is in one place, or meets live.
format-in-person = En présentiel
    .definition = Tout le monde est là au même moment, dans une salle ou en visioconférence.

# At the institution.
format-on-campus = Sur le campus
    .definition = Vous venez dans une salle de l’institut, ou d’un partenaire qui en prête une.

# At fixed hours, by video.
format-live-virtual = En ligne, en direct
    .definition = Vous vous retrouvez par vidéo à heures fixes ; il y a peu à regarder et beaucoup à faire.

# At any hour, on the platform.
format-online = En ligne
    .definition = Vous étudiez sur { -platform } à vos heures ; les séances en direct sont, à quelques exceptions près, enregistrées.

# Partly online, partly in person.
format-blended = Hybride
    .definition = La plupart des semaines se passent en ligne et, certains jours, le groupe se retrouve en un même lieu.

## Methods: how a course teaches. The definition stands where the method is explained.

# A teacher sets the path.
method-teacher-led = Enseignement guidé
    .definition = Quelqu’un qui connaît le chemin marche devant, explique, et se retourne assez souvent pour voir qui suit.

# Learning by making something.
method-making = Apprendre en faisant
    .definition = On fabrique une chose qui peut échouer, on la montre tôt, et on apprend de la façon dont elle échoue.

# One case runs through the whole course.
method-case-anchored = Apprentissage ancré dans un cas
    .definition = Un même cas traverse tout le cours ; chaque idée doit y faire ses preuves, ou rester dehors.

# Learning from the other participants.
method-peer-network = Apprentissage entre pairs
    .definition = Le groupe fait partie du matériau : des personnes d’autres métiers lisent votre travail et vous disent ce qu’elles y ont vu.

## Techniques: what happens within a module.

# A short film that draws while it explains.
technique-animated-tutorial = Tutoriel animé
    .definition = Un petit film qui dessine tout en expliquant, fait pour être mis en pause.

# A situation told in full, with its papers.
technique-case-study = Étude de cas
    .definition = Une situation racontée en entier, avec ses papiers et ses zones d’ombre.

# Several people, one result.
technique-joint-project = Projet commun
    .definition = Plusieurs personnes, un résultat, et une page qui dit qui a fait quoi.

# A written conversation of the whole group.
technique-forum = Forum
    .definition = Une conversation écrite qui laisse à chacun le temps de réfléchir avant de répondre.

# A question to everybody in a meeting.
technique-live-poll = Sondage en direct
    .definition = Une question posée à tous à la fois ; l’intéressant commence quand les réponses divergent.

# Speaking for someone else.
technique-role-play = Jeu de rôle
    .definition = Vous parlez au nom de quelqu’un dont les intérêts ne sont pas les vôtres et, un quart d’heure durant, vous y croyez.

# Work is shown and discussed.
technique-critique = Critique en groupe
    .definition = Le travail est posé sur la table ; les autres disent ce qu’ils voient, et son auteur écoute avant d’expliquer.

# Learning out of doors, with a task.
technique-field-walk = Sortie de terrain
    .definition = Une marche avec une consigne : on regarde la chose elle-même, et une version à faire au bureau existe pour qui ne peut pas venir.

# A solution shown step by step.
technique-worked-example = Exemple détaillé
    .definition = Une solution pas à pas, y compris le pas qui semblait évident et ne l’était pas.

# A model of a situation in which one can make mistakes.
technique-simulation = Simulation
    .definition = Un petit monde où les erreurs ne coûtent que de l’amour-propre.
