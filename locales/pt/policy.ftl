### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### A message `policy-…` states the rule and may stand anywhere. Its companion
### `policy-…-date` is used beside one edition of a course and adds the day that
### the rule comes to for that edition; where the edition has no day yet, the
### words “to be announced” stand in its place.
###
### Portuguese has one word for business days, “dias úteis”; where Saturdays
### count, the sentence says so.

## Required

# Refunds: beside the dates of a course and in the questions about payments.
# $refund-count (number) – length of the window after the start
# $refund-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $refund-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $refund-refund (number) – how many percent of the price are paid back
policy-refund =
    Se você desistir em até { $refund-unit ->
        [business-day] { $refund-weekdays ->
            [mon-sat] { $refund-count ->
                [one] { $refund-count } dia útil, sábados incluídos,
                [many] { $refund-count } de dias úteis, sábados incluídos,
               *[other] { $refund-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $refund-count ->
                [one] { $refund-count } dia útil
                [many] { $refund-count } de dias úteis
               *[other] { $refund-count } dias úteis
            }
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } dia corrido
            [many] { $refund-count } de dias corridos
           *[other] { $refund-count } dias corridos
        }
        [week] { $refund-count ->
            [one] { $refund-count } semana
            [many] { $refund-count } de semanas
           *[other] { $refund-count } semanas
        }
        [month] { $refund-count ->
            [one] { $refund-count } mês
            [many] { $refund-count } de meses
           *[other] { $refund-count } meses
        }
        [hour] { $refund-count ->
            [one] { $refund-count } hora
            [many] { $refund-count } de horas
           *[other] { $refund-count } horas
        }
    } após o primeiro dia do curso, recebe de volta { $refund-refund ->
        [100] o preço integral
       *[other] { $refund-refund }% do preço
    }. { $refund-unit ->
        [business-day] A contagem começa no dia seguinte, e os feriados do calendário do { -brand } não contam.
       *[calendar-day] A contagem começa no dia seguinte.
    }

# $refund-until (date) – the last day of the window for this edition
policy-refund-date = { policy-refund } Nesta edição, último dia para desistir: { DATETIME($refund-until, dateStyle: "long") }.

# Late registration: beside the dates of a course and in the questions about enrolling.
# $registration-count (number) – how long after the start registration stays open
# $registration-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-registration =
    As inscrições ficam abertas até { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } dia útil
            [many] { $registration-count } de dias úteis
           *[other] { $registration-count } dias úteis
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } dia corrido
            [many] { $registration-count } de dias corridos
           *[other] { $registration-count } dias corridos
        }
        [week] { $registration-count ->
            [one] { $registration-count } semana
            [many] { $registration-count } de semanas
           *[other] { $registration-count } semanas
        }
        [month] { $registration-count ->
            [one] { $registration-count } mês
            [many] { $registration-count } de meses
           *[other] { $registration-count } meses
        }
        [hour] { $registration-count ->
            [one] { $registration-count } hora
            [many] { $registration-count } de horas
           *[other] { $registration-count } horas
        }
    } após o primeiro dia do curso, enquanto houver vagas.

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Nesta edição, último dia para se inscrever: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid.
# $payment-count (number) – how long before the start payment has to have arrived at the latest
# $payment-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-payment =
    A fatura vence no dia em que é emitida e deve ser paga, no mais tardar, { $payment-unit ->
        [business-day] { $payment-count ->
            [one] { $payment-count } dia útil
            [many] { $payment-count } de dias úteis
           *[other] { $payment-count } dias úteis
        }
       *[calendar-day] { $payment-count ->
            [one] { $payment-count } dia
            [many] { $payment-count } de dias corridos
           *[other] { $payment-count } dias corridos
        }
        [week] { $payment-count ->
            [one] { $payment-count } semana
            [many] { $payment-count } de semanas
           *[other] { $payment-count } semanas
        }
        [month] { $payment-count ->
            [one] { $payment-count } mês
            [many] { $payment-count } de meses
           *[other] { $payment-count } meses
        }
        [hour] { $payment-count ->
            [one] { $payment-count } hora
            [many] { $payment-count } de horas
           *[other] { $payment-count } horas
        }
    } antes do primeiro dia do curso.

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Nesta edição, último dia para pagar: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
# $group-min-quantity (number) – smallest size of a group
# $group-percent (number) – how many percent are taken off the price
policy-group =
    { $group-min-quantity ->
        [one] Um grupo de { $group-min-quantity } participante paga { $group-percent }% a menos.
        [many] Grupos de { $group-min-quantity } de participantes ou mais, da mesma organização e inscritos juntos na mesma edição, pagam { $group-percent }% a menos por pessoa.
       *[other] Grupos de { $group-min-quantity } ou mais participantes da mesma organização, inscritos juntos na mesma edição, pagam { $group-percent }% a menos por pessoa.
    }

