### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### A message `policy-…` states the rule and may stand anywhere. Its companion
### `policy-…-date` is used beside one edition of a course and adds the day that
### the rule comes to for that edition; where the edition has no day yet, the
### words “to be announced” stand in its place.
###
### `business-day` never counts Saturdays unless $…-weekdays is mon-sat: choose
### the word of your language accordingly.

## Required

# Refunds: beside the dates of a course and in the questions about payments.
# $refund-count (number) – length of the window after the start; the day of the start does not count
# $refund-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $refund-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $refund-refund (number) – how many percent of the price are paid back
policy-refund =
    Chi si ritira entro { $refund-unit ->
        [business-day] { $refund-weekdays ->
            [mon-sat] { $refund-count ->
                    [one] { $refund-count } giorno feriale
                    [many] { $refund-count } di giorni feriali
                   *[other] { $refund-count } giorni feriali
                }
           *[mon-fri] { $refund-count ->
                    [one] { $refund-count } giorno lavorativo
                    [many] { $refund-count } di giorni lavorativi
                   *[other] { $refund-count } giorni lavorativi
                }
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } giorno di calendario
            [many] { $refund-count } di giorni di calendario
           *[other] { $refund-count } giorni di calendario
        }
        [week] { $refund-count ->
            [one] { $refund-count } settimana
            [many] { $refund-count } di settimane
           *[other] { $refund-count } settimane
        }
        [month] { $refund-count ->
            [one] { $refund-count } mese
            [many] { $refund-count } di mesi
           *[other] { $refund-count } mesi
        }
        [hour] { $refund-count ->
            [one] { $refund-count } ora
            [many] { $refund-count } di ore
           *[other] { $refund-count } ore
        }
    } dal primo giorno del corso { $refund-refund ->
        [100] ha diritto al rimborso dell’intero prezzo
       *[other] ha diritto a un rimborso parziale (quota restituita: { $refund-refund }% del prezzo)
    }. { $refund-unit ->
        [business-day] Il conteggio comincia il giorno successivo, e le festività del calendario dell’{ -brand } non contano.
       *[calendar-day] Il conteggio comincia il giorno successivo.
    }

# $refund-until (date) – the last day of the window for this edition
policy-refund-date = { policy-refund } Per questa edizione, ultimo giorno per ritirarsi: { DATETIME($refund-until, dateStyle: "long") }.

# Late registration: beside the dates of a course and in the questions about enrolling.
# $registration-count (number) – how long after the start registration stays open
# $registration-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-registration =
    Le iscrizioni restano aperte fino a { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } giorno lavorativo
            [many] { $registration-count } di giorni lavorativi
           *[other] { $registration-count } giorni lavorativi
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } giorno di calendario
            [many] { $registration-count } di giorni di calendario
           *[other] { $registration-count } giorni di calendario
        }
        [week] { $registration-count ->
            [one] { $registration-count } settimana
            [many] { $registration-count } di settimane
           *[other] { $registration-count } settimane
        }
        [month] { $registration-count ->
            [one] { $registration-count } mese
            [many] { $registration-count } di mesi
           *[other] { $registration-count } mesi
        }
        [hour] { $registration-count ->
            [one] { $registration-count } ora
            [many] { $registration-count } di ore
           *[other] { $registration-count } ore
        }
    } dopo il primo giorno del corso, finché ci sono posti.

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Per questa edizione, ultimo giorno per iscriversi: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid.
# $payment-count (number) – how long before the start payment has to have arrived at the latest
# $payment-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-payment =
    Una fattura scade il giorno stesso in cui è emessa, e va pagata al più tardi { $payment-unit ->
        [business-day] { $payment-count ->
            [one] { $payment-count } giorno lavorativo
            [many] { $payment-count } di giorni lavorativi
           *[other] { $payment-count } giorni lavorativi
        }
       *[calendar-day] { $payment-count ->
            [one] { $payment-count } giorno
            [many] { $payment-count } di giorni di calendario
           *[other] { $payment-count } giorni di calendario
        }
        [week] { $payment-count ->
            [one] { $payment-count } settimana
            [many] { $payment-count } di settimane
           *[other] { $payment-count } settimane
        }
        [month] { $payment-count ->
            [one] { $payment-count } mese
            [many] { $payment-count } di mesi
           *[other] { $payment-count } mesi
        }
        [hour] { $payment-count ->
            [one] { $payment-count } ora
            [many] { $payment-count } di ore
           *[other] { $payment-count } ore
        }
    } prima del primo giorno del corso.

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Per questa edizione, ultimo giorno per pagare: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
# $group-min-quantity (number) – smallest size of a group
# $group-percent (number) – how many percent are taken off the price
policy-group =
    { $group-min-quantity ->
        [one] Un gruppo di { $group-min-quantity } partecipante ha uno sconto { NUMBER($group-percent, type: "ordinal") ->
                [1] dell’{ $group-percent }%
                [many] dell’{ $group-percent }%
               *[other] del { $group-percent }%
            }.
        [many] I gruppi di { $group-min-quantity } di partecipanti o più della stessa organizzazione, iscritti insieme a una sola edizione, hanno, per ogni partecipante, uno sconto { NUMBER($group-percent, type: "ordinal") ->
                [1] dell’{ $group-percent }%
                [many] dell’{ $group-percent }%
               *[other] del { $group-percent }%
            }.
       *[other] I gruppi di { $group-min-quantity } o più partecipanti della stessa organizzazione, iscritti insieme a una sola edizione, hanno, per ogni partecipante, uno sconto { NUMBER($group-percent, type: "ordinal") ->
                [1] dell’{ $group-percent }%
                [many] dell’{ $group-percent }%
               *[other] del { $group-percent }%
            }.
    }

