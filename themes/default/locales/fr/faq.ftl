### Questions and answers.

# Above the list of the other groups of questions. Also its name for screen readers.
faq-other-categories = Autres questions