# How long the materials last: beside the dates of a course.
# $access-materials-count (number) – how long the materials stay open after the end
# $access-materials-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-materials =
    { $access-before-start ->
        [true] O material já fica disponível antes do primeiro dia do curso.
       *[false] O material fica disponível a partir do primeiro dia do curso.
    } O acesso continua por { $access-materials-unit ->
        [business-day] { $access-materials-count ->
            [one] { $access-materials-count } dia útil
            [many] { $access-materials-count } de dias úteis
           *[other] { $access-materials-count } dias úteis
        }
       *[calendar-day] { $access-materials-count ->
            [one] { $access-materials-count } dia corrido
            [many] { $access-materials-count } de dias corridos
           *[other] { $access-materials-count } dias corridos
        }
        [week] { $access-materials-count ->
            [one] { $access-materials-count } semana
            [many] { $access-materials-count } de semanas
           *[other] { $access-materials-count } semanas
        }
        [month] { $access-materials-count ->
            [one] { $access-materials-count } mês
            [many] { $access-materials-count } de meses
           *[other] { $access-materials-count } meses
        }
        [hour] { $access-materials-count ->
            [one] { $access-materials-count } hora
            [many] { $access-materials-count } de horas
           *[other] { $access-materials-count } horas
        }
    } após o último dia do curso.

# How long support lasts: beside the dates of a course.
# $access-support-count (number) – how long support goes on after the end
# $access-support-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-access-support =
    O suporte técnico atende por { $access-support-unit ->
        [business-day] { $access-support-count ->
            [one] { $access-support-count } dia útil
            [many] { $access-support-count } de dias úteis
           *[other] { $access-support-count } dias úteis
        }
       *[calendar-day] { $access-support-count ->
            [one] { $access-support-count } dia corrido
            [many] { $access-support-count } de dias corridos
           *[other] { $access-support-count } dias corridos
        }
        [week] { $access-support-count ->
            [one] { $access-support-count } semana
            [many] { $access-support-count } de semanas
           *[other] { $access-support-count } semanas
        }
        [month] { $access-support-count ->
            [one] { $access-support-count } mês
            [many] { $access-support-count } de meses
           *[other] { $access-support-count } meses
        }
        [hour] { $access-support-count ->
            [one] { $access-support-count } hora
            [many] { $access-support-count } de horas
           *[other] { $access-support-count } horas
        }
    } após o último dia do curso.

# Both together.
policy-access = { policy-access-materials } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Nesta edição, último dia de acesso ao material: { DATETIME($materials-until, dateStyle: "long") }; último dia de suporte: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in.
# $onboarding-count (number) – how long before the start the message is sent
# $onboarding-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-onboarding =
    Seus dados de acesso à plataforma { -platform } são enviados por e-mail { $onboarding-unit ->
        [business-day] { $onboarding-count ->
            [one] { $onboarding-count } dia útil
            [many] { $onboarding-count } de dias úteis
           *[other] { $onboarding-count } dias úteis
        }
       *[calendar-day] { $onboarding-count ->
            [one] { $onboarding-count } dia corrido
            [many] { $onboarding-count } de dias corridos
           *[other] { $onboarding-count } dias corridos
        }
        [week] { $onboarding-count ->
            [one] { $onboarding-count } semana
            [many] { $onboarding-count } de semanas
           *[other] { $onboarding-count } semanas
        }
        [month] { $onboarding-count ->
            [one] { $onboarding-count } mês
            [many] { $onboarding-count } de meses
           *[other] { $onboarding-count } meses
        }
        [hour] { $onboarding-count ->
            [one] { $onboarding-count } hora
            [many] { $onboarding-count } de horas
           *[other] { $onboarding-count } horas
        }
    } antes do primeiro dia do curso.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Nesta edição, data do envio: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
