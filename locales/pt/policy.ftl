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

# Late registration: beside the dates of a course.
policy-registration-closes =
    As inscrições ficam abertas até { $registration-unit ->
        [business-day] { $registration-weekdays ->
            [mon-sat] { $registration-count ->
                [one] { $registration-count } dia útil, sábados incluídos,
                [many] { $registration-count } de dias úteis, sábados incluídos,
               *[other] { $registration-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $registration-count ->
                [one] { $registration-count } dia útil
                [many] { $registration-count } de dias úteis
               *[other] { $registration-count } dias úteis
            }
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

# The whole rule.
policy-registration =
    { policy-registration-closes } { $registration-late-entry ->
        [true] Até lá, também é possível entrar em um curso que já começou.
       *[false] Não é possível entrar em um curso que já começou.
    }

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Nesta edição, último dia para se inscrever: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid: beside the dates of a course.
policy-payment-not-after =
    A fatura vence { $payment-due ->
        [days] { $payment-due-days ->
            [one] { $payment-due-days } dia
            [many] { $payment-due-days } de dias
           *[other] { $payment-due-days } dias
        } após a emissão
       *[on-issue] no dia em que é emitida
    } e deve ser paga, no mais tardar, { $payment-unit ->
        [business-day] { $payment-weekdays ->
            [mon-sat] { $payment-count ->
                [one] { $payment-count } dia útil, sábados incluídos,
                [many] { $payment-count } de dias úteis, sábados incluídos,
               *[other] { $payment-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $payment-count ->
                [one] { $payment-count } dia útil
                [many] { $payment-count } de dias úteis
               *[other] { $payment-count } dias úteis
            }
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

# The whole rule.
policy-payment =
    { policy-payment-not-after } { $payment-extensions ->
        [true] Se precisar de mais tempo, peça uma prorrogação.
       *[false] Esse prazo não pode ser prorrogado.
    }

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Nesta edição, último dia para pagar: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
policy-group =
    { $group-on-request ->
        [true] { $group-min-quantity ->
            [one] Um grupo de { $group-min-quantity } participante recebe uma proposta específica se a pedir a { $group-contact }.
            [many] Grupos de { $group-min-quantity } de participantes ou mais, da mesma organização e inscritos juntos na mesma edição, recebem uma proposta específica se a pedirem a { $group-contact }.
           *[other] Grupos de { $group-min-quantity } ou mais participantes da mesma organização, inscritos juntos na mesma edição, recebem uma proposta específica se a pedirem a { $group-contact }.
        }
       *[false] { $group-min-quantity ->
            [one] Um grupo de { $group-min-quantity } participante paga { $group-percent }% a menos.
            [many] Grupos de { $group-min-quantity } de participantes ou mais, da mesma organização e inscritos juntos na mesma edição, pagam { $group-percent }% a menos por pessoa.
           *[other] Grupos de { $group-min-quantity } ou mais participantes da mesma organização, inscritos juntos na mesma edição, pagam { $group-percent }% a menos por pessoa.
        }
    }

policy-group-date = { policy-group }

# Whether there is anything to read before the first day.
policy-access-before-start =
    { $access-before-start ->
        [true] O material já fica disponível antes do primeiro dia do curso.
       *[false] O material fica disponível a partir do primeiro dia do curso.
    }

# How long the materials last: beside the dates of a course.
policy-access-materials =
    { policy-access-before-start } O acesso continua por { $access-materials-unit ->
        [business-day] { $access-materials-weekdays ->
            [mon-sat] { $access-materials-count ->
                [one] { $access-materials-count } dia útil, sábados incluídos,
                [many] { $access-materials-count } de dias úteis, sábados incluídos,
               *[other] { $access-materials-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $access-materials-count ->
                [one] { $access-materials-count } dia útil
                [many] { $access-materials-count } de dias úteis
               *[other] { $access-materials-count } dias úteis
            }
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

# Whether what is made for later editions may be read as well.
policy-access-updates =
    { $access-updates ->
        [true] O material de edições posteriores está incluído.
       *[false] O material de edições posteriores não está incluído.
    }

# How long support lasts: beside the dates of a course.
policy-access-support =
    O suporte técnico atende por { $access-support-unit ->
        [business-day] { $access-support-weekdays ->
            [mon-sat] { $access-support-count ->
                [one] { $access-support-count } dia útil, sábados incluídos,
                [many] { $access-support-count } de dias úteis, sábados incluídos,
               *[other] { $access-support-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $access-support-count ->
                [one] { $access-support-count } dia útil
                [many] { $access-support-count } de dias úteis
               *[other] { $access-support-count } dias úteis
            }
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

# All three together.
policy-access = { policy-access-materials } { policy-access-updates } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Nesta edição, último dia de acesso ao material: { DATETIME($materials-until, dateStyle: "long") }; último dia de suporte: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in: beside the dates of a course.
policy-onboarding-credentials =
    Seus dados de acesso à plataforma { -platform } são enviados por e-mail { $onboarding-unit ->
        [business-day] { $onboarding-weekdays ->
            [mon-sat] { $onboarding-count ->
                [one] { $onboarding-count } dia útil, sábados incluídos,
                [many] { $onboarding-count } de dias úteis, sábados incluídos,
               *[other] { $onboarding-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $onboarding-count ->
                [one] { $onboarding-count } dia útil
                [many] { $onboarding-count } de dias úteis
               *[other] { $onboarding-count } dias úteis
            }
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

# The whole rule; what is confirmed is listed under `confirmations` of the policy.
policy-onboarding = { policy-onboarding-credentials } Tanto a inscrição quanto o pagamento são confirmados por e-mail.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Nesta edição, data de envio dos dados de acesso: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
policy-accommodation =
    Os pedidos de adaptação devem chegar a nós pelo menos { $accommodation-unit ->
        [business-day] { $accommodation-weekdays ->
            [mon-sat] { $accommodation-count ->
                [one] { $accommodation-count } dia útil, sábados incluídos,
                [many] { $accommodation-count } de dias úteis, sábados incluídos,
               *[other] { $accommodation-count } dias úteis, sábados incluídos,
            }
           *[mon-fri] { $accommodation-count ->
                [one] { $accommodation-count } dia útil
                [many] { $accommodation-count } de dias úteis
               *[other] { $accommodation-count } dias úteis
            }
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

# Moving to another edition of the same course before the first day. $transfer-fee is money; 0 if it costs nothing.
policy-transfer =
    { $transfer-allowed ->
        [true] A vaga pode ser transferida para outra edição do mesmo curso, desde que ainda haja lugar nela e que o pedido chegue, no mais tardar, { $transfer-unit ->
            [business-day] { $transfer-weekdays ->
                [mon-sat] { $transfer-count ->
                    [one] { $transfer-count } dia útil, sábados incluídos,
                    [many] { $transfer-count } de dias úteis, sábados incluídos,
                   *[other] { $transfer-count } dias úteis, sábados incluídos,
                }
               *[mon-fri] { $transfer-count ->
                    [one] { $transfer-count } dia útil
                    [many] { $transfer-count } de dias úteis
                   *[other] { $transfer-count } dias úteis
                }
            }
           *[calendar-day] { $transfer-count ->
                [one] { $transfer-count } dia corrido
                [many] { $transfer-count } de dias corridos
               *[other] { $transfer-count } dias corridos
            }
            [week] { $transfer-count ->
                [one] { $transfer-count } semana
                [many] { $transfer-count } de semanas
               *[other] { $transfer-count } semanas
            }
            [month] { $transfer-count ->
                [one] { $transfer-count } mês
                [many] { $transfer-count } de meses
               *[other] { $transfer-count } meses
            }
            [hour] { $transfer-count ->
                [one] { $transfer-count } hora
                [many] { $transfer-count } de horas
               *[other] { $transfer-count } horas
            }
        } antes do primeiro dia do curso; { $transfer-fee ->
            [0] a mudança é gratuita
           *[other] a taxa é de { $transfer-fee }
        }.
       *[false] Cada vaga pertence a uma edição do curso e não pode ser transferida para outra.
    }

policy-transfer-date = { policy-transfer }

# Interrupting a course that has begun, and continuing in a later edition.
policy-deferral =
    { $deferral-allowed ->
        [true] Se você não puder terminar uma edição, pode continuar em outra posterior do mesmo curso, uma única vez e enquanto houver vagas. O pedido deve chegar, no mais tardar, { $deferral-unit ->
            [business-day] { $deferral-weekdays ->
                [mon-sat] { $deferral-count ->
                    [one] { $deferral-count } dia útil, sábados incluídos,
                    [many] { $deferral-count } de dias úteis, sábados incluídos,
                   *[other] { $deferral-count } dias úteis, sábados incluídos,
                }
               *[mon-fri] { $deferral-count ->
                    [one] { $deferral-count } dia útil
                    [many] { $deferral-count } de dias úteis
                   *[other] { $deferral-count } dias úteis
                }
            }
           *[calendar-day] { $deferral-count ->
                [one] { $deferral-count } dia corrido
                [many] { $deferral-count } de dias corridos
               *[other] { $deferral-count } dias corridos
            }
            [week] { $deferral-count ->
                [one] { $deferral-count } semana
                [many] { $deferral-count } de semanas
               *[other] { $deferral-count } semanas
            }
            [month] { $deferral-count ->
                [one] { $deferral-count } mês
                [many] { $deferral-count } de meses
               *[other] { $deferral-count } meses
            }
            [hour] { $deferral-count ->
                [one] { $deferral-count } hora
                [many] { $deferral-count } de horas
               *[other] { $deferral-count } horas
            }
        } antes do último dia do curso; { $deferral-fee ->
            [0] não há taxa
           *[other] a taxa é de { $deferral-fee }
        }.
       *[false] Um curso que já começou não pode ser interrompido e retomado em uma edição posterior.
    }

policy-deferral-date = { policy-deferral }

# Another person in place of the one who is registered.
policy-substitution =
    { $substitution-allowed ->
        [true] Outra pessoa da mesma organização pode ocupar a sua vaga, desde que você nos avise, no mais tardar, { $substitution-unit ->
            [business-day] { $substitution-weekdays ->
                [mon-sat] { $substitution-count ->
                    [one] { $substitution-count } dia útil, sábados incluídos,
                    [many] { $substitution-count } de dias úteis, sábados incluídos,
                   *[other] { $substitution-count } dias úteis, sábados incluídos,
                }
               *[mon-fri] { $substitution-count ->
                    [one] { $substitution-count } dia útil
                    [many] { $substitution-count } de dias úteis
                   *[other] { $substitution-count } dias úteis
                }
            }
           *[calendar-day] { $substitution-count ->
                [one] { $substitution-count } dia corrido
                [many] { $substitution-count } de dias corridos
               *[other] { $substitution-count } dias corridos
            }
            [week] { $substitution-count ->
                [one] { $substitution-count } semana
                [many] { $substitution-count } de semanas
               *[other] { $substitution-count } semanas
            }
            [month] { $substitution-count ->
                [one] { $substitution-count } mês
                [many] { $substitution-count } de meses
               *[other] { $substitution-count } meses
            }
            [hour] { $substitution-count ->
                [one] { $substitution-count } hora
                [many] { $substitution-count } de horas
               *[other] { $substitution-count } horas
            }
        } antes do primeiro dia do curso; { $substitution-fee ->
            [0] a troca é gratuita
           *[other] a taxa é de { $substitution-fee }
        }.
       *[false] A vaga é pessoal e não pode ser cedida a mais ninguém.
    }

policy-substitution-date = { policy-substitution }

# Trying again after a course was not passed.
policy-retake =
    { $retake-allowed ->
        [true] Se não obtiver aprovação, você pode entregar de novo as atividades avaliadas, uma única vez e, no mais tardar, { $retake-unit ->
            [business-day] { $retake-weekdays ->
                [mon-sat] { $retake-count ->
                    [one] { $retake-count } dia útil, sábados incluídos,
                    [many] { $retake-count } de dias úteis, sábados incluídos,
                   *[other] { $retake-count } dias úteis, sábados incluídos,
                }
               *[mon-fri] { $retake-count ->
                    [one] { $retake-count } dia útil
                    [many] { $retake-count } de dias úteis
                   *[other] { $retake-count } dias úteis
                }
            }
           *[calendar-day] { $retake-count ->
                [one] { $retake-count } dia corrido
                [many] { $retake-count } de dias corridos
               *[other] { $retake-count } dias corridos
            }
            [week] { $retake-count ->
                [one] { $retake-count } semana
                [many] { $retake-count } de semanas
               *[other] { $retake-count } semanas
            }
            [month] { $retake-count ->
                [one] { $retake-count } mês
                [many] { $retake-count } de meses
               *[other] { $retake-count } meses
            }
            [hour] { $retake-count ->
                [one] { $retake-count } hora
                [many] { $retake-count } de horas
               *[other] { $retake-count } horas
            }
        } após o último dia do curso; { $retake-fee ->
            [0] não há taxa
           *[other] a taxa é de { $retake-fee }
        }.
       *[false] Terminado o curso, as atividades avaliadas não podem ser refeitas: para tentar de novo, é preciso inscrever-se em outra edição e pagar o preço dela.
    }

policy-retake-date = { policy-retake }

# Whether there are grades.
# $grading-pass-fail (key: true | false) – whether there are no grades beyond passed and not passed
policy-grading-pass-fail =
    { $grading-pass-fail ->
        [true] Um curso termina em aprovação ou reprovação; não há outros conceitos.
       *[false] O resultado de um curso é expresso em notas.
    }

# What a task counts that is not handed in.
# $grading-missed-score (number) – how many percent of its points a missed task counts; usually 0
policy-grading-missed-score =
    Uma atividade avaliada que não é entregue { $grading-missed-score ->
        [0] recebe nota zero
       *[other] recebe { $grading-missed-score }% dos pontos
    }.

# How a course is passed.
# $grading-threshold (number) – how many percent of the points are needed
# $grading-drop-lowest (number) – how many of the lowest marks are left out; 0 is possible
policy-grading =
    { policy-grading-pass-fail } A aprovação exige { $grading-threshold }% dos pontos das atividades avaliadas, e { $grading-drop-lowest ->
        [0] todas as notas contam
        [1] a sua nota mais baixa é descartada
        [many] as suas { $grading-drop-lowest } de notas mais baixas são descartadas
       *[other] as suas { $grading-drop-lowest } notas mais baixas são descartadas
    }. { policy-grading-missed-score }

policy-grading-date = { policy-grading }

# What kind of credit a course gives.
# $credit-ceu (key: true | false) – whether courses carry continuing-education units
# $credit-degree-credit (key: true | false) – whether courses count towards a degree
policy-credit =
    { $credit-ceu ->
        [true] Todos os cursos dão direito a unidades de educação continuada.
       *[false] Os cursos não dão direito a unidades de educação continuada.
    } { $credit-degree-credit ->
        [true] Eles contam como créditos para a obtenção de um grau acadêmico.
       *[false] Eles não contam como créditos para a obtenção de um grau acadêmico.
    }

policy-credit-date = { policy-credit }

# Its second half, where it stands alone.
policy-credit-degree-credit =
    { $credit-degree-credit ->
        [true] Os cursos contam como créditos para a obtenção de um grau acadêmico.
       *[false] Os cursos não contam como créditos para a obtenção de um grau acadêmico.
    }

# Where nobody can be registered. The names of the list stand without an article.
policy-restricted-regions =
    { $restricted-regions-legal-basis ->
        [licensing] Por causa das regras sobre licenças de exportação,
       *[sanctions] Por causa da legislação sobre sanções,
    } não podemos inscrever quem mora nos seguintes países e regiões: { $restricted-regions-codes }.

policy-restricted-regions-date = { policy-restricted-regions }

# Own work and fair conduct; what is expected is listed under `conduct` of the policy.
# $integrity-conduct (list) – what is expected of everyone
policy-integrity-conduct =
    Nos cursos, estas regras valem para todos: { $integrity-conduct }.

# What may follow otherwise, as listed under `consequences` of the policy.
# $integrity-consequences (list) – what a breach can lead to
policy-integrity-consequences =
    Uma infração pode ter estas consequências: { $integrity-consequences }.

# Both together.
policy-integrity = { policy-integrity-conduct } { policy-integrity-consequences }

policy-integrity-date = { policy-integrity }

# What participants need on their computer or phone.
# $technology-browsers (list) – names of browsers
policy-technology-browsers =
    A plataforma { -platform } funciona nas versões atuais de { $technology-browsers }, no computador, no tablet ou no celular.

# What it is tested with.
# $technology-preferred (string) – name of the browser that is recommended
# $technology-screen-reader (list) – names of screen readers
policy-technology-screen-reader =
    O navegador que recomendamos é o { $technology-preferred }; os testes são feitos com estes leitores de tela: { $technology-screen-reader }.

# Both together.
policy-technology = { policy-technology-browsers } { policy-technology-screen-reader }

policy-technology-date = { policy-technology }

# What one becomes by passing.
policy-alumni =
    { $alumni-status ->
        [member] Quem obtém aprovação em um curso torna-se membro do { -brand }.
       *[alumni] Quem obtém aprovação em um curso passa a fazer parte da comunidade de ex-alunos e ex-alunas do { -brand }.
    } { $alumni-degree-alumni ->
        [true] Isso equivale à condição conferida por um diploma universitário.
       *[false] Isso não equivale à condição conferida por um diploma universitário.
    }

policy-alumni-date = { policy-alumni }
