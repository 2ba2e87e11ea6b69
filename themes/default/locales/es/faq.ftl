### Questions and answers.

# Above the list of the other groups of questions.
faq-other-categories = Otras preguntas
