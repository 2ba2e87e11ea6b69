### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### In `policy-…-date`, the day stands after a colon, so that the words of
### `fact-to-be-announced` may take its place. « Jours ouvrés » are Monday to
### Friday, « jours ouvrables » count Saturdays.

## Required

# Refunds: beside the dates of a course and in the questions about payments.
policy-refund =
    Si vous vous désistez au plus tard { $refund-unit ->
        [business-day] { $refund-weekdays ->
            [mon-sat] { $refund-count ->
                    [one] { $refund-count } jour ouvrable
                    [many] { $refund-count } de jours ouvrables
                   *[other] { $refund-count } jours ouvrables
                }
           *[mon-fri] { $refund-count ->
                    [one] { $refund-count } jour ouvré
                    [many] { $refund-count } de jours ouvrés
                   *[other] { $refund-count } jours ouvrés
                }
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } jour calendaire
            [many] { $refund-count } de jours calendaires
           *[other] { $refund-count } jours calendaires
        }
        [week] { $refund-count ->
            [one] { $refund-count } semaine
            [many] { $refund-count } de semaines
           *[other] { $refund-count } semaines
        }
        [month] { $refund-count ->
            [one] { $refund-count } mois
            [many] { $refund-count } de mois
           *[other] { $refund-count } mois
        }
        [hour] { $refund-count ->
            [one] { $refund-count } heure
            [many] { $refund-count } d’heures
           *[other] { $refund-count } heures
        }
    } après le premier jour du cours, le remboursement s’élève à { $refund-refund } % du prix. { $refund-unit ->
        [business-day] Le décompte commence le lendemain, et les jours fériés du calendrier de l’{ -brand } ne comptent pas.
       *[calendar-day] Le décompte commence le lendemain.
    }

# $refund-until (date) – the last day of the window for this edition
policy-refund-date = { policy-refund } Pour cette session, dernier jour pour se désister : { DATETIME($refund-until, dateStyle: "long") }.

