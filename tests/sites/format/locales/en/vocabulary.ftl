topic-statistics = Statistics
    .definition = Numbers
    .slug = statistics
topic-causal-inference = Causal inference
topic-data-science = Data science
