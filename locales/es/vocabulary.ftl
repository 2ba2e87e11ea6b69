### Labels of the terms by which courses are sorted, and a definition for the
### head of the term's own page.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Estadística
    .definition = Describir lo que muestran los datos, valorar hasta qué punto se puede estar seguro y decidir cuando no hay certezas a mano.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infraestructuras
    .definition = Mantener en marcha las redes en las que nadie se fija hasta que fallan: el agua, el suministro y la seguridad de los objetos de uso diario.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Comunicación
    .definition = Decir con claridad cosas difíciles: presentar cifras, llegar a acuerdos y advertir a tiempo.

## Topics: what a course is about.

# Topic, below statistics: telling causes from coincidences.
topic-causal-inference = Inferencia causal
    .definition = Distinguir una causa de una coincidencia y decir qué haría falta para estar seguros.

# Topic, below statistics: rules that a computer finds in examples.
topic-machine-learning = Aprendizaje automático
    .definition = Dejar que un ordenador encuentre reglas en los ejemplos y saber cuáles merecen seguirse.

# Topic: giving form to things and services.
topic-design = Diseño
    .definition = Dar forma a cosas y servicios para que se puedan usar sin que nadie tenga que explicarlos.

# Topic, below design: things that everyone can use.
topic-accessibility = Accesibilidad
    .definition = Hacer cosas que funcionen para quien no ve, oye, se mueve o se concentra igual que quien las diseñó.

# Topic: where energy goes and how to need less of it.
topic-energy = Energía
    .definition = Averiguar adónde va la energía, qué hace allí y cómo conseguir lo mismo con menos.

# Topic: what things are made of.
topic-materials = Materiales
    .definition = Elegir de qué están hechas las cosas, pensando ya en su reparación y en su final.

# Topic: running a plant, a service, a store, day after day.
topic-operations = Operaciones
    .definition = Mantener en marcha una planta, una tienda o un servicio día tras día, con menos sorpresas que el año anterior.

# Topic: answering for the work of others.
topic-leadership = Liderazgo
    .definition = Responder de un trabajo que hacen otras personas: preguntar, decidir, escuchar y soltar.

# Topic: money that belongs to everyone.
topic-public-finance = Finanzas públicas
    .definition = Recaudar, planificar y gastar a la vista de todos un dinero que es de todos.

# Topic: what a changing climate does to places, and what places can do.
topic-climate = Clima
    .definition = Valorar qué le hace a un lugar un clima que cambia y qué puede hacer el lugar al respecto.

# Topic: helping others learn, and finding out whether they have.
topic-teaching = Enseñanza
    .definition = Ayudar a otras personas a aprender y averiguar con honestidad si lo han logrado.

## Levels: the label comes with the theme; here it has a definition.

# For those who meet the subject for the first time.
level-introductory = Introductorio
    .definition = Parte de la curiosidad y de la experiencia que da cualquier vida laboral, sin más.

# For those who know the basics.
level-intermediate = Intermedio
    .definition = Da por sabido lo básico de la materia y construye sobre ello algo útil.

# For those who know the subject well.
level-advanced = Avanzado
    .definition = Para quien ya hace este trabajo y ha empezado a dudar de cómo lo hace.

## Formats: the label comes with the theme; here it has a definition.

# Everybody is in one place, or meets live.
format-in-person = Presencial
    .definition = Todo el grupo coincide a la misma hora, en una sala o en una videollamada.

# At the institution.
format-on-campus = En el campus
    .definition = Se acude a un aula del instituto o de un socio que la presta.

# At fixed hours, by video.
format-live-virtual = En línea y en directo
    .definition = El grupo se reúne por vídeo a horas fijas; hay poco que ver y mucho que hacer.

# At any hour, on the platform.
format-online = En línea
    .definition = Se estudia en { -platform } a la hora que convenga; las sesiones en directo, con pocas excepciones, se graban.

# Partly online, partly in person.
format-blended = Semipresencial
    .definition = La mayoría de las semanas transcurren en línea y, algunos días, el grupo se reúne en un mismo lugar.

## Methods: how a course teaches. The definition stands where the method is explained.

# A teacher sets the path.
method-teacher-led = Enseñanza guiada
    .definition = Alguien que conoce el camino va delante, explica y se vuelve lo bastante a menudo para ver quién lo sigue.

# Learning by making something.
method-making = Aprender haciendo
    .definition = Se hace algo que puede fallar, se muestra pronto y se aprende de cómo falla.

# One case runs through the whole course.
method-case-anchored = Aprendizaje anclado en casos
    .definition = Un mismo caso recorre todo el curso; cada idea tiene que demostrar en él lo que vale o quedarse fuera.

# Learning from the other participants.
method-peer-network = Aprendizaje entre pares
    .definition = El grupo forma parte del material: personas con otros oficios leen su trabajo y le cuentan lo que han visto.

## Techniques: what happens within a module.

# A short film that draws while it explains.
technique-animated-tutorial = Tutorial animado
    .definition = Una película breve que dibuja mientras explica, hecha para pararla.

# A situation told in full, with its papers.
technique-case-study = Estudio de caso
    .definition = Una situación contada entera, con sus papeles y sus cabos sueltos.

# Several people, one result.
technique-joint-project = Proyecto conjunto
    .definition = Varias personas, un resultado y una página sobre quién hizo qué.

# A written conversation of the whole group.
technique-forum = Foro
    .definition = Una conversación por escrito que deja a todos tiempo para pensar antes de responder.

# A question to everybody in a meeting.
technique-live-poll = Encuesta en directo
    .definition = Una pregunta a todos a la vez; lo interesante empieza cuando las respuestas no coinciden.

# Speaking for someone else.
technique-role-play = Juego de rol
    .definition = Se habla en nombre de alguien con otros intereses y, durante un cuarto de hora, se habla en serio.

# Work is shown and discussed.
technique-critique = Crítica en grupo
    .definition = El trabajo se pone sobre la mesa; los demás dicen lo que ven y quien lo hizo escucha antes de explicar.

# Learning out of doors, with a task.
technique-field-walk = Recorrido de campo
    .definition = Un paseo con una tarea: se mira la cosa real, y hay una versión de escritorio para quien no pueda ir.

# A solution shown step by step.
technique-worked-example = Ejemplo resuelto
    .definition = Una solución paso a paso, incluido el paso que parecía evidente y no lo era.

# A model of a situation in which one can make mistakes.
technique-simulation = Simulación
    .definition = Un mundo pequeño donde los errores solo cuestan orgullo.
