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
