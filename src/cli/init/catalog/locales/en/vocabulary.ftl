### Labels of the terms in content/vocabularies.

topic-writing = Writing
    .definition = Saying things so that others understand them and can act.
