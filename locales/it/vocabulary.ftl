### Labels of the terms by which courses are sorted. The definition stands at
### the head of the term's own page, as a whole sentence.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Statistica
    .definition = Descrivere che cosa mostrano i dati, giudicare quanto se ne può essere certi, e decidere quando la certezza non è disponibile.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infrastrutture
    .definition = Far funzionare le reti che nessuno nota finché non si guastano: l’acqua, le forniture e la sicurezza degli oggetti di ogni giorno.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Comunicazione
    .definition = Dire con chiarezza cose difficili: presentare cifre, raggiungere accordi e avvertire in tempo.
