### The frame of the site.

site-tagline = Light and sound

## Required

# How many courses there are.
# $count (number) – how many
site-courses = { $count ->
    [one] { $count } course
   *[other] { $count } courses
}