# Late registration: beside the dates of a course and in the questions about enrolling.
policy-registration =
    Les inscriptions restent ouvertes jusqu’à { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } jour ouvré
            [many] { $registration-count } de jours ouvrés
           *[other] { $registration-count } jours ouvrés
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } jour calendaire
            [many] { $registration-count } de jours calendaires
           *[other] { $registration-count } jours calendaires
        }
        [week] { $registration-count ->
            [one] { $registration-count } semaine
            [many] { $registration-count } de semaines
           *[other] { $registration-count } semaines
        }
        [month] { $registration-count ->
            [one] { $registration-count } mois
            [many] { $registration-count } de mois
           *[other] { $registration-count } mois
        }
        [hour] { $registration-count ->
            [one] { $registration-count } heure
            [many] { $registration-count } d’heures
           *[other] { $registration-count } heures
        }
    } après le premier jour du cours, dans la limite des places disponibles.

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Pour cette session, dernier jour d’inscription : { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid.
policy-payment =
    Une facture est payable le jour de son émission, et doit être réglée au plus tard { $payment-unit ->
        [business-day] { $payment-count ->
            [one] { $payment-count } jour ouvré
            [many] { $payment-count } de jours ouvrés
           *[other] { $payment-count } jours ouvrés
        }
       *[calendar-day] { $payment-count ->
            [one] { $payment-count } jour calendaire
            [many] { $payment-count } de jours calendaires
           *[other] { $payment-count } jours calendaires
        }
        [week] { $payment-count ->
            [one] { $payment-count } semaine
            [many] { $payment-count } de semaines
           *[other] { $payment-count } semaines
        }
        [month] { $payment-count ->
            [one] { $payment-count } mois
            [many] { $payment-count } de mois
           *[other] { $payment-count } mois
        }
        [hour] { $payment-count ->
            [one] { $payment-count } heure
            [many] { $payment-count } d’heures
           *[other] { $payment-count } heures
        }
    } avant le premier jour du cours.

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Pour cette session, dernier jour de paiement : { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
# $group-min-quantity (number) – smallest size of a group
# $group-percent (number) – how many percent are taken off the price
policy-group =
    { $group-min-quantity ->
        [one] Un groupe de { $group-min-quantity } personne bénéficie d’une réduction de { $group-percent } %.
        [many] Les groupes d’au moins { $group-min-quantity } de personnes d’une même organisation, inscrits ensemble à une même session, bénéficient d’une réduction de { $group-percent } % par personne.
       *[other] Les groupes d’au moins { $group-min-quantity } personnes d’une même organisation, inscrits ensemble à une même session, bénéficient d’une réduction de { $group-percent } % par personne.
    }

# How long the materials last: beside the dates of a course.
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-materials =
    { $access-before-start ->
        [true] Les supports sont accessibles avant même le premier jour du cours.
       *[false] Les supports sont accessibles à partir du premier jour du cours.
    } Ils le restent jusqu’à { $access-materials-unit ->
        [business-day] { $access-materials-count ->
            [one] { $access-materials-count } jour ouvré
            [many] { $access-materials-count } de jours ouvrés
           *[other] { $access-materials-count } jours ouvrés
        }
       *[calendar-day] { $access-materials-count ->
            [one] { $access-materials-count } jour calendaire
            [many] { $access-materials-count } de jours calendaires
           *[other] { $access-materials-count } jours calendaires
        }
        [week] { $access-materials-count ->
            [one] { $access-materials-count } semaine
            [many] { $access-materials-count } de semaines
           *[other] { $access-materials-count } semaines
        }
        [month] { $access-materials-count ->
            [one] { $access-materials-count } mois
            [many] { $access-materials-count } de mois
           *[other] { $access-materials-count } mois
        }
        [hour] { $access-materials-count ->
            [one] { $access-materials-count } heure
            [many] { $access-materials-count } d’heures
           *[other] { $access-materials-count } heures
        }
    } après son dernier jour.

# How long support lasts: beside the dates of a course.
policy-access-support =
    L’assistance technique répond jusqu’à { $access-support-unit ->
        [business-day] { $access-support-count ->
            [one] { $access-support-count } jour ouvré
            [many] { $access-support-count } de jours ouvrés
           *[other] { $access-support-count } jours ouvrés
        }
       *[calendar-day] { $access-support-count ->
            [one] { $access-support-count } jour calendaire
            [many] { $access-support-count } de jours calendaires
           *[other] { $access-support-count } jours calendaires
        }
        [week] { $access-support-count ->
            [one] { $access-support-count } semaine
            [many] { $access-support-count } de semaines
           *[other] { $access-support-count } semaines
        }
        [month] { $access-support-count ->
            [one] { $access-support-count } mois
            [many] { $access-support-count } de mois
           *[other] { $access-support-count } mois
        }
        [hour] { $access-support-count ->
            [one] { $access-support-count } heure
            [many] { $access-support-count } d’heures
           *[other] { $access-support-count } heures
        }
    } après le dernier jour du cours.

# Both together.
policy-access = { policy-access-materials } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Pour cette session, dernier jour d’accès aux supports : { DATETIME($materials-until, dateStyle: "long") } ; dernier jour d’assistance : { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in.
policy-onboarding =
    Vos identifiants de connexion à { -platform } vous sont envoyés par courriel { $onboarding-unit ->
        [business-day] { $onboarding-count ->
            [one] { $onboarding-count } jour ouvré
            [many] { $onboarding-count } de jours ouvrés
           *[other] { $onboarding-count } jours ouvrés
        }
       *[calendar-day] { $onboarding-count ->
            [one] { $onboarding-count } jour calendaire
            [many] { $onboarding-count } de jours calendaires
           *[other] { $onboarding-count } jours calendaires
        }
        [week] { $onboarding-count ->
            [one] { $onboarding-count } semaine
            [many] { $onboarding-count } de semaines
           *[other] { $onboarding-count } semaines
        }
        [month] { $onboarding-count ->
            [one] { $onboarding-count } mois
            [many] { $onboarding-count } de mois
           *[other] { $onboarding-count } mois
        }
        [hour] { $onboarding-count ->
            [one] { $onboarding-count } heure
            [many] { $onboarding-count } d’heures
           *[other] { $onboarding-count } heures
        }
    } avant le premier jour du cours.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Pour cette session, jour d’envoi : { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
policy-accommodation =
    Les demandes d’aménagement sont à nous adresser au moins { $accommodation-unit ->
        [business-day] { $accommodation-count ->
            [one] { $accommodation-count } jour ouvré
            [many] { $accommodation-count } de jours ouvrés
           *[other] { $accommodation-count } jours ouvrés
        }
       *[calendar-day] { $accommodation-count ->
            [one] { $accommodation-count } jour calendaire
            [many] { $accommodation-count } de jours calendaires
           *[other] { $accommodation-count } jours calendaires
        }
        [week] { $accommodation-count ->
            [one] { $accommodation-count } semaine
            [many] { $accommodation-count } de semaines
           *[other] { $accommodation-count } semaines
        }
        [month] { $accommodation-count ->
            [one] { $accommodation-count } mois
            [many] { $accommodation-count } de mois
           *[other] { $accommodation-count } mois
        }
        [hour] { $accommodation-count ->
            [one] { $accommodation-count } heure
            [many] { $accommodation-count } d’heures
           *[other] { $accommodation-count } heures
        }
    } avant le premier jour du cours.

# $accommodation-request-by (date) – the last day for a request for this edition
policy-accommodation-date = { policy-accommodation } Pour cette session, dernier jour pour nous écrire : { DATETIME($accommodation-request-by, dateStyle: "long") }.

# Moving to another edition of the same course.
policy-transfer =
    { $transfer-allowed ->
        [true] Une inscription peut être reportée sur une autre session du même cours, tant qu’il y reste des places.
       *[false] Une inscription vaut pour une seule session d’un cours et ne peut pas être reportée sur une autre.
    }

# How a course is passed. In French [one] covers 0 and 1, hence the exact numbers.
# $grading-drop-lowest (number) – how many of the lowest marks are left out; 0 is possible
policy-grading =
    { $grading-pass-fail ->
        [true] Un cours est validé ou ne l’est pas ; il n’y a pas de mention.
       *[false] Chaque cours donne lieu à une note.
    } Vous le validez avec { $grading-threshold } % des points des travaux notés, et { $grading-drop-lowest ->
        [0] toutes les notes comptent
        [1] votre note la plus basse n’est pas retenue
        [many] vos { $grading-drop-lowest } de notes les plus basses ne sont pas retenues
       *[other] vos { $grading-drop-lowest } notes les plus basses ne sont pas retenues
    }.

# What kind of credit a course gives.
policy-credit =
    { $credit-ceu ->
        [true] Tous les cours donnent droit à des unités de formation continue.
       *[false] Les cours ne donnent pas droit à des unités de formation continue.
    } { $credit-degree-credit ->
        [true] Ils comptent pour l’obtention d’un diplôme.
       *[false] Ils ne comptent pas pour l’obtention d’un diplôme.
    }

# Own work and fair conduct.
policy-integrity =
    Les travaux notés doivent être les vôtres, et toute aide, humaine ou logicielle, doit être mentionnée. En cas de manquement, l’{ -brand } peut annuler une note, mettre fin à votre participation, refuser un certificat ou le révoquer.

# What participants need on their computer or telephone.
# $technology-browsers (list) – names of browsers
policy-technology =
    { -platform } fonctionne avec les versions actuelles des navigateurs { $technology-browsers }, sur ordinateur, tablette ou téléphone.
