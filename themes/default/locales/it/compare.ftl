### The page on which courses stand side by side.

## Required

# On the page of a browser that runs no scripts. A link to the list of courses follows.
compare-no-script = Il confronto richiede JavaScript, che in questo browser è disattivato. Ogni corso riporta gli stessi dati all’inizio della sua pagina.

# Under the table: label of the list of courses to choose from.
compare-add = Aggiungi un corso

# On the button in the head of a column: the course is no longer compared.
compare-take-away = Togli

# Name of that button for screen readers.
# $title (string) – the title of the course
compare-remove = Togli { $title }

# Above the table, while there are fewer than two courses in it.
compare-none = Scelga due o più corsi per vederli fianco a fianco.

# Above the table, when there are four courses in it.
compare-full = Ci sono già quattro corsi. Ne tolga uno per aggiungerne un altro.

# Above the table, where the page of a course could not be read.
compare-failed = Non è stato possibile caricare un corso.
