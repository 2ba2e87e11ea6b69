### The page on which courses stand side by side.

## Required

# On the page of a browser that runs no scripts. A link to the list of courses follows.
compare-no-script = La comparaison nécessite JavaScript, qui est désactivé dans ce navigateur. Chaque cours donne les mêmes informations en haut de sa page.

# Under the table: label of the list of courses to choose from.
compare-add = Ajouter un cours

# On the button in the head of a column: the course is no longer compared.
compare-take-away = Retirer

# Name of that button for screen readers.
# $title (string) – the title of the course
compare-remove = Retirer { $title }

# Above the table, while there are fewer than two courses in it.
compare-none = Choisissez au moins deux cours pour les voir côte à côte.

# Above the table, when there are four courses in it.
compare-full = Quatre cours sont déjà côte à côte. Retirez-en un pour en ajouter un autre.

# Above the table, where the page of a course could not be read.
compare-failed = Un cours n’a pas pu être chargé.
