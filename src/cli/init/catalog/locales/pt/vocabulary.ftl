### Nomes dos termos de content/vocabularies.

topic-writing = Escrita
    .definition = Dizer as coisas de modo que os outros entendam e possam agir.
