### I nomi dei termini di content/vocabularies.

topic-writing = Scrittura
    .definition = Dire le cose in modo che gli altri le capiscano e possano agire.
