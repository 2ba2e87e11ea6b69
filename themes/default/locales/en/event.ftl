### Events, awards, and earlier editions of the catalog.

## Required
## Headings of the list of events.

# Heading of the events to come.
event-coming-heading = Upcoming

# Heading of the events that are over.
event-past-heading = Earlier

## Required
## Whether an event is still to come. Beside its date.

# It has not begun.
event-ahead = Upcoming

# It is taking place.
event-now = Taking place

# It is over.
event-past = Past

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the day.
event-when = When

# Label: the hour.
event-time-label = Begins at

# After that label.
# $time (string) – the hour
# $zone (string) – name of the time zone
event-time = { $time } (time zone: { $zone })

# Label: the place.
event-where = Where

# Label: whether one takes part online or on site.
event-mode = Attendance

# Label: the institution that invites.
event-host = Hosted by

# Label: who presides.
event-presiding = Presided over by

# Label: who speaks.
event-speakers = Speakers

# Label: the programs or courses in whose honor it is held.
event-honors = In honor of

# Label: who gave an award.
award-body = Given by

# Label: who received an award.
award-recipients = Received by

# Label: who accepted an award at the ceremony.
award-accepted-by = Accepted by

# Label: the programs or courses that an award honors.
award-honors = Honors

## Required
## Links, and what stands under titles.

# Link: leads to a page about the event elsewhere.
event-more = Page of the event

# Link: leads to a page about the award elsewhere.
award-more = Page of the award

# Beside an earlier edition of the catalog.
# $date (date) – the last day on which it was changed
edition-frozen-at = As it stood on { DATETIME($date, dateStyle: "long") }
