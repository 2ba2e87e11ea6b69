### Labels of the terms by which courses are sorted. The definition stands at
### the head of the term's own page, as a whole sentence.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Estatística
    .definition = Descrever o que os dados mostram, avaliar quanta certeza se pode ter e decidir quando a certeza não está ao alcance.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infraestrutura
    .definition = Manter em funcionamento as redes que ninguém percebe até que falhem: a água, o abastecimento e a segurança das coisas de uso diário.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Comunicação
    .definition = Dizer com clareza o que é difícil: apresentar números, chegar a acordos e avisar as pessoas a tempo.

## Topics: what a course is about.

# Topic, below statistics: telling causes from coincidences.
topic-causal-inference = Inferência causal
    .definition = Distinguir uma causa de uma coincidência e dizer o que seria preciso para ter certeza.

# Topic, below statistics: rules that a computer finds in examples.
topic-machine-learning = Aprendizado de máquina
    .definition = Deixar que um computador encontre regras em exemplos e saber quais delas merecem ser seguidas.

# Topic: giving form to things and services.
topic-design = Design
    .definition = Dar forma a coisas e serviços para que as pessoas possam usá-los sem que ninguém explique como.

# Topic, below design: things that everyone can use.
topic-accessibility = Acessibilidade
    .definition = Fazer coisas que funcionem para quem não vê, ouve, se move ou se concentra como quem as projetou.

# Topic: where energy goes and how to need less of it.
topic-energy = Energia
    .definition = Descobrir para onde vai a energia, o que ela faz ali e como obter o mesmo com menos.

# Topic: what things are made of.
topic-materials = Materiais
    .definition = Escolher de que são feitas as coisas, já pensando no conserto e no fim de cada uma.

# Topic: running a plant, a service, a store, day after day.
topic-operations = Operações
    .definition = Manter uma fábrica, uma loja ou um serviço funcionando dia após dia, com menos surpresas do que no ano anterior.

# Topic: answering for the work of others.
topic-leadership = Liderança
    .definition = Responder por um trabalho que outras pessoas fazem: perguntar, decidir, ouvir e deixar fazer.

# Topic: money that belongs to everyone.
topic-public-finance = Finanças públicas
    .definition = Arrecadar, planejar e gastar, à vista de todos, um dinheiro que é de todos.

# Topic: what a changing climate does to places, and what places can do.
topic-climate = Clima
    .definition = Avaliar o que um clima em mudança faz a um lugar e o que o lugar pode fazer a respeito.

# Topic: helping others learn, and finding out whether they have.
topic-teaching = Ensino
    .definition = Ajudar outras pessoas a aprender e descobrir, com honestidade, se aprenderam.

## Levels: the label comes with the theme; here it has a definition.

# For those who meet the subject for the first time.
level-introductory = Introdutório
    .definition = Parte apenas da curiosidade e da experiência que qualquer vida profissional traz.

# For those who know the basics.
level-intermediate = Intermediário
    .definition = Dá por conhecido o básico do assunto e constrói sobre ele algo útil.

# For those who know the subject well.
level-advanced = Avançado
    .definition = Para quem já faz este trabalho e começou a duvidar do modo como o faz.

## Formats: the label comes with the theme; here it has a definition.

# Everybody is in one place, or meets live.
format-in-person = Presencial
    .definition = Todos estão juntos ao mesmo tempo, em uma sala ou em uma chamada de vídeo.

# At the institution.
format-on-campus = No campus
    .definition = A turma se reúne em uma sala do instituto ou de um parceiro que a empresta.

# At fixed hours, by video.
format-live-virtual = Online ao vivo
    .definition = A turma se encontra por vídeo em horários fixos; há pouco a assistir e muito a fazer.

# At any hour, on the platform.
format-online = Online
    .definition = Você estuda na plataforma { -platform }, nos seus próprios horários; os encontros ao vivo, com poucas exceções, são gravados.

# Partly online, partly in person.
format-blended = Híbrido
    .definition = A maior parte das semanas acontece online e, em alguns dias, a turma se encontra em um mesmo lugar.

## Methods: how a course teaches. The definition stands where the method is explained.

# A teacher sets the path.
method-teacher-led = Ensino guiado
    .definition = Alguém que conhece o caminho vai à frente, explica e olha para trás com frequência, para ver quem está acompanhando.

# Learning by making something.
method-making = Aprender fazendo
    .definition = Faz-se algo que pode falhar, mostra-se cedo e aprende-se com a maneira como falha.

# One case runs through the whole course.
method-case-anchored = Aprendizagem ancorada em casos
    .definition = Um mesmo caso atravessa o curso inteiro; cada ideia precisa provar nele o que vale ou ficar de fora.

# Learning from the other participants.
method-peer-network = Aprendizagem entre pares
    .definition = A turma faz parte do material: pessoas de outras profissões leem o seu trabalho e contam o que viram.

## Techniques: what happens within a module.

# A short film that draws while it explains.
technique-animated-tutorial = Tutorial animado
    .definition = Um filme curto que desenha enquanto explica, feito para ser pausado.

# A situation told in full, with its papers.
technique-case-study = Estudo de caso
    .definition = Uma situação contada por inteiro, com seus papéis e suas pontas soltas.

# Several people, one result.
technique-joint-project = Projeto conjunto
    .definition = Várias pessoas, um resultado e uma página sobre quem fez o quê.

# A written conversation of the whole group.
technique-forum = Fórum
    .definition = Uma conversa por escrito que dá a todos tempo para pensar antes de responder.

# A question to everybody in a meeting.
technique-live-poll = Enquete ao vivo
    .definition = Uma pergunta a todos ao mesmo tempo; o interessante começa quando as respostas divergem.

# Speaking for someone else.
technique-role-play = Jogo de papéis
    .definition = Fala-se em nome de alguém com outros interesses e, por quinze minutos, para valer.

# Work is shown and discussed.
technique-critique = Crítica em grupo
    .definition = O trabalho vai para a mesa; os outros dizem o que veem, e quem o fez ouve antes de explicar.

# Learning out of doors, with a task.
technique-field-walk = Caminhada de campo
    .definition = Uma caminhada com uma tarefa: olha-se a coisa real, e há uma versão de mesa para quem não puder ir.

# A solution shown step by step.
technique-worked-example = Exemplo resolvido
    .definition = Uma solução mostrada passo a passo, inclusive o passo que parecia óbvio e não era.

# A model of a situation in which one can make mistakes.
technique-simulation = Simulação
    .definition = Um pequeno mundo em que os erros só custam orgulho.
