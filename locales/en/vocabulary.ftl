### Labels of the terms by which courses are sorted. The definition stands at
### the head of the term's own page, as a whole sentence.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Statistics
    .definition = Describing what data show, judging how sure one can be, and deciding when certainty is not to be had.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infrastructure
    .definition = Keeping the networks running that nobody notices until they fail: water, supplies, and the safety of everyday things.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Communication
    .definition = Saying difficult things clearly: presenting figures, reaching agreements, and warning people in time.

## Topics: what a course is about.

# Topic, below statistics: telling causes from coincidences.
topic-causal-inference = Causal inference
    .definition = Telling a cause from a coincidence, and saying what it would take to be sure.

# Topic, below statistics: rules that a computer finds in examples.
topic-machine-learning = Machine learning
    .definition = Letting a computer find rules in examples, and knowing which of them deserve to be followed.

# Topic: giving form to things and services.
topic-design = Design
    .definition = Giving form to things and services, so that people can use them without being told how.

# Topic, below design: things that everyone can use.
topic-accessibility = Accessibility
    .definition = Making things that work for people whose eyes, ears, hands, or patience are not like the designer’s.

# Topic: where energy goes and how to need less of it.
topic-energy = Energy
    .definition = Finding out where energy goes, what it does there, and how the same could be had with less.

# Topic: what things are made of.
topic-materials = Materials
    .definition = Choosing what things are made of, with their repair and their end already in mind.

# Topic: running a plant, a service, a store, day after day.
topic-operations = Operations
    .definition = Keeping a plant, a store, or a service going day after day, with fewer surprises than last year.

# Topic: answering for the work of others.
topic-leadership = Leadership
    .definition = Answering for work that other people do: asking, deciding, listening, and letting go.

# Topic: money that belongs to everyone.
topic-public-finance = Public finance
    .definition = Raising, planning, and spending money that belongs to everyone, where everyone can see it.

# Topic: what a changing climate does to places, and what places can do.
topic-climate = Climate
    .definition = Judging what a changing climate does to a place, and what the place can do about it.

# Topic: helping others learn, and finding out whether they have.
topic-teaching = Teaching
    .definition = Helping others to learn, and finding out honestly whether they have.

## Levels: the label comes with the theme; here it has a definition.

# For those who meet the subject for the first time.
level-introductory = Introductory
    .definition = Starts from nothing but curiosity and the experience that any working life brings.

# For those who know the basics.
level-intermediate = Intermediate
    .definition = Takes the basics of the subject for granted and builds something useful on them.

# For those who know the subject well.
level-advanced = Advanced
    .definition = For people who already do this work, and have begun to doubt how they do it.

## Formats: the label comes with the theme; here it has a definition.

# Everybody is in one place, or meets live.
format-in-person = In person
    .definition = Everybody is there at the same time, in one room or in one call.

# At the institution.
format-on-campus = On campus
    .definition = You come to a room of the institute, or of a partner who lends one.

# At fixed hours, by video.
format-live-virtual = Live online
    .definition = You meet at fixed hours, by video; there is little to watch and much to do.

# At any hour, on the platform.
format-online = Online
    .definition = You study on { -platform } at hours of your own; live meetings are, with few exceptions, recorded.

# Partly online, partly in person.
format-blended = Blended
    .definition = Most of the weeks happen online, and on a few days the group meets in one place.

## Methods: how a course teaches. The definition stands where the method is explained.

# A teacher sets the path.
method-teacher-led = Teacher-led learning
    .definition = Somebody who knows the way walks ahead, explains, and turns around often enough to see who is following.

# Learning by making something.
method-making = Learning by making
    .definition = You make something that can fail, show it early, and learn from the way in which it does.

# One case runs through the whole course.
method-case-anchored = Case-anchored learning
    .definition = One case runs through the whole course; every idea has to prove itself on it, or stay outside.

# Learning from the other participants.
method-peer-network = Learning through peers
    .definition = The group is part of the material: people with other jobs read your work and tell you what they saw.

## Techniques: what happens within a module.

# A short film that draws while it explains.
technique-animated-tutorial = Animated tutorial
    .definition = A short film that draws while it explains, made to be stopped.

# A situation told in full, with its papers.
technique-case-study = Case study
    .definition = A situation told in full, with its papers and its loose ends.

# Several people, one result.
technique-joint-project = Joint project
    .definition = Several people, one result, and a page on who did what.

# A written conversation of the whole group.
technique-forum = Forum
    .definition = A written conversation that gives everyone time to think before answering.

# A question to everybody in a meeting.
technique-live-poll = Live poll
    .definition = A question to everybody at once; the interesting part begins when the answers disagree.

# Speaking for someone else.
technique-role-play = Role play
    .definition = You speak for someone whose interests are not yours, and mean it for a quarter of an hour.

# Work is shown and discussed.
technique-critique = Critique
    .definition = Work is laid on the table; the others say what they see, and its maker listens before explaining.

# Learning out of doors, with a task.
technique-field-walk = Field walk
    .definition = A walk with a task: you look at the real thing, and a desk version exists for those who cannot come.

# A solution shown step by step.
technique-worked-example = Worked example
    .definition = A solution shown step by step, including the step that looked obvious and was not.

# A model of a situation in which one can make mistakes.
technique-simulation = Simulation
    .definition = A small world in which mistakes cost nothing but pride.
