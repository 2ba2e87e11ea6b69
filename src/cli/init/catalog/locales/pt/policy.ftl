### As regras, em frases inteiras. Números, unidades e datas vêm de
### content/policies. Uma mensagem `…-date` acrescenta o dia de uma edição.

policy-refund =
    Se você desistir em até { $refund-unit ->
        [business-day] { $refund-count ->
            [one] { $refund-count } dia útil
            [many] { $refund-count } de dias úteis
           *[other] { $refund-count } dias úteis
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } dia
            [many] { $refund-count } de dias
           *[other] { $refund-count } dias
        }
    } após o primeiro dia do curso, recebe de volta { $refund-refund }% do preço.
policy-refund-date = { policy-refund } Último dia para esta edição: { DATETIME($refund-until, dateStyle: "long") }.

policy-registration =
    As inscrições se encerram { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } dia útil
            [many] { $registration-count } de dias úteis
           *[other] { $registration-count } dias úteis
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } dia
            [many] { $registration-count } de dias
           *[other] { $registration-count } dias
        }
    } antes do primeiro dia do curso.
policy-registration-date = { policy-registration } Último dia para esta edição: { DATETIME($registration-closes, dateStyle: "long") }.
