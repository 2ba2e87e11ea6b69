### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### A message `policy-…` states the rule and may stand anywhere. Its companion
### `policy-…-date` is used beside one edition of a course and adds the day that
### the rule comes to for that edition; where the edition has no day yet, the
### words “to be announced” stand in its place.
###
### `business-day` never counts Saturdays unless $…-weekdays is mon-sat: choose
### the word of your language accordingly.

## Required

# Refunds: beside the dates of a course and in the questions about payments.
# $refund-count (number) – length of the window after the start; the day of the start does not count
# $refund-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $refund-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $refund-refund (number) – how many percent of the price are paid back
policy-refund =
    If you withdraw no later than { $refund-unit ->
        [business-day] { $refund-weekdays ->
            [mon-sat] { $refund-count ->
                    [one] { $refund-count } working day, Saturdays included,
                   *[other] { $refund-count } working days, Saturdays included,
                }
           *[mon-fri] { $refund-count ->
                    [one] { $refund-count } business day
                   *[other] { $refund-count } business days
                }
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } calendar day
           *[other] { $refund-count } calendar days
        }
        [week] { $refund-count ->
            [one] { $refund-count } week
           *[other] { $refund-count } weeks
        }
        [month] { $refund-count ->
            [one] { $refund-count } month
           *[other] { $refund-count } months
        }
        [hour] { $refund-count ->
            [one] { $refund-count } hour
           *[other] { $refund-count } hours
        }
    } after the first day of the course, you get { $refund-refund ->
        [100] the full price
       *[other] { $refund-refund } percent of the price
    } back. { $refund-unit ->
        [business-day] Counting begins on the following day, and holidays in the calendar of { -brand } do not count.
       *[calendar-day] Counting begins on the following day.
    }

# $refund-until (date) – the last day of the window for this edition
policy-refund-date = { policy-refund } Last day to withdraw from this edition: { DATETIME($refund-until, dateStyle: "long") }.

# Late registration: beside the dates of a course and in the questions about registration.
# $registration-count (number) – how long after the start registration stays open
# $registration-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-registration =
    Registration stays open until { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } business day
           *[other] { $registration-count } business days
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } calendar day
           *[other] { $registration-count } calendar days
        }
        [week] { $registration-count ->
            [one] { $registration-count } week
           *[other] { $registration-count } weeks
        }
        [month] { $registration-count ->
            [one] { $registration-count } month
           *[other] { $registration-count } months
        }
        [hour] { $registration-count ->
            [one] { $registration-count } hour
           *[other] { $registration-count } hours
        }
    } after the first day of the course, as long as there are places.

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Last day to register for this edition: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid.
# $payment-count (number) – how long before the start payment has to have arrived at the latest
# $payment-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-payment =
    An invoice is due on the day it is issued, and must be paid no later than { $payment-unit ->
        [business-day] { $payment-count ->
            [one] { $payment-count } business day
           *[other] { $payment-count } business days
        }
       *[calendar-day] { $payment-count ->
            [one] { $payment-count } calendar day
           *[other] { $payment-count } calendar days
        }
        [week] { $payment-count ->
            [one] { $payment-count } week
           *[other] { $payment-count } weeks
        }
        [month] { $payment-count ->
            [one] { $payment-count } month
           *[other] { $payment-count } months
        }
        [hour] { $payment-count ->
            [one] { $payment-count } hour
           *[other] { $payment-count } hours
        }
    } before the first day of the course.

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Last day to pay for this edition: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
# $group-min-quantity (number) – smallest size of a group
# $group-percent (number) – how many percent are taken off the price
policy-group =
    { $group-min-quantity ->
        [one] A group of { $group-min-quantity } participant pays { $group-percent } percent less per person.
       *[other] Groups of { $group-min-quantity } or more participants from one organization, registered together for one edition, pay { $group-percent } percent less per person.
    }

# How long the materials last: beside the dates of a course.
# $access-materials-count (number) – how long the materials stay open after the end
# $access-materials-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-materials =
    { $access-before-start ->
        [true] The materials are open even before the first day of the course.
       *[false] The materials open on the first day of the course.
    } They stay open until { $access-materials-unit ->
        [business-day] { $access-materials-count ->
            [one] { $access-materials-count } business day
           *[other] { $access-materials-count } business days
        }
       *[calendar-day] { $access-materials-count ->
            [one] { $access-materials-count } calendar day
           *[other] { $access-materials-count } calendar days
        }
        [week] { $access-materials-count ->
            [one] { $access-materials-count } week
           *[other] { $access-materials-count } weeks
        }
        [month] { $access-materials-count ->
            [one] { $access-materials-count } month
           *[other] { $access-materials-count } months
        }
        [hour] { $access-materials-count ->
            [one] { $access-materials-count } hour
           *[other] { $access-materials-count } hours
        }
    } after its last day.

