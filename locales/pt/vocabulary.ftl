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
