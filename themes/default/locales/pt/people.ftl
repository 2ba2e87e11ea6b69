### Pages of people.

# Heading of the courses someone teaches.
people-courses = Cursos

# Label: programs someone teaches in.
people-programs = Programas

# Label: pages about someone elsewhere. Followed by their addresses.
people-links = Em outros sites
