### The page on which courses stand side by side.

## Required

# On the page of a browser that runs no scripts. A link to the list of courses follows.
compare-no-script = Comparing needs JavaScript, which is switched off in this browser. Every course says the same facts at the top of its own page.

# Under the table: label of the list of courses to choose from.
compare-add = Add a course

# On the button in the head of a column: the course is no longer compared.
compare-take-away = Take away

# Name of that button for screen readers.
# $title (string) – the title of the course
compare-remove = Take away: { $title }

# Above the table, while there are fewer than two courses in it.
compare-none = Choose two or more courses to see them side by side.

# Above the table, when there are four courses in it.
compare-full = Four courses stand side by side. Take one away to add another.

# Above the table, where the page of a course could not be read.
compare-failed = A course could not be loaded.
