### Pages of people.

# Heading of the courses someone teaches.
people-courses = Cours

# Label: programs someone teaches in.
people-programs = Parcours

# Label: pages about someone elsewhere. Followed by their addresses.
people-links = Ailleurs sur le web
