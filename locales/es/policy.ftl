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

# Late registration: beside the dates of a course.
policy-registration-closes =
    La inscripción permanece abierta hasta { $registration-unit ->
        [business-day] { $registration-weekdays ->
            [mon-sat] { $registration-count ->
                [one] { $registration-count } día laborable, sábados incluidos,
                [many] { $registration-count } de días laborables, sábados incluidos,
               *[other] { $registration-count } días laborables, sábados incluidos,
            }
           *[mon-fri] { $registration-count ->
                [one] { $registration-count } día hábil
                [many] { $registration-count } de días hábiles
               *[other] { $registration-count } días hábiles
            }
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

# The whole rule.
policy-registration =
    { policy-registration-closes } { $registration-late-entry ->
        [true] Hasta entonces también es posible incorporarse a un curso que ya ha empezado.
       *[false] No es posible incorporarse a un curso que ya ha empezado.
    }

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Último día para inscribirse en esta edición: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid: beside the dates of a course.
policy-payment-not-after =
    Las facturas vencen { $payment-due ->
        [days] { $payment-due-days ->
            [one] { $payment-due-days } día
            [many] { $payment-due-days } de días
           *[other] { $payment-due-days } días
        } después de emitirse
       *[on-issue] el mismo día en que se emiten
    } y deben pagarse, a más tardar, { $payment-unit ->
        [business-day] { $payment-weekdays ->
            [mon-sat] { $payment-count ->
                [one] { $payment-count } día laborable, sábados incluidos,
                [many] { $payment-count } de días laborables, sábados incluidos,
               *[other] { $payment-count } días laborables, sábados incluidos,
            }
           *[mon-fri] { $payment-count ->
                [one] { $payment-count } día hábil
                [many] { $payment-count } de días hábiles
               *[other] { $payment-count } días hábiles
            }
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

# The whole rule.
policy-payment =
    { policy-payment-not-after } { $payment-extensions ->
        [true] Si necesita más tiempo, puede pedirnos una prórroga.
       *[false] Ese plazo no puede prorrogarse.
    }

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Último día para pagar esta edición: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
policy-group =
    { $group-on-request ->
        [true] { $group-min-quantity ->
            [one] Un grupo de { $group-min-quantity } participante recibe un presupuesto a medida si lo pide a { $group-contact }.
            [many] Los grupos de { $group-min-quantity } de participantes o más de una misma organización, inscritos juntos en una misma edición, reciben un presupuesto a medida si lo piden a { $group-contact }.
           *[other] Los grupos de { $group-min-quantity } o más participantes de una misma organización, inscritos juntos en una misma edición, reciben un presupuesto a medida si lo piden a { $group-contact }.
        }
       *[false] { $group-min-quantity ->
            [one] Un grupo de { $group-min-quantity } participante paga un { $group-percent } % menos por persona.
            [many] Los grupos de { $group-min-quantity } de participantes o más de una misma organización, inscritos juntos en una misma edición, pagan un { $group-percent } % menos por persona.
           *[other] Los grupos de { $group-min-quantity } o más participantes de una misma organización, inscritos juntos en una misma edición, pagan un { $group-percent } % menos por persona.
        }
    }

policy-group-date = { policy-group }

# Whether there is anything to read before the first day.
policy-access-before-start =
    { $access-before-start ->
        [true] Los materiales están disponibles ya antes del primer día del curso.
       *[false] Los materiales están disponibles desde el primer día del curso.
    }

# How long the materials last: beside the dates of a course.
policy-access-materials =
    { policy-access-before-start } Pueden consultarse hasta { $access-materials-unit ->
        [business-day] { $access-materials-weekdays ->
            [mon-sat] { $access-materials-count ->
                [one] { $access-materials-count } día laborable, sábados incluidos,
                [many] { $access-materials-count } de días laborables, sábados incluidos,
               *[other] { $access-materials-count } días laborables, sábados incluidos,
            }
           *[mon-fri] { $access-materials-count ->
                [one] { $access-materials-count } día hábil
                [many] { $access-materials-count } de días hábiles
               *[other] { $access-materials-count } días hábiles
            }
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

# Whether what is made for later editions may be read as well.
policy-access-updates =
    { $access-updates ->
        [true] Los materiales de ediciones posteriores están incluidos.
       *[false] Los materiales de ediciones posteriores no están incluidos.
    }

# How long support lasts: beside the dates of a course.
policy-access-support =
    El soporte técnico está disponible hasta { $access-support-unit ->
        [business-day] { $access-support-weekdays ->
            [mon-sat] { $access-support-count ->
                [one] { $access-support-count } día laborable, sábados incluidos,
                [many] { $access-support-count } de días laborables, sábados incluidos,
               *[other] { $access-support-count } días laborables, sábados incluidos,
            }
           *[mon-fri] { $access-support-count ->
                [one] { $access-support-count } día hábil
                [many] { $access-support-count } de días hábiles
               *[other] { $access-support-count } días hábiles
            }
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

# All three together.
policy-access = { policy-access-materials } { policy-access-updates } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } En esta edición, último día de acceso a los materiales: { DATETIME($materials-until, dateStyle: "long") }; último día de soporte: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in: beside the dates of a course.
policy-onboarding-credentials =
    Los datos de acceso a { -platform } se envían por correo electrónico { $onboarding-unit ->
        [business-day] { $onboarding-weekdays ->
            [mon-sat] { $onboarding-count ->
                [one] { $onboarding-count } día laborable, sábados incluidos,
                [many] { $onboarding-count } de días laborables, sábados incluidos,
               *[other] { $onboarding-count } días laborables, sábados incluidos,
            }
           *[mon-fri] { $onboarding-count ->
                [one] { $onboarding-count } día hábil
                [many] { $onboarding-count } de días hábiles
               *[other] { $onboarding-count } días hábiles
            }
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

# The whole rule; what is confirmed is listed under `confirmations` of the policy.
policy-onboarding = { policy-onboarding-credentials } Tanto la inscripción como el pago se confirman por correo electrónico.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Día de envío de los datos de acceso en esta edición: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
policy-accommodation =
    Las solicitudes de adaptación deben llegarnos al menos { $accommodation-unit ->
        [business-day] { $accommodation-weekdays ->
            [mon-sat] { $accommodation-count ->
                [one] { $accommodation-count } día laborable, sábados incluidos,
                [many] { $accommodation-count } de días laborables, sábados incluidos,
               *[other] { $accommodation-count } días laborables, sábados incluidos,
            }
           *[mon-fri] { $accommodation-count ->
                [one] { $accommodation-count } día hábil
                [many] { $accommodation-count } de días hábiles
               *[other] { $accommodation-count } días hábiles
            }
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

# Moving to another edition of the same course before the first day. $transfer-fee is money; 0 if it costs nothing.
policy-transfer =
    { $transfer-allowed ->
        [true] Una plaza puede trasladarse a otra edición del mismo curso, siempre que en ella queden plazas y se solicite, a más tardar, { $transfer-unit ->
            [business-day] { $transfer-weekdays ->
                [mon-sat] { $transfer-count ->
                    [one] { $transfer-count } día laborable, sábados incluidos,
                    [many] { $transfer-count } de días laborables, sábados incluidos,
                   *[other] { $transfer-count } días laborables, sábados incluidos,
                }
               *[mon-fri] { $transfer-count ->
                    [one] { $transfer-count } día hábil
                    [many] { $transfer-count } de días hábiles
                   *[other] { $transfer-count } días hábiles
                }
            }
           *[calendar-day] { $transfer-count ->
                [one] { $transfer-count } día natural
                [many] { $transfer-count } de días naturales
               *[other] { $transfer-count } días naturales
            }
            [week] { $transfer-count ->
                [one] { $transfer-count } semana
                [many] { $transfer-count } de semanas
               *[other] { $transfer-count } semanas
            }
            [month] { $transfer-count ->
                [one] { $transfer-count } mes
                [many] { $transfer-count } de meses
               *[other] { $transfer-count } meses
            }
            [hour] { $transfer-count ->
                [one] { $transfer-count } hora
                [many] { $transfer-count } de horas
               *[other] { $transfer-count } horas
            }
        } antes del primer día del curso; { $transfer-fee ->
            [0] el cambio es gratuito
           *[other] los gastos de gestión son de { $transfer-fee }
        }.
       *[false] Cada plaza corresponde a una edición de un curso y no puede trasladarse a otra.
    }

policy-transfer-date = { policy-transfer }

# Interrupting a course that has begun, and continuing in a later edition.
policy-deferral =
    { $deferral-allowed ->
        [true] Si no puede terminar una edición, puede continuar en otra posterior del mismo curso, una sola vez y mientras queden plazas. La solicitud debe llegarnos, a más tardar, { $deferral-unit ->
            [business-day] { $deferral-weekdays ->
                [mon-sat] { $deferral-count ->
                    [one] { $deferral-count } día laborable, sábados incluidos,
                    [many] { $deferral-count } de días laborables, sábados incluidos,
                   *[other] { $deferral-count } días laborables, sábados incluidos,
                }
               *[mon-fri] { $deferral-count ->
                    [one] { $deferral-count } día hábil
                    [many] { $deferral-count } de días hábiles
                   *[other] { $deferral-count } días hábiles
                }
            }
           *[calendar-day] { $deferral-count ->
                [one] { $deferral-count } día natural
                [many] { $deferral-count } de días naturales
               *[other] { $deferral-count } días naturales
            }
            [week] { $deferral-count ->
                [one] { $deferral-count } semana
                [many] { $deferral-count } de semanas
               *[other] { $deferral-count } semanas
            }
            [month] { $deferral-count ->
                [one] { $deferral-count } mes
                [many] { $deferral-count } de meses
               *[other] { $deferral-count } meses
            }
            [hour] { $deferral-count ->
                [one] { $deferral-count } hora
                [many] { $deferral-count } de horas
               *[other] { $deferral-count } horas
            }
        } antes del último día del curso; { $deferral-fee ->
            [0] no tiene coste
           *[other] los gastos de gestión son de { $deferral-fee }
        }.
       *[false] Un curso que ya ha empezado no puede interrumpirse para continuarlo en una edición posterior.
    }

policy-deferral-date = { policy-deferral }

# Another person in place of the one who is registered.
policy-substitution =
    { $substitution-allowed ->
        [true] Otra persona de la misma organización puede ocupar su plaza si nos lo comunica, a más tardar, { $substitution-unit ->
            [business-day] { $substitution-weekdays ->
                [mon-sat] { $substitution-count ->
                    [one] { $substitution-count } día laborable, sábados incluidos,
                    [many] { $substitution-count } de días laborables, sábados incluidos,
                   *[other] { $substitution-count } días laborables, sábados incluidos,
                }
               *[mon-fri] { $substitution-count ->
                    [one] { $substitution-count } día hábil
                    [many] { $substitution-count } de días hábiles
                   *[other] { $substitution-count } días hábiles
                }
            }
           *[calendar-day] { $substitution-count ->
                [one] { $substitution-count } día natural
                [many] { $substitution-count } de días naturales
               *[other] { $substitution-count } días naturales
            }
            [week] { $substitution-count ->
                [one] { $substitution-count } semana
                [many] { $substitution-count } de semanas
               *[other] { $substitution-count } semanas
            }
            [month] { $substitution-count ->
                [one] { $substitution-count } mes
                [many] { $substitution-count } de meses
               *[other] { $substitution-count } meses
            }
            [hour] { $substitution-count ->
                [one] { $substitution-count } hora
                [many] { $substitution-count } de horas
               *[other] { $substitution-count } horas
            }
        } antes del primer día del curso; { $substitution-fee ->
            [0] el cambio es gratuito
           *[other] los gastos de gestión son de { $substitution-fee }
        }.
       *[false] Las plazas son personales y no pueden cederse a nadie.
    }

policy-substitution-date = { policy-substitution }

# Trying again after a course was not passed.
policy-retake =
    { $retake-allowed ->
        [true] Si no aprueba, puede volver a entregar los trabajos evaluables una sola vez y, a más tardar, { $retake-unit ->
            [business-day] { $retake-weekdays ->
                [mon-sat] { $retake-count ->
                    [one] { $retake-count } día laborable, sábados incluidos,
                    [many] { $retake-count } de días laborables, sábados incluidos,
                   *[other] { $retake-count } días laborables, sábados incluidos,
                }
               *[mon-fri] { $retake-count ->
                    [one] { $retake-count } día hábil
                    [many] { $retake-count } de días hábiles
                   *[other] { $retake-count } días hábiles
                }
            }
           *[calendar-day] { $retake-count ->
                [one] { $retake-count } día natural
                [many] { $retake-count } de días naturales
               *[other] { $retake-count } días naturales
            }
            [week] { $retake-count ->
                [one] { $retake-count } semana
                [many] { $retake-count } de semanas
               *[other] { $retake-count } semanas
            }
            [month] { $retake-count ->
                [one] { $retake-count } mes
                [many] { $retake-count } de meses
               *[other] { $retake-count } meses
            }
            [hour] { $retake-count ->
                [one] { $retake-count } hora
                [many] { $retake-count } de horas
               *[other] { $retake-count } horas
            }
        } después del último día del curso; { $retake-fee ->
            [0] no tiene coste
           *[other] los gastos de gestión son de { $retake-fee }
        }.
       *[false] Una vez terminado el curso, los trabajos evaluables no pueden repetirse: para volver a intentarlo, hay que inscribirse en otra edición y pagar su precio.
    }

policy-retake-date = { policy-retake }

# Whether there are grades.
policy-grading-pass-fail =
    { $grading-pass-fail ->
        [true] Los cursos se califican como “apto” o “no apto”, sin nota final.
       *[false] Los cursos se califican con una nota final.
    }

# What a task counts that is not handed in.
policy-grading-missed-score =
    Una tarea evaluable que no se entrega { $grading-missed-score ->
        [0] se califica con un cero
       *[other] recibe el { $grading-missed-score } % de sus puntos
    }.

# How a course is passed. $grading-drop-lowest and $grading-missed-score may be 0.
policy-grading =
    { policy-grading-pass-fail } Se aprueba con el { $grading-threshold } % de los puntos de los trabajos evaluables, y { $grading-drop-lowest ->
        [0] cuentan todas las notas
        [one] la nota más baja no se tiene en cuenta
        [many] { $grading-drop-lowest } de notas, las más bajas, no se tienen en cuenta
       *[other] las { $grading-drop-lowest } notas más bajas no se tienen en cuenta
    }. { policy-grading-missed-score }

policy-grading-date = { policy-grading }

# What kind of credit a course gives.
policy-credit =
    { $credit-ceu ->
        [true] Todos los cursos otorgan unidades de formación continua.
       *[false] Los cursos no otorgan unidades de formación continua.
    } { $credit-degree-credit ->
        [true] Computan como créditos para un título universitario.
       *[false] No computan como créditos para un título universitario.
    }

policy-credit-date = { policy-credit }

# Its second half, where it stands alone.
policy-credit-degree-credit =
    { $credit-degree-credit ->
        [true] Los cursos computan como créditos para un título universitario.
       *[false] Los cursos no computan como créditos para un título universitario.
    }

# Where nobody can be registered. The names of the list stand without an article.
policy-restricted-regions =
    { $restricted-regions-legal-basis ->
        [licensing] A causa de las normas sobre licencias de exportación,
       *[sanctions] A causa de la legislación sobre sanciones,
    } no podemos inscribir a quienes residan en los siguientes países y regiones: { $restricted-regions-codes }.

policy-restricted-regions-date = { policy-restricted-regions }

# Own work and fair conduct; what is expected is listed under `conduct` of the policy.
# $integrity-conduct (list) – what is expected of everyone
policy-integrity-conduct =
    En los cursos, estas reglas rigen para todas las personas: { $integrity-conduct }.

# What may follow otherwise, as listed under `consequences` of the policy.
# $integrity-consequences (list) – what a breach can lead to
policy-integrity-consequences =
    Un incumplimiento puede tener estas consecuencias: { $integrity-consequences }.

# Both together.
policy-integrity = { policy-integrity-conduct } { policy-integrity-consequences }

policy-integrity-date = { policy-integrity }

# What participants need on their computer or phone.
# $technology-browsers (list) – names of browsers
policy-technology-browsers =
    La plataforma { -platform } funciona en las versiones actuales de { $technology-browsers }, en un ordenador, una tableta o un teléfono.

# What it is tested with.
# $technology-preferred (string) – name of the browser that is recommended
# $technology-screen-reader (list) – names of screen readers
policy-technology-screen-reader =
    El navegador que recomendamos es { $technology-preferred }; las pruebas se hacen con estos lectores de pantalla: { $technology-screen-reader }.

# Both together.
policy-technology = { policy-technology-browsers } { policy-technology-screen-reader }

policy-technology-date = { policy-technology }

# What one becomes by passing.
policy-alumni =
    { $alumni-status ->
        [member] Quien aprueba un curso pasa a ser miembro del { -brand }.
       *[alumni] Quien aprueba un curso pasa a formar parte de la comunidad de antiguos alumnos y alumnas del { -brand }.
    } { $alumni-degree-alumni ->
        [true] Equivale a la condición que otorga un título universitario.
       *[false] No equivale a la condición que otorga un título universitario.
    }

policy-alumni-date = { policy-alumni }
