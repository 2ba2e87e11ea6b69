### Pages of people.

# Heading of the courses someone teaches.
people-courses = Courses

# Label: programs someone teaches in.
people-programs = Programs

# Label: pages about someone elsewhere. Followed by their addresses.
people-links = Elsewhere
