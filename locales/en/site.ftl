### What the site is called and how it describes itself.

# Name of the site: in the header, in titles of browser windows, in feeds.
site-name = { -brand }

# One line beside the name in the header and on the language chooser.
# It says that the institution is invented; keep that in every language.
# Max-length: 90
site-tagline = Short professional courses from an institute that does not exist

# For search engines and feeds: one or two sentences about the whole site.
# It says that the institution and its people are invented; keep that.
# Max-length: 200
site-description = A demonstration catalog of professional courses in English, Spanish, Portuguese, French, and Italian. The institute, its courses, and its people are invented.
