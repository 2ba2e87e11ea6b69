### Feeds, and files for calendar programs.

# Title of the feed of news and dates, seen in feed readers.
# $site (string) – the name of the catalog
feed-title = News and dates of { $site }

# In the feed: title of an entry about a course that is new in the catalog.
# $course (string) – its title
feed-course-title = New course: { $course }

# In the feed: title of an entry about a run of a course for which one can register now.
# $course (string) – the title of the course
feed-run-title = Registration is open: { $course }

# In the feed: title of an entry about a run for which one can register only a few days more.
# $course (string) – the title of the course
feed-closing-title = Registration closes soon: { $course }

# In the feed: title of an entry about a rule that has changed.
# $policy (string) – what the rule is called
feed-policy-title = Changed policy: { $policy }

# In the feed, below that title: since when the rule holds in its new form.
# $date (date) – the first day
feed-policy-summary = In force in this form since { DATETIME($date, dateStyle: "long") }.

# Name of the calendar of the whole catalog, as calendar programs show it.
# $site (string) – the name of the catalog
agenda-title = { $site }: dates and deadlines

# In feeds and calendars, one of several sentences about a run: its first day, or the month alone.
# $date (date) – the day or the month
agenda-starts = Start: { DATETIME($date, dateStyle: "long") }.

# In feeds and calendars, one of several sentences about a run: its language.
# $language (string) – the name of the language
agenda-taught-in = Taught in { $language }.

# In feeds and calendars, one of several sentences about a run: what tells it from others alike.
# $variant (string) – as “evening”
agenda-variant = Edition: { $variant }.

# In feeds and calendars, one of several sentences about a run: the last day of registration.
# $date (date) – the day
agenda-register-by = Register by { DATETIME($date, dateStyle: "long") }.

# In calendars: title of the last day of registration.
# $course (string) – the title of the course
agenda-registration-closes = Last day to register: { $course }

# In calendars: title of the last day on which one gets money back.
# $course (string) – the title of the course
agenda-refund-until = Last day for a refund: { $course }

# In calendars: title of the last day on which one can ask for accommodations for a disability.
# $course (string) – the title of the course
agenda-accommodation-request-by = Last day to request accommodations: { $course }

# In calendars: title of the last day on which the materials of a course can be read.
# $course (string) – the title of the course
agenda-materials-until = Last day of access to materials: { $course }

# In calendars: title of a live session without a title of its own.
# $course (string) – the title of the course
agenda-session = Live session: { $course }

# In calendars: title of a live session.
# $session (string) – its title
# $course (string) – the title of the course
agenda-session-named = { $session } ({ $course })

# In calendars: said first of a run that was cancelled.
agenda-cancelled = This edition has been cancelled.

# Link on the page of a course or program: its dates as a file that calendar programs read.
agenda-add = Add the dates to your calendar

# Link on the page of the calendar: all dates as a file that calendar programs read.
agenda-subscribe = Subscribe to all dates in your calendar
