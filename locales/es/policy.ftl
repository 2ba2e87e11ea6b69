### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### `policy-…` states the rule; `policy-…-date` adds the day it comes to for one
### edition. That day may be missing (“por anunciar”): no article before it.
###
### `business-day` is “día hábil”; “día laborable” only where Saturdays count.

## Required

# Refunds.
policy-refund =
    Si se da de baja como máximo { $refund-unit ->
        [business-day] { $refund-weekdays ->
            [mon-sat] { $refund-count ->
                    [one] { $refund-count } día laborable, sábados incluidos,
                    [many] { $refund-count } de días laborables, sábados incluidos,
                   *[other] { $refund-count } días laborables, sábados incluidos,
                }
           *[mon-fri] { $refund-count ->
                    [one] { $refund-count } día hábil
                    [many] { $refund-count } de días hábiles
                   *[other] { $refund-count } días hábiles
                }
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } día natural
            [many] { $refund-count } de días naturales
           *[other] { $refund-count } días naturales
        }
        [week] { $refund-count ->
            [one] { $refund-count } semana
            [many] { $refund-count } de semanas
           *[other] { $refund-count } semanas
        }
        [month] { $refund-count ->
            [one] { $refund-count } mes
            [many] { $refund-count } de meses
           *[other] { $refund-count } meses
        }
        [hour] { $refund-count ->
            [one] { $refund-count } hora
            [many] { $refund-count } de horas
           *[other] { $refund-count } horas
        }
    } después del primer día del curso, se le devuelve { $refund-refund ->
        [100] el precio íntegro
       *[other] el { $refund-refund } % del precio
    }. { $refund-unit ->
        [business-day] El cómputo empieza al día siguiente, y los festivos del calendario del { -brand } no cuentan.
       *[calendar-day] El cómputo empieza al día siguiente.
    }

# $refund-until (date) – the last day of the window for this edition
policy-refund-date = { policy-refund } Último día para darse de baja de esta edición con derecho a reembolso: { DATETIME($refund-until, dateStyle: "long") }.

# Late registration.
policy-registration =
    La inscripción permanece abierta hasta { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } día hábil
            [many] { $registration-count } de días hábiles
           *[other] { $registration-count } días hábiles
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } día natural
            [many] { $registration-count } de días naturales
           *[other] { $registration-count } días naturales
        }
        [week] { $registration-count ->
            [one] { $registration-count } semana
            [many] { $registration-count } de semanas
           *[other] { $registration-count } semanas
        }
        [month] { $registration-count ->
            [one] { $registration-count } mes
            [many] { $registration-count } de meses
           *[other] { $registration-count } meses
        }
        [hour] { $registration-count ->
            [one] { $registration-count } hora
            [many] { $registration-count } de horas
           *[other] { $registration-count } horas
        }
    } después del primer día del curso, mientras queden plazas.

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Último día para inscribirse en esta edición: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid.
policy-payment =
    Las facturas vencen el mismo día en que se emiten y deben pagarse, a más tardar, { $payment-unit ->
        [business-day] { $payment-count ->
            [one] { $payment-count } día hábil
            [many] { $payment-count } de días hábiles
           *[other] { $payment-count } días hábiles
        }
       *[calendar-day] { $payment-count ->
            [one] { $payment-count } día natural
            [many] { $payment-count } de días naturales
           *[other] { $payment-count } días naturales
        }
        [week] { $payment-count ->
            [one] { $payment-count } semana
            [many] { $payment-count } de semanas
           *[other] { $payment-count } semanas
        }
        [month] { $payment-count ->
            [one] { $payment-count } mes
            [many] { $payment-count } de meses
           *[other] { $payment-count } meses
        }
        [hour] { $payment-count ->
            [one] { $payment-count } hora
            [many] { $payment-count } de horas
           *[other] { $payment-count } horas
        }
    } antes del primer día del curso.

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Último día para pagar esta edición: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
policy-group =
    { $group-min-quantity ->
        [one] Un grupo de { $group-min-quantity } participante paga un { $group-percent } % menos por persona.
        [many] Los grupos de { $group-min-quantity } de participantes o más de una misma organización, inscritos juntos en una misma edición, pagan un { $group-percent } % menos por persona.
       *[other] Los grupos de { $group-min-quantity } o más participantes de una misma organización, inscritos juntos en una misma edición, pagan un { $group-percent } % menos por persona.
    }

# How long the materials last: beside the dates of a course.
policy-access-materials =
    { $access-before-start ->
        [true] Los materiales están disponibles ya antes del primer día del curso.
       *[false] Los materiales están disponibles desde el primer día del curso.
    } Pueden consultarse hasta { $access-materials-unit ->
        [business-day] { $access-materials-count ->
            [one] { $access-materials-count } día hábil
            [many] { $access-materials-count } de días hábiles
           *[other] { $access-materials-count } días hábiles
        }
       *[calendar-day] { $access-materials-count ->
            [one] { $access-materials-count } día natural
            [many] { $access-materials-count } de días naturales
           *[other] { $access-materials-count } días naturales
        }
        [week] { $access-materials-count ->
            [one] { $access-materials-count } semana
            [many] { $access-materials-count } de semanas
           *[other] { $access-materials-count } semanas
        }
        [month] { $access-materials-count ->
            [one] { $access-materials-count } mes
            [many] { $access-materials-count } de meses
           *[other] { $access-materials-count } meses
        }
        [hour] { $access-materials-count ->
            [one] { $access-materials-count } hora
            [many] { $access-materials-count } de horas
           *[other] { $access-materials-count } horas
        }
    } después del último.

