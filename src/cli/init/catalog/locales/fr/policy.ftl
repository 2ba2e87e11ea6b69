### Les règles, en phrases entières. Les nombres, les unités et les dates
### viennent de content/policies. Un message `…-date` ajoute le jour d’une session.

# $refund-count (number) – la durée du délai
# $refund-unit (key: business-day | calendar-day) – ce que l’on compte
# $refund-refund (number) – le pourcentage du prix remboursé
policy-refund =
    Si vous vous désistez dans un délai de { $refund-unit ->
        [business-day] { $refund-count ->
            [one] { $refund-count } jour ouvré
            [many] { $refund-count } de jours ouvrés
           *[other] { $refund-count } jours ouvrés
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } jour
            [many] { $refund-count } de jours
           *[other] { $refund-count } jours
        }
    } après le premier jour du cours, le remboursement s’élève à { $refund-refund } % du prix.

# $refund-until (date) – le dernier jour d’une session
policy-refund-date = { policy-refund } Dernier jour pour cette session : { DATETIME($refund-until, dateStyle: "long") }.

# $registration-count (number) – combien de temps avant le début les inscriptions sont closes
# $registration-unit (key: business-day | calendar-day) – ce que l’on compte
policy-registration =
    Les inscriptions sont closes { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } jour ouvré
            [many] { $registration-count } de jours ouvrés
           *[other] { $registration-count } jours ouvrés
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } jour
            [many] { $registration-count } de jours
           *[other] { $registration-count } jours
        }
    } avant le premier jour du cours.

# $registration-closes (date) – le dernier jour d’inscription d’une session
policy-registration-date = { policy-registration } Dernier jour pour cette session : { DATETIME($registration-closes, dateStyle: "long") }.