# How long the materials last: beside the dates of a course.
# $access-materials-count (number) – how long the materials stay open after the end
# $access-materials-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-materials =
    { $access-before-start ->
        [true] I materiali sono accessibili già prima del primo giorno del corso.
       *[false] I materiali sono accessibili dal primo giorno del corso.
    } Restano disponibili fino a { $access-materials-unit ->
        [business-day] { $access-materials-count ->
            [one] { $access-materials-count } giorno lavorativo
            [many] { $access-materials-count } di giorni lavorativi
           *[other] { $access-materials-count } giorni lavorativi
        }
       *[calendar-day] { $access-materials-count ->
            [one] { $access-materials-count } giorno di calendario
            [many] { $access-materials-count } di giorni di calendario
           *[other] { $access-materials-count } giorni di calendario
        }
        [week] { $access-materials-count ->
            [one] { $access-materials-count } settimana
            [many] { $access-materials-count } di settimane
           *[other] { $access-materials-count } settimane
        }
        [month] { $access-materials-count ->
            [one] { $access-materials-count } mese
            [many] { $access-materials-count } di mesi
           *[other] { $access-materials-count } mesi
        }
        [hour] { $access-materials-count ->
            [one] { $access-materials-count } ora
            [many] { $access-materials-count } di ore
           *[other] { $access-materials-count } ore
        }
    } dopo l’ultimo giorno.

# How long support lasts: beside the dates of a course.
# $access-support-count (number) – how long support goes on after the end
# $access-support-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-access-support =
    L’assistenza tecnica è attiva fino a { $access-support-unit ->
        [business-day] { $access-support-count ->
            [one] { $access-support-count } giorno lavorativo
            [many] { $access-support-count } di giorni lavorativi
           *[other] { $access-support-count } giorni lavorativi
        }
       *[calendar-day] { $access-support-count ->
            [one] { $access-support-count } giorno di calendario
            [many] { $access-support-count } di giorni di calendario
           *[other] { $access-support-count } giorni di calendario
        }
        [week] { $access-support-count ->
            [one] { $access-support-count } settimana
            [many] { $access-support-count } di settimane
           *[other] { $access-support-count } settimane
        }
        [month] { $access-support-count ->
            [one] { $access-support-count } mese
            [many] { $access-support-count } di mesi
           *[other] { $access-support-count } mesi
        }
        [hour] { $access-support-count ->
            [one] { $access-support-count } ora
            [many] { $access-support-count } di ore
           *[other] { $access-support-count } ore
        }
    } dopo l’ultimo giorno del corso.

