### Eventos, premios y ediciones anteriores del catálogo.

## Required
## Headings of the list of events.

# Heading of the events to come.
event-coming-heading = Próximos

# Heading of the events that are over.
event-past-heading = Anteriores

## Required
## Whether an event is still to come. Beside its date.

# It has not begun.
event-ahead = Próximamente

# It is taking place.
event-now = En curso

# It is over.
event-past = Finalizado

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the day.
event-when = Cuándo

# Label: the hour.
event-time-label = Hora de inicio

# After that label.
# $time (string) – the hour
# $zone (string) – name of the time zone
event-time = { $time } (zona horaria: { $zone })

# Label: the place.
event-where = Dónde

# Label: whether one takes part online or on site.
event-mode = Participación

# Label: the institution that invites.
event-host = Organiza

# Label: who presides.
event-presiding = Preside

# Label: who speaks.
event-speakers = Intervienen

# Label: the programs or courses in whose honor it is held.
event-honors = En honor de

# Label: who gave an award.
award-body = Concedido por

# Label: who received an award.
award-recipients = Recibido por

# Label: who accepted an award at the ceremony.
award-accepted-by = Recogido por

# Label: the programs or courses that an award honors.
award-honors = Distingue

## Required
## Links, and what stands under titles.

# Link: leads to a page about the event elsewhere.
event-more = Página del evento

# Link: leads to a page about the award elsewhere.
award-more = Página del premio

# Beside an earlier edition of the catalog.
# $date (date) – the last day on which it was changed
edition-frozen-at = Tal como estaba el { DATETIME($date, dateStyle: "long") }