# $accommodation-count (number) – how long before the start the request should arrive
# $accommodation-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-accommodation =
    Os pedidos de adaptação devem chegar a nós pelo menos { $accommodation-unit ->
        [business-day] { $accommodation-count ->
            [one] { $accommodation-count } dia útil
            [many] { $accommodation-count } de dias úteis
           *[other] { $accommodation-count } dias úteis
        }
       *[calendar-day] { $accommodation-count ->
            [one] { $accommodation-count } dia corrido
            [many] { $accommodation-count } de dias corridos
           *[other] { $accommodation-count } dias corridos
        }
        [week] { $accommodation-count ->
            [one] { $accommodation-count } semana
            [many] { $accommodation-count } de semanas
           *[other] { $accommodation-count } semanas
        }
        [month] { $accommodation-count ->
            [one] { $accommodation-count } mês
            [many] { $accommodation-count } de meses
           *[other] { $accommodation-count } meses
        }
        [hour] { $accommodation-count ->
            [one] { $accommodation-count } hora
            [many] { $accommodation-count } de horas
           *[other] { $accommodation-count } horas
        }
    } antes do primeiro dia do curso.

# $accommodation-request-by (date) – the last day for a request for this edition
policy-accommodation-date = { policy-accommodation } Nesta edição, último dia para o pedido: { DATETIME($accommodation-request-by, dateStyle: "long") }.

# Moving to another edition of the same course.
# $transfer-allowed (key: true | false) – whether it is possible
policy-transfer =
    { $transfer-allowed ->
        [true] A vaga pode ser transferida para outra edição do mesmo curso, desde que ainda haja lugar nela.
       *[false] Cada vaga pertence a uma edição do curso e não pode ser transferida para outra.
    }

# How a course is passed.
# $grading-threshold (number) – how many percent of the points are needed
# $grading-drop-lowest (number) – how many of the lowest marks are left out; 0 is possible
# $grading-pass-fail (key: true | false) – whether there are no grades beyond passed and not passed
policy-grading =
    { $grading-pass-fail ->
        [true] Um curso termina em aprovação ou reprovação; não há outros conceitos.
       *[false] O resultado de um curso é expresso em notas.
    } A aprovação exige { $grading-threshold }% dos pontos das atividades avaliadas, e { $grading-drop-lowest ->
        [0] todas as notas contam
        [1] a sua nota mais baixa é descartada
        [many] as suas { $grading-drop-lowest } de notas mais baixas são descartadas
       *[other] as suas { $grading-drop-lowest } notas mais baixas são descartadas
    }.

# What kind of credit a course gives.
# $credit-ceu (key: true | false) – whether courses carry continuing-education units
# $credit-degree-credit (key: true | false) – whether courses count towards a degree
policy-credit =
    { $credit-ceu ->
        [true] Os cursos dão direito a unidades de educação continuada.
       *[false] Os cursos não dão direito a unidades de educação continuada.
    } { $credit-degree-credit ->
        [true] Os cursos contam como créditos para a obtenção de um grau acadêmico.
       *[false] Eles não contam como créditos para a obtenção de um grau acadêmico.
    }

# Own work and fair conduct.
policy-integrity =
    As atividades avaliadas devem ser de sua autoria, e a ajuda de pessoas ou de ferramentas deve ser declarada. Em caso de infração, o { -brand } pode anular uma nota, encerrar a sua participação, reter ou revogar um certificado.

# What participants need on their computer or telephone.
# $technology-browsers (list) – names of browsers
policy-technology =
    A plataforma { -platform } funciona nas versões atuais de { $technology-browsers }, no computador, no tablet ou no celular.
