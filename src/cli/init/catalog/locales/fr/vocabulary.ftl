### Les noms des termes de content/vocabularies.

topic-writing = Écriture
    .definition = Dire les choses de sorte que d’autres les comprennent et puissent agir.
