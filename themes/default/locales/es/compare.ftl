### The page on which courses stand side by side.

## Required

# On the page of a browser that runs no scripts. A link to the list of courses follows.
compare-no-script = Para comparar hace falta JavaScript, que está desactivado en este navegador. Cada curso da los mismos datos al comienzo de su página.

# Under the table: label of the list of courses to choose from.
compare-add = Añadir un curso

# On the button in the head of a column: the course is no longer compared.
compare-take-away = Quitar

# Name of that button for screen readers.
# $title (string) – the title of the course
compare-remove = Quitar { $title }

# Above the table, while there are fewer than two courses in it.
compare-none = Elija dos o más cursos para verlos uno al lado del otro.

# Above the table, when there are four courses in it.
compare-full = Ya hay cuatro cursos. Quite uno para añadir otro.

# Above the table, where the page of a course could not be read.
compare-failed = No se ha podido cargar un curso.
