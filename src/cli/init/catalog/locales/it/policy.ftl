### Le regole, in frasi intere. Numeri, unità e date vengono da
### content/policies. Un messaggio `…-date` aggiunge il giorno di un’edizione.

# $refund-count (number) – quanto dura il termine
# $refund-unit (key: business-day | calendar-day) – che cosa si conta
# $refund-refund (number) – la percentuale del prezzo restituita
policy-refund =
    Chi si ritira entro { $refund-unit ->
        [business-day] { $refund-count ->
            [one] { $refund-count } giorno lavorativo
            [many] { $refund-count } di giorni lavorativi
           *[other] { $refund-count } giorni lavorativi
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } giorno
            [many] { $refund-count } di giorni
           *[other] { $refund-count } giorni
        }
    } dal primo giorno del corso riceve un rimborso (quota restituita: { $refund-refund }% del prezzo).

# $refund-until (date) – l’ultimo giorno di un’edizione
policy-refund-date = { policy-refund } Ultimo giorno per questa edizione: { DATETIME($refund-until, dateStyle: "long") }.

# $registration-count (number) – quanto prima dell’inizio chiudono le iscrizioni
# $registration-unit (key: business-day | calendar-day) – che cosa si conta
policy-registration =
    Le iscrizioni chiudono { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } giorno lavorativo
            [many] { $registration-count } di giorni lavorativi
           *[other] { $registration-count } giorni lavorativi
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } giorno
            [many] { $registration-count } di giorni
           *[other] { $registration-count } giorni
        }
    } prima del primo giorno del corso.

# $registration-closes (date) – l’ultimo giorno di iscrizione di un’edizione
policy-registration-date = { policy-registration } Ultimo giorno per questa edizione: { DATETIME($registration-closes, dateStyle: "long") }.
