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
