### Événements, prix et éditions précédentes du catalogue.

## Required
## Headings of the list of events.

# Heading of the events to come.
event-coming-heading = À venir

# Heading of the events that are over.
event-past-heading = Passés

## Required
## Whether an event is still to come. Beside its date.

# It has not begun.
event-ahead = À venir

# It is taking place.
event-now = En cours

# It is over.
event-past = Terminé

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the day.
event-when = Quand

# Label: the hour.
event-time-label = Heure de début

# After that label.
# $time (string) – the hour
# $zone (string) – name of the time zone
event-time = { $time } (fuseau horaire : { $zone })

# Label: the place.
event-where = Où

# Label: whether one takes part online or on site.
event-mode = Participation

# Label: the institution that invites.
event-host = Organisé par

# Label: who presides.
event-presiding = Présidence

# Label: who speaks.
event-speakers = Avec la participation de

# Label: the programs or courses in whose honor it is held.
event-honors = En l’honneur de

# Label: who gave an award.
award-body = Décerné par

# Label: who received an award.
award-recipients = Décerné à

# Label: who accepted an award at the ceremony.
award-accepted-by = Remis en mains propres à

# Label: the programs or courses that an award honors.
award-honors = Récompense

## Required
## Links, and what stands under titles.

# Link: leads to a page about the event elsewhere.
event-more = Page de l’événement

# Link: leads to a page about the award elsewhere.
award-more = Page du prix

# Beside an earlier edition of the catalog.
# $date (date) – the last day on which it was changed
edition-frozen-at = État au { DATETIME($date, dateStyle: "long") }
