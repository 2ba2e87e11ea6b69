### Labels of the terms by which courses are sorted. The definition stands at
### the head of the term's own page, as a whole sentence.

# Topic: making sense of data and deciding under uncertainty.
topic-statistics = Statistics
    .definition = Describing what data show, judging how sure one can be, and deciding when certainty is not to be had.

# Topic: the networks a town or a company depends on – water, supply, safe products.
topic-infrastructure = Infrastructure
    .definition = Keeping the networks running that nobody notices until they fail: water, supplies, and the safety of everyday things.

# Topic: talking with people – presenting, negotiating, warning.
topic-communication = Communication
    .definition = Saying difficult things clearly: presenting figures, reaching agreements, and warning people in time.
