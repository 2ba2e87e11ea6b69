### Labels of the terms by which courses are sorted. The definition stands at
### the head of the term's own page, as a whole sentence.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Statistica
    .definition = Descrivere che cosa mostrano i dati, giudicare quanto se ne può essere certi, e decidere quando la certezza è fuori portata.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infrastrutture
    .definition = Far funzionare le reti che nessuno nota finché non si guastano: l’acqua, le forniture e la sicurezza degli oggetti di ogni giorno.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Comunicazione
    .definition = Dire con chiarezza cose difficili: presentare cifre, raggiungere accordi e avvertire in tempo.

## Topics: what a course is about.

# Topic, below statistics: telling causes from coincidences.
topic-causal-inference = Inferenza causale
    .definition = Distinguere una causa da una coincidenza, e dire che cosa servirebbe per esserne certi.

# Topic, below statistics: rules that a computer finds in examples.
topic-machine-learning = Apprendimento automatico
    .definition = Lasciare che un computer trovi regole negli esempi, e sapere quali meritano di essere seguite.

# Topic: giving form to things and services.
topic-design = Design
    .definition = Dare forma a cose e servizi, così che si possano usare senza che nessuno spieghi come.

# Topic, below design: things that everyone can use.
topic-accessibility = Accessibilità
    .definition = Fare cose che funzionino anche per chi non vede, non sente, non si muove o non si concentra come chi le ha progettate.

# Topic: where energy goes and how to need less of it.
topic-energy = Energia
    .definition = Scoprire dove va l’energia, che cosa vi fa, e come ottenere lo stesso con meno.

# Topic: what things are made of.
topic-materials = Materiali
    .definition = Scegliere di che cosa sono fatte le cose, pensando già a come si ripareranno e a come finiranno.

# Topic: running a plant, a service, a store, day after day.
topic-operations = Gestione operativa
    .definition = Mandare avanti un impianto, un negozio o un servizio giorno dopo giorno, con meno sorprese dell’anno prima.

# Topic: answering for the work of others.
topic-leadership = Leadership
    .definition = Rispondere di un lavoro che fanno altri: chiedere, decidere, ascoltare e lasciar fare.

# Topic: money that belongs to everyone.
topic-public-finance = Finanza pubblica
    .definition = Raccogliere, pianificare e spendere, sotto gli occhi di tutti, denaro che è di tutti.

# Topic: what a changing climate does to places, and what places can do.
topic-climate = Clima
    .definition = Valutare che cosa un clima che cambia fa a un luogo, e che cosa il luogo può farci.

# Topic: helping others learn, and finding out whether they have.
topic-teaching = Insegnamento
    .definition = Aiutare altri a imparare, e scoprire onestamente se ci sono riusciti.

## Levels: the label comes with the theme; here it has a definition.

# For those who meet the subject for the first time.
level-introductory = Introduttivo
    .definition = Presuppone soltanto curiosità e l’esperienza che dà qualunque vita lavorativa.

# For those who know the basics.
level-intermediate = Intermedio
    .definition = Dà per note le basi della materia e vi costruisce sopra qualcosa di utile.

# For those who know the subject well.
level-advanced = Avanzato
    .definition = Per chi questo lavoro lo fa già, e ha cominciato a dubitare di come lo fa.

## Formats: the label comes with the theme; here it has a definition.

# Everybody is in one place, or meets live.
format-in-person = In presenza
    .definition = Ci si ritrova tutti nello stesso momento, in una sala o in videochiamata.

# At the institution.
format-on-campus = In sede
    .definition = Si va in un’aula dell’istituto, o di un partner che ne presta una.

# At fixed hours, by video.
format-live-virtual = In diretta online
    .definition = Ci si incontra in video a ore fisse; c’è poco da guardare e molto da fare.

# At any hour, on the platform.
format-online = Online
    .definition = Si studia su { -platform } negli orari che si preferiscono; gli incontri in diretta, salvo poche eccezioni, sono registrati.

# Partly online, partly in person.
format-blended = Online e in presenza
    .definition = Quasi tutte le settimane si svolgono online e, in alcuni giorni, il gruppo si ritrova in un luogo.

## Methods: how a course teaches. The definition stands where the method is explained.

# A teacher sets the path.
method-teacher-led = Insegnamento guidato
    .definition = Chi conosce la strada cammina avanti, spiega, e si volta abbastanza spesso da vedere chi lo segue.

# Learning by making something.
method-making = Imparare facendo
    .definition = Si costruisce qualcosa che può fallire, lo si mostra presto, e si impara da come fallisce.

# One case runs through the whole course.
method-case-anchored = Apprendimento ancorato a un caso
    .definition = Uno stesso caso attraversa tutto il corso; ogni idea deve dimostrare lì quanto vale, o restarne fuori.

# Learning from the other participants.
method-peer-network = Apprendimento tra pari
    .definition = Il gruppo fa parte del materiale: persone di altri mestieri leggono il lavoro di ciascuno e dicono che cosa ci hanno visto.

## Techniques: what happens within a module.

# A short film that draws while it explains.
technique-animated-tutorial = Tutorial animato
    .definition = Un breve filmato che disegna mentre spiega, fatto per essere fermato.

# A situation told in full, with its papers.
technique-case-study = Studio di caso
    .definition = Una situazione raccontata per intero, con le sue carte e le sue questioni in sospeso.

# Several people, one result.
technique-joint-project = Progetto comune
    .definition = Più persone, un risultato, e una pagina su chi ha fatto che cosa.

# A written conversation of the whole group.
technique-forum = Forum
    .definition = Una conversazione scritta che lascia a tutti il tempo di pensare prima di rispondere.

# A question to everybody in a meeting.
technique-live-poll = Sondaggio in diretta
    .definition = Una domanda a tutti insieme; il bello comincia quando le risposte non coincidono.

# Speaking for someone else.
technique-role-play = Gioco di ruolo
    .definition = Si parla per conto di qualcuno che ha altri interessi e, per un quarto d’ora, si fa sul serio.

# Work is shown and discussed.
technique-critique = Critica in gruppo
    .definition = Il lavoro si mette sul tavolo; gli altri dicono che cosa vedono, e chi l’ha fatto ascolta prima di spiegare.

# Learning out of doors, with a task.
technique-field-walk = Uscita sul campo
    .definition = Una camminata con un compito: si guarda la cosa vera, e c’è una versione da scrivania per chi non può venire.

# A solution shown step by step.
technique-worked-example = Esempio svolto
    .definition = Una soluzione passo per passo, compreso il passo che sembrava ovvio e non lo era.

# A model of a situation in which one can make mistakes.
technique-simulation = Simulazione
    .definition = Un piccolo mondo in cui gli errori costano soltanto un po’ di orgoglio.
