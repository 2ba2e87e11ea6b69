### Nombres de los términos de content/vocabularies.

topic-writing = Escritura
    .definition = Decir las cosas de modo que otros las entiendan y puedan actuar.
