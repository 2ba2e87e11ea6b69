### As regras, em frases inteiras. Números, unidades e datas vêm de
### content/policies. Uma mensagem `…-date` acrescenta o dia de uma edição.

# $refund-count (number) – quanto dura o prazo
# $refund-unit (key: business-day | calendar-day) – o que se conta
# $refund-refund (number) – a porcentagem do preço devolvida
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

# $refund-until (date) – o último dia de uma edição
policy-refund-date = { policy-refund } Último dia para esta edição: { DATETIME($refund-until, dateStyle: "long") }.

# $registration-count (number) – quanto antes do início as inscrições se encerram
# $registration-unit (key: business-day | calendar-day) – o que se conta
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

# $registration-closes (date) – o último dia de inscrição de uma edição
policy-registration-date = { policy-registration } Último dia para esta edição: { DATETIME($registration-closes, dateStyle: "long") }.
