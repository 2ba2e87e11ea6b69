### Eventos, prêmios e edições anteriores do catálogo.

## Required
## Headings of the list of events.

# Heading of the events to come.
event-coming-heading = Próximos

# Heading of the events that are over.
event-past-heading = Anteriores

## Required
## Whether an event is still to come. Beside its date.

# It has not begun.
event-ahead = Em breve

# It is taking place.
event-now = Em andamento

# It is over.
event-past = Encerrado

## Required
## Labels of facts. Each stands above or beside its value.

# Label: the day.
event-when = Quando

# Label: the hour.
event-time-label = Início

# After that label.
# $time (string) – the hour
# $zone (string) – name of the time zone
event-time = { $time } (fuso horário { $zone })

# Label: the place.
event-where = Onde

# Label: whether one takes part online or on site.
event-mode = Participação

# Label: the institution that invites.
event-host = Organização

# Label: who presides.
event-presiding = Presidência

# Label: who speaks.
event-speakers = Palestrantes

# Label: the programs or courses in whose honor it is held.
event-honors = Em homenagem a

# Label: who gave an award.
award-body = Concedido por

# Label: who received an award.
award-recipients = Recebido por

# Label: who accepted an award at the ceremony.
award-accepted-by = Recebido na cerimônia por

# Label: the programs or courses that an award honors.
award-honors = Distingue

## Required
## Links, and what stands under titles.

# Link: leads to a page about the event elsewhere.
event-more = Página do evento

# Link: leads to a page about the award elsewhere.
award-more = Página do prêmio

# Beside an earlier edition of the catalog.
# $date (date) – the last day on which it was changed
edition-frozen-at = Como estava em { DATETIME($date, dateStyle: "long") }
