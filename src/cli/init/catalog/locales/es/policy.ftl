### Las reglas, en frases enteras. Los números, las unidades y las fechas vienen
### de content/policies. Un mensaje `…-date` añade el día de una edición.

# $refund-count (number) – cuánto dura el plazo
# $refund-unit (key: business-day | calendar-day) – qué se cuenta
# $refund-refund (number) – qué porcentaje del precio se devuelve
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
    } tras el primer día del curso, se le devuelve el { $refund-refund } % del precio.

# $refund-until (date) – el último día de una edición
policy-refund-date = { policy-refund } Último día para esta edición: { DATETIME($refund-until, dateStyle: "long") }.

# $registration-count (number) – cuánto antes del inicio se cierra la inscripción
# $registration-unit (key: business-day | calendar-day) – qué se cuenta
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

# $registration-closes (date) – el último día de inscripción de una edición
policy-registration-date = { policy-registration } Último día para esta edición: { DATETIME($registration-closes, dateStyle: "long") }.
