### Las reglas, en frases enteras. Los números, las unidades y las fechas vienen
### de content/policies. Un mensaje `…-date` añade el día de una edición.

policy-refund =
    Si se da de baja en un plazo de { $refund-unit ->
        [business-day] { $refund-count ->
            [one] { $refund-count } día hábil
            [many] { $refund-count } de días hábiles
           *[other] { $refund-count } días hábiles
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } día
            [many] { $refund-count } de días
           *[other] { $refund-count } días
        }
    } tras el primer día del curso, se le devuelve el { $refund-refund } % del precio.
policy-refund-date = { policy-refund } Último día para esta edición: { DATETIME($refund-until, dateStyle: "long") }.

policy-registration =
    La inscripción se cierra { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } día hábil
            [many] { $registration-count } de días hábiles
           *[other] { $registration-count } días hábiles
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } día
            [many] { $registration-count } de días
           *[other] { $registration-count } días
        }
    } antes del primer día del curso.
policy-registration-date = { policy-registration } Último día para esta edición: { DATETIME($registration-closes, dateStyle: "long") }.
