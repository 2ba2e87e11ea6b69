### The page on which courses stand side by side.

## Required

# On the page of a browser that runs no scripts. A link to the list of courses follows.
compare-no-script = Para comparar é preciso JavaScript, que está desativado neste navegador. Cada curso traz os mesmos dados no início da sua página.

# Under the table: label of the list of courses to choose from.
compare-add = Adicionar um curso

# On the button in the head of a column: the course is no longer compared.
compare-take-away = Retirar

# Name of that button for screen readers.
# $title (string) – the title of the course
compare-remove = Retirar { $title }

# Above the table, while there are fewer than two courses in it.
compare-none = Escolha dois ou mais cursos para vê-los lado a lado.

# Above the table, when there are four courses in it.
compare-full = Já há quatro cursos lado a lado. Retire um para adicionar outro.

# Above the table, where the page of a course could not be read.
compare-failed = Não foi possível carregar um curso.
