### Pages of people.

# Heading of the courses someone teaches.
people-courses = Cursos

# Label: programs someone teaches in.
people-programs = Programas

# Label of addresses of pages about someone elsewhere.
people-links = En otros sitios
