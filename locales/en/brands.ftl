### Names that stay as they are in every language. Other languages inherit
### this file and need no copy of it, unless a name has to be inflected.

# The invented institution whose catalog this is.
# Do-not-translate
-brand = Alderquay Institute

# The same institution, where the full name has just been used.
# Do-not-translate
-brand-short = Alderquay

# The learning platform on which courses take place; invented as well.
# Do-not-translate
-platform = Causeway
