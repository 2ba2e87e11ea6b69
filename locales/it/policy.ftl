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

# Late registration: beside the dates of a course.
policy-registration-closes =
    Le iscrizioni restano aperte fino a { $registration-unit ->
        [business-day] { $registration-weekdays ->
            [mon-sat] { $registration-count ->
                [one] { $registration-count } giorno feriale
                [many] { $registration-count } di giorni feriali
               *[other] { $registration-count } giorni feriali
            }
           *[mon-fri] { $registration-count ->
                [one] { $registration-count } giorno lavorativo
                [many] { $registration-count } di giorni lavorativi
               *[other] { $registration-count } giorni lavorativi
            }
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

# The whole rule.
policy-registration =
    { policy-registration-closes } { $registration-late-entry ->
        [true] Fino ad allora si può entrare anche in un corso già cominciato.
       *[false] In un corso già cominciato non si può più entrare.
    }

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Per questa edizione, ultimo giorno per iscriversi: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid: beside the dates of a course.
policy-payment-not-after =
    Una fattura scade { $payment-due ->
        [days] { $payment-due-days ->
            [one] { $payment-due-days } giorno
            [many] { $payment-due-days } di giorni
           *[other] { $payment-due-days } giorni
        } dopo l’emissione
       *[on-issue] il giorno stesso in cui è emessa
    }, e va pagata al più tardi { $payment-unit ->
        [business-day] { $payment-weekdays ->
            [mon-sat] { $payment-count ->
                [one] { $payment-count } giorno feriale
                [many] { $payment-count } di giorni feriali
               *[other] { $payment-count } giorni feriali
            }
           *[mon-fri] { $payment-count ->
                [one] { $payment-count } giorno lavorativo
                [many] { $payment-count } di giorni lavorativi
               *[other] { $payment-count } giorni lavorativi
            }
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

# The whole rule.
policy-payment =
    { policy-payment-not-after } { $payment-extensions ->
        [true] Chi ha bisogno di più tempo può chiederci una proroga.
       *[false] Questo termine non si può prorogare.
    }

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Per questa edizione, ultimo giorno per pagare: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
policy-group =
    { $group-on-request ->
        [true] { $group-min-quantity ->
            [one] Un gruppo di { $group-min-quantity } partecipante riceve un’offerta dedicata, su richiesta, da { $group-contact }.
            [many] I gruppi di { $group-min-quantity } di partecipanti o più della stessa organizzazione, iscritti insieme a una sola edizione, ricevono un’offerta dedicata, su richiesta, da { $group-contact }.
           *[other] I gruppi di { $group-min-quantity } o più partecipanti della stessa organizzazione, iscritti insieme a una sola edizione, ricevono un’offerta dedicata, su richiesta, da { $group-contact }.
        }
       *[false] { $group-min-quantity ->
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
    }

policy-group-date = { policy-group }

# Whether there is anything to read before the first day.
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-before-start =
    { $access-before-start ->
        [true] I materiali sono accessibili già prima del primo giorno del corso.
       *[false] I materiali sono accessibili dal primo giorno del corso.
    }

# How long the materials last: beside the dates of a course.
# $access-materials-count (number) – how long the materials stay open after the end
# $access-materials-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-access-materials =
    { policy-access-before-start } Restano disponibili fino a { $access-materials-unit ->
        [business-day] { $access-materials-weekdays ->
            [mon-sat] { $access-materials-count ->
                [one] { $access-materials-count } giorno feriale
                [many] { $access-materials-count } di giorni feriali
               *[other] { $access-materials-count } giorni feriali
            }
           *[mon-fri] { $access-materials-count ->
                [one] { $access-materials-count } giorno lavorativo
                [many] { $access-materials-count } di giorni lavorativi
               *[other] { $access-materials-count } giorni lavorativi
            }
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

# Whether what is made for later editions may be read as well.
policy-access-updates =
    { $access-updates ->
        [true] I materiali delle edizioni successive sono compresi.
       *[false] I materiali delle edizioni successive non sono compresi.
    }

# How long support lasts: beside the dates of a course.
policy-access-support =
    L’assistenza tecnica è attiva fino a { $access-support-unit ->
        [business-day] { $access-support-weekdays ->
            [mon-sat] { $access-support-count ->
                [one] { $access-support-count } giorno feriale
                [many] { $access-support-count } di giorni feriali
               *[other] { $access-support-count } giorni feriali
            }
           *[mon-fri] { $access-support-count ->
                [one] { $access-support-count } giorno lavorativo
                [many] { $access-support-count } di giorni lavorativi
               *[other] { $access-support-count } giorni lavorativi
            }
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

# All three together.
policy-access = { policy-access-materials } { policy-access-updates } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Per questa edizione, ultimo giorno di accesso ai materiali: { DATETIME($materials-until, dateStyle: "long") }; ultimo giorno dell’assistenza: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in: beside the dates of a course.
policy-onboarding-credentials =
    I dati di accesso a { -platform } vengono inviati per e-mail { $onboarding-unit ->
        [business-day] { $onboarding-weekdays ->
            [mon-sat] { $onboarding-count ->
                [one] { $onboarding-count } giorno feriale
                [many] { $onboarding-count } di giorni feriali
               *[other] { $onboarding-count } giorni feriali
            }
           *[mon-fri] { $onboarding-count ->
                [one] { $onboarding-count } giorno lavorativo
                [many] { $onboarding-count } di giorni lavorativi
               *[other] { $onboarding-count } giorni lavorativi
            }
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

# The whole rule; what is confirmed is listed under `confirmations` of the policy.
policy-onboarding = { policy-onboarding-credentials } Sia l’iscrizione sia il pagamento vengono confermati per e-mail.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Per questa edizione, giorno di invio dei dati di accesso: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
policy-accommodation =
    Le richieste di adattamento dovrebbero arrivarci almeno { $accommodation-unit ->
        [business-day] { $accommodation-weekdays ->
            [mon-sat] { $accommodation-count ->
                [one] { $accommodation-count } giorno feriale
                [many] { $accommodation-count } di giorni feriali
               *[other] { $accommodation-count } giorni feriali
            }
           *[mon-fri] { $accommodation-count ->
                [one] { $accommodation-count } giorno lavorativo
                [many] { $accommodation-count } di giorni lavorativi
               *[other] { $accommodation-count } giorni lavorativi
            }
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

# Moving to another edition of the same course before the first day. $transfer-fee is money; 0 if it costs nothing.
policy-transfer =
    { $transfer-allowed ->
        [true] Un posto si può trasferire a un’altra edizione dello stesso corso, purché vi siano posti liberi e lo si chieda al più tardi { $transfer-unit ->
            [business-day] { $transfer-weekdays ->
                [mon-sat] { $transfer-count ->
                    [one] { $transfer-count } giorno feriale
                    [many] { $transfer-count } di giorni feriali
                   *[other] { $transfer-count } giorni feriali
                }
               *[mon-fri] { $transfer-count ->
                    [one] { $transfer-count } giorno lavorativo
                    [many] { $transfer-count } di giorni lavorativi
                   *[other] { $transfer-count } giorni lavorativi
                }
            }
           *[calendar-day] { $transfer-count ->
                [one] { $transfer-count } giorno di calendario
                [many] { $transfer-count } di giorni di calendario
               *[other] { $transfer-count } giorni di calendario
            }
            [week] { $transfer-count ->
                [one] { $transfer-count } settimana
                [many] { $transfer-count } di settimane
               *[other] { $transfer-count } settimane
            }
            [month] { $transfer-count ->
                [one] { $transfer-count } mese
                [many] { $transfer-count } di mesi
               *[other] { $transfer-count } mesi
            }
            [hour] { $transfer-count ->
                [one] { $transfer-count } ora
                [many] { $transfer-count } di ore
               *[other] { $transfer-count } ore
            }
        } prima del primo giorno del corso; { $transfer-fee ->
            [0] il cambio è gratuito
           *[other] le spese ammontano a { $transfer-fee }
        }.
       *[false] Un posto vale per una sola edizione di un corso e non si può trasferire a un’altra.
    }

policy-transfer-date = { policy-transfer }

# Interrupting a course that has begun, and continuing in a later edition.
policy-deferral =
    { $deferral-allowed ->
        [true] Chi non può terminare un’edizione può proseguire in una successiva dello stesso corso, una sola volta e finché ci sono posti. La richiesta deve arrivare al più tardi { $deferral-unit ->
            [business-day] { $deferral-weekdays ->
                [mon-sat] { $deferral-count ->
                    [one] { $deferral-count } giorno feriale
                    [many] { $deferral-count } di giorni feriali
                   *[other] { $deferral-count } giorni feriali
                }
               *[mon-fri] { $deferral-count ->
                    [one] { $deferral-count } giorno lavorativo
                    [many] { $deferral-count } di giorni lavorativi
                   *[other] { $deferral-count } giorni lavorativi
                }
            }
           *[calendar-day] { $deferral-count ->
                [one] { $deferral-count } giorno di calendario
                [many] { $deferral-count } di giorni di calendario
               *[other] { $deferral-count } giorni di calendario
            }
            [week] { $deferral-count ->
                [one] { $deferral-count } settimana
                [many] { $deferral-count } di settimane
               *[other] { $deferral-count } settimane
            }
            [month] { $deferral-count ->
                [one] { $deferral-count } mese
                [many] { $deferral-count } di mesi
               *[other] { $deferral-count } mesi
            }
            [hour] { $deferral-count ->
                [one] { $deferral-count } ora
                [many] { $deferral-count } di ore
               *[other] { $deferral-count } ore
            }
        } prima dell’ultimo giorno del corso; { $deferral-fee ->
            [0] non ci sono spese
           *[other] le spese ammontano a { $deferral-fee }
        }.
       *[false] Un corso già cominciato non si può interrompere per proseguirlo in un’edizione successiva.
    }

policy-deferral-date = { policy-deferral }

# Another person in place of the one who is registered.
policy-substitution =
    { $substitution-allowed ->
        [true] Un’altra persona della stessa organizzazione può prendere il posto di chi è iscritto, se ce lo si comunica al più tardi { $substitution-unit ->
            [business-day] { $substitution-weekdays ->
                [mon-sat] { $substitution-count ->
                    [one] { $substitution-count } giorno feriale
                    [many] { $substitution-count } di giorni feriali
                   *[other] { $substitution-count } giorni feriali
                }
               *[mon-fri] { $substitution-count ->
                    [one] { $substitution-count } giorno lavorativo
                    [many] { $substitution-count } di giorni lavorativi
                   *[other] { $substitution-count } giorni lavorativi
                }
            }
           *[calendar-day] { $substitution-count ->
                [one] { $substitution-count } giorno di calendario
                [many] { $substitution-count } di giorni di calendario
               *[other] { $substitution-count } giorni di calendario
            }
            [week] { $substitution-count ->
                [one] { $substitution-count } settimana
                [many] { $substitution-count } di settimane
               *[other] { $substitution-count } settimane
            }
            [month] { $substitution-count ->
                [one] { $substitution-count } mese
                [many] { $substitution-count } di mesi
               *[other] { $substitution-count } mesi
            }
            [hour] { $substitution-count ->
                [one] { $substitution-count } ora
                [many] { $substitution-count } di ore
               *[other] { $substitution-count } ore
            }
        } prima del primo giorno del corso; { $substitution-fee ->
            [0] il cambio è gratuito
           *[other] le spese ammontano a { $substitution-fee }
        }.
       *[false] Il posto è personale e non si può cedere a nessun altro.
    }

policy-substitution-date = { policy-substitution }

# Trying again after a course was not passed.
policy-retake =
    { $retake-allowed ->
        [true] Chi non supera il corso può riconsegnare i lavori valutati, una sola volta e al più tardi { $retake-unit ->
            [business-day] { $retake-weekdays ->
                [mon-sat] { $retake-count ->
                    [one] { $retake-count } giorno feriale
                    [many] { $retake-count } di giorni feriali
                   *[other] { $retake-count } giorni feriali
                }
               *[mon-fri] { $retake-count ->
                    [one] { $retake-count } giorno lavorativo
                    [many] { $retake-count } di giorni lavorativi
                   *[other] { $retake-count } giorni lavorativi
                }
            }
           *[calendar-day] { $retake-count ->
                [one] { $retake-count } giorno di calendario
                [many] { $retake-count } di giorni di calendario
               *[other] { $retake-count } giorni di calendario
            }
            [week] { $retake-count ->
                [one] { $retake-count } settimana
                [many] { $retake-count } di settimane
               *[other] { $retake-count } settimane
            }
            [month] { $retake-count ->
                [one] { $retake-count } mese
                [many] { $retake-count } di mesi
               *[other] { $retake-count } mesi
            }
            [hour] { $retake-count ->
                [one] { $retake-count } ora
                [many] { $retake-count } di ore
               *[other] { $retake-count } ore
            }
        } dopo l’ultimo giorno del corso; { $retake-fee ->
            [0] non ci sono spese
           *[other] le spese ammontano a { $retake-fee }
        }.
       *[false] A corso finito i lavori valutati non si possono rifare: per riprovare ci si iscrive a un’altra edizione e se ne paga il prezzo.
    }

policy-retake-date = { policy-retake }

# Whether there are grades.
# $grading-pass-fail (key: true | false) – whether there are no grades beyond passed and not passed
policy-grading-pass-fail =
    { $grading-pass-fail ->
        [true] I corsi si superano o non si superano; non ci sono altri voti.
       *[false] I corsi si concludono con un voto.
    }

# What a task counts that is not handed in.
# $grading-missed-score (number) – how many percent of its points a missed task counts; usually 0
policy-grading-missed-score =
    Un lavoro valutato che non si consegna { $grading-missed-score ->
        [0] riceve zero
       *[other] riceve una parte dei punti (quota: { $grading-missed-score }%)
    }.

# How a course is passed.
# $grading-threshold (number) – how many percent of the points are needed
# $grading-drop-lowest (number) – how many of the lowest marks are left out; 0 is possible
policy-grading =
    { policy-grading-pass-fail } Per superarli servono { $grading-threshold } punti su cento nei lavori valutati, e { $grading-drop-lowest ->
        [0] contano tutti i voti
        [one] il voto più basso non conta
        [many] non contano { $grading-drop-lowest } di voti, i più bassi
       *[other] non contano { $grading-drop-lowest } voti, i più bassi
    }. { policy-grading-missed-score }

policy-grading-date = { policy-grading }

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

policy-credit-date = { policy-credit }

# Its second half, where it stands alone.
policy-credit-degree-credit =
    { $credit-degree-credit ->
        [true] I corsi valgono come crediti per un titolo universitario.
       *[false] I corsi non valgono come crediti per un titolo universitario.
    }

# Where nobody can be registered. The names of the list stand without an article.
policy-restricted-regions =
    { $restricted-regions-legal-basis ->
        [licensing] In base alle norme sulle licenze di esportazione,
       *[sanctions] In base alle norme sulle sanzioni,
    } non possiamo iscrivere chi risiede nei Paesi e nelle regioni seguenti: { $restricted-regions-codes }.

policy-restricted-regions-date = { policy-restricted-regions }

# Own work and fair conduct; what is expected is listed under `conduct` of the policy.
# $integrity-conduct (list) – what is expected of everyone
policy-integrity-conduct =
    Nei corsi valgono per tutti queste regole: { $integrity-conduct }.

# What may follow otherwise, as listed under `consequences` of the policy.
# $integrity-consequences (list) – what a breach can lead to
policy-integrity-consequences =
    Una violazione può avere queste conseguenze: { $integrity-consequences }.

# Both together.
policy-integrity = { policy-integrity-conduct } { policy-integrity-consequences }

policy-integrity-date = { policy-integrity }

# What participants need on their computer or phone.
# $technology-browsers (list) – names of browsers
policy-technology-browsers =
    { -platform } funziona nelle versioni attuali di { $technology-browsers }, su computer, tablet o telefono.

# What it is tested with.
# $technology-preferred (string) – name of the browser that is recommended
# $technology-screen-reader (list) – names of screen readers
policy-technology-screen-reader =
    Il browser che consigliamo è { $technology-preferred }; le prove si fanno con questi lettori di schermo: { $technology-screen-reader }.

# Both together.
policy-technology = { policy-technology-browsers } { policy-technology-screen-reader }

policy-technology-date = { policy-technology }

# What one becomes by passing.
policy-alumni =
    { $alumni-status ->
        [member] Chi supera un corso diventa membro dell’{ -brand }.
       *[alumni] Chi supera un corso entra a far parte degli ex allievi dell’{ -brand }.
    } { $alumni-degree-alumni ->
        [true] È la stessa condizione conferita da un titolo universitario.
       *[false] Non è la condizione conferita da un titolo universitario.
    }

policy-alumni-date = { policy-alumni }