# How long support lasts: beside the dates of a course.
policy-access-support =
    El soporte técnico está disponible hasta { $access-support-unit ->
        [business-day] { $access-support-count ->
            [one] { $access-support-count } día hábil
            [many] { $access-support-count } de días hábiles
           *[other] { $access-support-count } días hábiles
        }
       *[calendar-day] { $access-support-count ->
            [one] { $access-support-count } día natural
            [many] { $access-support-count } de días naturales
           *[other] { $access-support-count } días naturales
        }
        [week] { $access-support-count ->
            [one] { $access-support-count } semana
            [many] { $access-support-count } de semanas
           *[other] { $access-support-count } semanas
        }
        [month] { $access-support-count ->
            [one] { $access-support-count } mes
            [many] { $access-support-count } de meses
           *[other] { $access-support-count } meses
        }
        [hour] { $access-support-count ->
            [one] { $access-support-count } hora
            [many] { $access-support-count } de horas
           *[other] { $access-support-count } horas
        }
    } después del último día del curso.

# Both together.
policy-access = { policy-access-materials } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } En esta edición, último día de acceso a los materiales: { DATETIME($materials-until, dateStyle: "long") }; último día de soporte: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in.
policy-onboarding =
    Los datos de acceso a { -platform } se envían por correo electrónico { $onboarding-unit ->
        [business-day] { $onboarding-count ->
            [one] { $onboarding-count } día hábil
            [many] { $onboarding-count } de días hábiles
           *[other] { $onboarding-count } días hábiles
        }
       *[calendar-day] { $onboarding-count ->
            [one] { $onboarding-count } día natural
            [many] { $onboarding-count } de días naturales
           *[other] { $onboarding-count } días naturales
        }
        [week] { $onboarding-count ->
            [one] { $onboarding-count } semana
            [many] { $onboarding-count } de semanas
           *[other] { $onboarding-count } semanas
        }
        [month] { $onboarding-count ->
            [one] { $onboarding-count } mes
            [many] { $onboarding-count } de meses
           *[other] { $onboarding-count } meses
        }
        [hour] { $onboarding-count ->
            [one] { $onboarding-count } hora
            [many] { $onboarding-count } de horas
           *[other] { $onboarding-count } horas
        }
    } antes del primer día del curso.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Día de envío en esta edición: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
policy-accommodation =
    Las solicitudes de adaptación deben llegarnos al menos { $accommodation-unit ->
        [business-day] { $accommodation-count ->
            [one] { $accommodation-count } día hábil
            [many] { $accommodation-count } de días hábiles
           *[other] { $accommodation-count } días hábiles
        }
       *[calendar-day] { $accommodation-count ->
            [one] { $accommodation-count } día natural
            [many] { $accommodation-count } de días naturales
           *[other] { $accommodation-count } días naturales
        }
        [week] { $accommodation-count ->
            [one] { $accommodation-count } semana
            [many] { $accommodation-count } de semanas
           *[other] { $accommodation-count } semanas
        }
        [month] { $accommodation-count ->
            [one] { $accommodation-count } mes
            [many] { $accommodation-count } de meses
           *[other] { $accommodation-count } meses
        }
        [hour] { $accommodation-count ->
            [one] { $accommodation-count } hora
            [many] { $accommodation-count } de horas
           *[other] { $accommodation-count } horas
        }
    } antes del primer día del curso.

# $accommodation-request-by (date) – the last day for a request for this edition
policy-accommodation-date = { policy-accommodation } Último día para solicitar una adaptación en esta edición: { DATETIME($accommodation-request-by, dateStyle: "long") }.

# Moving to another edition of the same course.
policy-transfer =
    { $transfer-allowed ->
        [true] Una plaza puede trasladarse a otra edición del mismo curso, siempre que en ella queden plazas.
       *[false] Cada plaza corresponde a una edición de un curso y no puede trasladarse a otra.
    }

# How a course is passed. $grading-drop-lowest may be 0.
policy-grading =
    { $grading-pass-fail ->
        [true] Los cursos se califican como «apto» o «no apto», sin nota final.
       *[false] Los cursos se califican con una nota final.
    } Se aprueba con el { $grading-threshold } % de los puntos de los trabajos evaluables, y { $grading-drop-lowest ->
        [0] cuentan todas las notas
        [one] la nota más baja no se tiene en cuenta
        [many] { $grading-drop-lowest } de notas, las más bajas, no se tienen en cuenta
       *[other] las { $grading-drop-lowest } notas más bajas no se tienen en cuenta
    }.

# What kind of credit a course gives.
policy-credit =
    { $credit-ceu ->
        [true] Todos los cursos otorgan unidades de formación continua.
       *[false] Los cursos no otorgan unidades de formación continua.
    } { $credit-degree-credit ->
        [true] Computan como créditos para un título universitario.
       *[false] No computan como créditos para un título universitario.
    }

# Own work and fair conduct.
policy-integrity =
    Los trabajos evaluables deben ser propios, y la ayuda de personas o de herramientas debe declararse. Ante un incumplimiento, el { -brand } puede retirar una nota, poner fin a su participación, o denegar o revocar un certificado.

# What participants need on their computer or telephone.
policy-technology =
    La plataforma { -platform } funciona en las versiones actuales de { $technology-browsers }, en un ordenador, una tableta o un teléfono.
