site-our-letters = Letters
site-our-answers = Answers
site-our-promise = We answer { site-our-letters }.
site-our-title = Not said
    .label = Not said either
site-tagline = A message the program asks for