# How long support lasts: beside the dates of a course.
# $access-support-count (number) – how long support goes on after the end
# $access-support-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-access-support =
    Technical support is available until { $access-support-unit ->
        [business-day] { $access-support-count ->
            [one] { $access-support-count } business day
           *[other] { $access-support-count } business days
        }
       *[calendar-day] { $access-support-count ->
            [one] { $access-support-count } calendar day
           *[other] { $access-support-count } calendar days
        }
        [week] { $access-support-count ->
            [one] { $access-support-count } week
           *[other] { $access-support-count } weeks
        }
        [month] { $access-support-count ->
            [one] { $access-support-count } month
           *[other] { $access-support-count } months
        }
        [hour] { $access-support-count ->
            [one] { $access-support-count } hour
           *[other] { $access-support-count } hours
        }
    } after the last day of the course.

# Both together.
policy-access = { policy-access-materials } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Last day of the materials for this edition: { DATETIME($materials-until, dateStyle: "long") }; last day of support: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in.
# $onboarding-count (number) – how long before the start the message is sent
# $onboarding-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-onboarding =
    Your sign-in details for { -platform } are sent by e-mail { $onboarding-unit ->
        [business-day] { $onboarding-count ->
            [one] { $onboarding-count } business day
           *[other] { $onboarding-count } business days
        }
       *[calendar-day] { $onboarding-count ->
            [one] { $onboarding-count } calendar day
           *[other] { $onboarding-count } calendar days
        }
        [week] { $onboarding-count ->
            [one] { $onboarding-count } week
           *[other] { $onboarding-count } weeks
        }
        [month] { $onboarding-count ->
            [one] { $onboarding-count } month
           *[other] { $onboarding-count } months
        }
        [hour] { $onboarding-count ->
            [one] { $onboarding-count } hour
           *[other] { $onboarding-count } hours
        }
    } before the first day of the course.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Day on which they are sent for this edition: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
# $accommodation-count (number) – how long before the start the request should arrive
# $accommodation-unit (key: business-day | calendar-day | week | month | hour) – what is counted
policy-accommodation =
    Requests for an accommodation should reach us at least { $accommodation-unit ->
        [business-day] { $accommodation-count ->
            [one] { $accommodation-count } business day
           *[other] { $accommodation-count } business days
        }
       *[calendar-day] { $accommodation-count ->
            [one] { $accommodation-count } calendar day
           *[other] { $accommodation-count } calendar days
        }
        [week] { $accommodation-count ->
            [one] { $accommodation-count } week
           *[other] { $accommodation-count } weeks
        }
        [month] { $accommodation-count ->
            [one] { $accommodation-count } month
           *[other] { $accommodation-count } months
        }
        [hour] { $accommodation-count ->
            [one] { $accommodation-count } hour
           *[other] { $accommodation-count } hours
        }
    } before the first day of the course.

# $accommodation-request-by (date) – the last day for a request for this edition
policy-accommodation-date = { policy-accommodation } Last day to request an accommodation for this edition: { DATETIME($accommodation-request-by, dateStyle: "long") }.

# Moving to another edition of the same course.
# $transfer-allowed (key: true | false) – whether it is possible
policy-transfer =
    { $transfer-allowed ->
        [true] A place can be moved to another edition of the same course, as long as that edition has places.
       *[false] A place belongs to one edition of a course and cannot be moved to another one.
    }

# How a course is passed.
# $grading-threshold (number) – how many percent of the points are needed
# $grading-drop-lowest (number) – how many of the lowest scores are dropped; 0 is possible
# $grading-pass-fail (key: true | false) – whether there are no grades beyond passed and not passed
policy-grading =
    { $grading-pass-fail ->
        [true] Courses are passed or not passed; there are no other grades.
       *[false] Courses are graded.
    } You pass with { $grading-threshold } percent of the points in the graded work, and { $grading-drop-lowest ->
        [0] every score counts
        [one] your lowest score is dropped
       *[other] your { $grading-drop-lowest } lowest scores are dropped
    }.

# What kind of credit a course gives.
# $credit-ceu (key: true | false) – whether courses carry continuing-education units
# $credit-degree-credit (key: true | false) – whether courses count toward a degree
policy-credit =
    { $credit-ceu ->
        [true] All courses carry continuing-education units.
       *[false] Courses carry no continuing-education units.
    } { $credit-degree-credit ->
        [true] Courses count as credit toward a degree.
       *[false] Courses do not count as credit toward a degree.
    }

# Own work and fair conduct.
policy-integrity =
    Graded work must be your own, and any help from people or tools must be named. After a breach, { -brand } may void a score, end your participation, or withhold or revoke a certificate.

# What participants need on their computer or phone.
# $technology-browsers (list) – names of browsers
policy-technology =
    { -platform } works in the current versions of { $technology-browsers }, on a computer, a tablet, or a phone.
