### Eventi, premi ed edizioni precedenti del catalogo.

## Required
## Headings of the list of events.

# Heading of the events to come.
event-coming-heading = Prossimi

# Heading of the events that are over.
event-past-heading = Passati

## Required
## Whether an event is still to come. Beside its date.

# It has not begun.
event-ahead = In programma

# It is taking place.
event-now = In corso

# It is over.
event-past = Concluso

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the day.
event-when = Quando

# Label: the hour.
event-time-label = Inizio

# After that label.
# $time (string) – the hour
# $zone (string) – name of the time zone
event-time = { $time } (fuso orario { $zone })

# Label: the place.
event-where = Dove

# Label: whether one takes part online or on site.
event-mode = Partecipazione

# Label: the institution that invites.
event-host = A cura di

# Label: who presides.
event-presiding = Presiede

# Label: who speaks.
event-speakers = Intervengono

# Label: the programs or courses in whose honor it is held.
event-honors = In onore di

# Label: who gave an award.
award-body = Assegnato da

# Label: who received an award.
award-recipients = Assegnato a

# Label: who accepted an award at the ceremony.
award-accepted-by = Ritirato da

# Label: the programs or courses that an award honors.
award-honors = Premia

## Required
## Links, and what stands under titles.

# Link: leads to a page about the event elsewhere.
event-more = Pagina dell’evento

# Link: leads to a page about the award elsewhere.
award-more = Pagina del premio

# Beside an earlier edition of the catalog.
# $date (date) – the last day on which it was changed
edition-frozen-at = Stato in data { DATETIME($date, dateStyle: "long") }
