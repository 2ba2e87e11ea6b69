### Pages of people.

# Heading of the courses someone teaches.
people-courses = Corsi

# Label: programs someone teaches in.
people-programs = Percorsi

# Label: pages about someone elsewhere. Followed by their addresses.
people-links = Su altri siti