# Both together.
policy-access = { policy-access-materials } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Per questa edizione, ultimo giorno di accesso ai materiali: { DATETIME($materials-until, dateStyle: "long") }; ultimo giorno dell’assistenza: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in.
# $onboarding-count (number) – how long before the start the message is sent
# $onboarding-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-onboarding =
    I dati di accesso a { -platform } vengono inviati per e-mail { $onboarding-unit ->
        [business-day] { $onboarding-count ->
            [one] { $onboarding-count } giorno lavorativo
            [many] { $onboarding-count } di giorni lavorativi
           *[other] { $onboarding-count } giorni lavorativi
        }
       *[calendar-day] { $onboarding-count ->
            [one] { $onboarding-count } giorno di calendario
            [many] { $onboarding-count } di giorni di calendario
           *[other] { $onboarding-count } giorni di calendario
        }
        [week] { $onboarding-count ->
            [one] { $onboarding-count } settimana
            [many] { $onboarding-count } di settimane
           *[other] { $onboarding-count } settimane
        }
        [month] { $onboarding-count ->
            [one] { $onboarding-count } mese
            [many] { $onboarding-count } di mesi
           *[other] { $onboarding-count } mesi
        }
        [hour] { $onboarding-count ->
            [one] { $onboarding-count } ora
            [many] { $onboarding-count } di ore
           *[other] { $onboarding-count } ore
        }
    } prima del primo giorno del corso.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Per questa edizione, giorno dell’invio: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
# $accommodation-count (number) – how long before the start the request should arrive
# $accommodation-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-accommodation =
    Le richieste di adattamento dovrebbero arrivarci almeno { $accommodation-unit ->
        [business-day] { $accommodation-count ->
            [one] { $accommodation-count } giorno lavorativo
            [many] { $accommodation-count } di giorni lavorativi
           *[other] { $accommodation-count } giorni lavorativi
        }
       *[calendar-day] { $accommodation-count ->
            [one] { $accommodation-count } giorno di calendario
            [many] { $accommodation-count } di giorni di calendario
           *[other] { $accommodation-count } giorni di calendario
        }
        [week] { $accommodation-count ->
            [one] { $accommodation-count } settimana
            [many] { $accommodation-count } di settimane
           *[other] { $accommodation-count } settimane
        }
        [month] { $accommodation-count ->
            [one] { $accommodation-count } mese
            [many] { $accommodation-count } di mesi
           *[other] { $accommodation-count } mesi
        }
        [hour] { $accommodation-count ->
            [one] { $accommodation-count } ora
            [many] { $accommodation-count } di ore
           *[other] { $accommodation-count } ore
        }
    } prima del primo giorno del corso.

# $accommodation-request-by (date) – the last day for a request for this edition
policy-accommodation-date = { policy-accommodation } Per questa edizione, ultimo giorno per la richiesta: { DATETIME($accommodation-request-by, dateStyle: "long") }.

# Moving to another edition of the same course.
# $transfer-allowed (key: true | false) – whether it is possible
policy-transfer =
    { $transfer-allowed ->
        [true] Un posto si può trasferire a un’altra edizione dello stesso corso, purché vi siano posti liberi.
       *[false] Un posto vale per una sola edizione di un corso e non si può trasferire a un’altra.
    }

# How a course is passed.
# $grading-threshold (number) – how many percent of the points are needed
# $grading-drop-lowest (number) – how many of the lowest marks are left out; 0 is possible
# $grading-pass-fail (key: true | false) – whether there are no grades beyond passed and not passed
policy-grading =
    { $grading-pass-fail ->
        [true] I corsi si superano o non si superano; non ci sono altri voti.
       *[false] I corsi si concludono con un voto.
    } Per superarli servono { $grading-threshold } punti su cento nei lavori valutati, e { $grading-drop-lowest ->
        [0] contano tutti i voti
        [one] il voto più basso non conta
        [many] non contano { $grading-drop-lowest } di voti, i più bassi
       *[other] non contano { $grading-drop-lowest } voti, i più bassi
    }.

# What kind of credit a course gives.
# $credit-ceu (key: true | false) – whether courses carry continuing-education units
# $credit-degree-credit (key: true | false) – whether courses count towards a degree
policy-credit =
    { $credit-ceu ->
        [true] Tutti i corsi danno diritto a unità di formazione continua.
       *[false] I corsi non danno diritto a unità di formazione continua.
    } { $credit-degree-credit ->
        [true] Valgono come crediti per un titolo universitario.
       *[false] Non valgono come crediti per un titolo universitario.
    }

# Own work and fair conduct.
policy-integrity =
    I lavori valutati devono essere opera di chi li consegna, e l’aiuto di persone o strumenti va dichiarato. In caso di violazione, l’{ -brand } può annullare un voto, porre fine alla partecipazione, oppure trattenere o revocare un certificato.

# What participants need on their computer or telephone.
# $technology-browsers (list) – names of browsers
policy-technology =
    { -platform } funziona nelle versioni attuali di { $technology-browsers }, su computer, tablet o telefono.
