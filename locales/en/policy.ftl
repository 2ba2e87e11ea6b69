### The rules of the institute, each as whole sentences. The values come from
### content/policies; never write a number, a date or a unit here yourself.
###
### A message `policy-…` states the rule and may stand anywhere. Its companion
### `policy-…-date` is used beside one edition of a course and adds the day that
### the rule comes to for that edition; where the edition has no day yet, the
### words “to be announced” stand in its place. A rule that comes to no day says
### the same in both.
###
### A part of a rule that belongs to one date has a message of its own, named
### after the parameter: `policy-access-support` is the half of `policy-access`
### that stands beside the last day of support.
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

# Late registration: beside the dates of a course.
# $registration-count (number) – how long after the start registration stays open
# $registration-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $registration-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
policy-registration-closes =
    Registration stays open until { $registration-unit ->
        [business-day] { $registration-weekdays ->
            [mon-sat] { $registration-count ->
                [one] { $registration-count } working day, Saturdays included,
               *[other] { $registration-count } working days, Saturdays included,
            }
           *[mon-fri] { $registration-count ->
                [one] { $registration-count } business day
               *[other] { $registration-count } business days
            }
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

# The whole rule, in the questions about registration.
# $registration-late-entry (key: true | false) – whether one may join a course that has begun
policy-registration =
    { policy-registration-closes } { $registration-late-entry ->
        [true] Until then you may also join a course that has already begun.
       *[false] Nobody can join a course that has already begun.
    }

# $registration-closes (date) – the last day to register for this edition
policy-registration-date = { policy-registration } Last day to register for this edition: { DATETIME($registration-closes, dateStyle: "long") }.

# When an invoice has to be paid: beside the dates of a course.
# $payment-due (key: on-issue | days) – what decides when an invoice is due
# $payment-due-days (number) – with `days`: how many days after it is issued
# $payment-count (number) – how long before the start payment has to have arrived at the latest
# $payment-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $payment-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
policy-payment-not-after =
    An invoice is due { $payment-due ->
        [days] { $payment-due-days ->
            [one] { $payment-due-days } day
           *[other] { $payment-due-days } days
        } after it is issued
       *[on-issue] on the day it is issued
    }, and must be paid no later than { $payment-unit ->
        [business-day] { $payment-weekdays ->
            [mon-sat] { $payment-count ->
                [one] { $payment-count } working day, Saturdays included,
               *[other] { $payment-count } working days, Saturdays included,
            }
           *[mon-fri] { $payment-count ->
                [one] { $payment-count } business day
               *[other] { $payment-count } business days
            }
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

# The whole rule, in the questions about payments.
# $payment-extensions (key: true | false) – whether that last day can be moved on request
policy-payment =
    { policy-payment-not-after } { $payment-extensions ->
        [true] If you need more time, ask us for an extension.
       *[false] That day cannot be moved.
    }

# $last-payment-day (date) – the last day to pay for this edition
policy-payment-date = { policy-payment } Last day to pay for this edition: { DATETIME($last-payment-day, dateStyle: "long") }.

# The price for groups from one organization.
# $group-min-quantity (number) – smallest size of a group
# $group-on-request (key: true | false) – whether the price is made on request instead of by a percentage
# $group-percent (number) – how many percent are taken off the price
# $group-contact (string) – the address to ask
policy-group =
    { $group-on-request ->
        [true] { $group-min-quantity ->
            [one] A group of { $group-min-quantity } participant receives an offer of its own on request from { $group-contact }.
           *[other] Groups of { $group-min-quantity } or more participants from one organization, registered together for one edition, receive an offer of their own on request from { $group-contact }.
        }
       *[false] { $group-min-quantity ->
            [one] A group of { $group-min-quantity } participant pays { $group-percent } percent less per person.
           *[other] Groups of { $group-min-quantity } or more participants from one organization, registered together for one edition, pay { $group-percent } percent less per person.
        }
    }

policy-group-date = { policy-group }

# Whether there is anything to read before the first day.
# $access-before-start (key: true | false) – whether materials open before the first day
policy-access-before-start =
    { $access-before-start ->
        [true] The materials are open even before the first day of the course.
       *[false] The materials open on the first day of the course.
    }

# How long the materials last: beside the dates of a course.
# $access-materials-count (number) – how long the materials stay open after the end
# $access-materials-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $access-materials-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
policy-access-materials =
    { policy-access-before-start } They stay open until { $access-materials-unit ->
        [business-day] { $access-materials-weekdays ->
            [mon-sat] { $access-materials-count ->
                [one] { $access-materials-count } working day, Saturdays included,
               *[other] { $access-materials-count } working days, Saturdays included,
            }
           *[mon-fri] { $access-materials-count ->
                [one] { $access-materials-count } business day
               *[other] { $access-materials-count } business days
            }
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

# Whether what is made for later editions may be read as well.
# $access-updates (key: true | false) – whether it may
policy-access-updates =
    { $access-updates ->
        [true] Materials of later editions are included.
       *[false] Materials of later editions are not included.
    }

# How long support lasts: beside the dates of a course.
# $access-support-count (number) – how long support goes on after the end
# $access-support-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $access-support-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
policy-access-support =
    Technical support is available until { $access-support-unit ->
        [business-day] { $access-support-weekdays ->
            [mon-sat] { $access-support-count ->
                [one] { $access-support-count } working day, Saturdays included,
               *[other] { $access-support-count } working days, Saturdays included,
            }
           *[mon-fri] { $access-support-count ->
                [one] { $access-support-count } business day
               *[other] { $access-support-count } business days
            }
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

# All three together.
policy-access = { policy-access-materials } { policy-access-updates } { policy-access-support }

# $materials-until (date) – the last day on which the materials can be read
# $support-until (date) – the last day of support
policy-access-date = { policy-access } Last day of the materials for this edition: { DATETIME($materials-until, dateStyle: "long") }; last day of support: { DATETIME($support-until, dateStyle: "long") }.

# When participants receive what they need to sign in: beside the dates of a course.
# $onboarding-count (number) – how long before the start the message is sent
# $onboarding-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $onboarding-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
policy-onboarding-credentials =
    Your sign-in details for { -platform } are sent by e-mail { $onboarding-unit ->
        [business-day] { $onboarding-weekdays ->
            [mon-sat] { $onboarding-count ->
                [one] { $onboarding-count } working day, Saturdays included,
               *[other] { $onboarding-count } working days, Saturdays included,
            }
           *[mon-fri] { $onboarding-count ->
                [one] { $onboarding-count } business day
               *[other] { $onboarding-count } business days
            }
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

# The whole rule; what is confirmed is listed under `confirmations` of the policy.
policy-onboarding = { policy-onboarding-credentials } Your registration and your payment are each confirmed by e-mail.

# $login-data-on (date) – the day on which the message is sent for this edition
policy-onboarding-date = { policy-onboarding } Day on which the sign-in details are sent for this edition: { DATETIME($login-data-on, dateStyle: "long") }.

# Until when adjustments for a disability are to be requested.
# $accommodation-count (number) – how long before the start the request should arrive
# $accommodation-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $accommodation-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
policy-accommodation =
    Requests for an accommodation should reach us at least { $accommodation-unit ->
        [business-day] { $accommodation-weekdays ->
            [mon-sat] { $accommodation-count ->
                [one] { $accommodation-count } working day, Saturdays included,
               *[other] { $accommodation-count } working days, Saturdays included,
            }
           *[mon-fri] { $accommodation-count ->
                [one] { $accommodation-count } business day
               *[other] { $accommodation-count } business days
            }
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

# Moving to another edition of the same course before the first day.
# $transfer-allowed (key: true | false) – whether it is possible
# $transfer-count (number) – if it is: how long before the start the request has to arrive
# $transfer-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $transfer-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $transfer-fee (number) – an amount of money; 0 if it costs nothing
policy-transfer =
    { $transfer-allowed ->
        [true] A place can be moved to another edition of the same course, as long as that edition has places and you ask no later than { $transfer-unit ->
            [business-day] { $transfer-weekdays ->
                [mon-sat] { $transfer-count ->
                    [one] { $transfer-count } working day, Saturdays included,
                   *[other] { $transfer-count } working days, Saturdays included,
                }
               *[mon-fri] { $transfer-count ->
                    [one] { $transfer-count } business day
                   *[other] { $transfer-count } business days
                }
            }
           *[calendar-day] { $transfer-count ->
                [one] { $transfer-count } calendar day
               *[other] { $transfer-count } calendar days
            }
            [week] { $transfer-count ->
                [one] { $transfer-count } week
               *[other] { $transfer-count } weeks
            }
            [month] { $transfer-count ->
                [one] { $transfer-count } month
               *[other] { $transfer-count } months
            }
            [hour] { $transfer-count ->
                [one] { $transfer-count } hour
               *[other] { $transfer-count } hours
            }
        } before the first day of the course; { $transfer-fee ->
            [0] there is no fee
           *[other] the fee is { $transfer-fee }
        }.
       *[false] A place belongs to one edition of a course and cannot be moved to another one.
    }

policy-transfer-date = { policy-transfer }

# Interrupting a course that has begun, and continuing in a later edition.
# $deferral-allowed (key: true | false) – whether it is possible
# $deferral-count (number) – if it is: how long before the end the request has to arrive
# $deferral-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $deferral-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $deferral-fee (number) – an amount of money; 0 if it costs nothing
policy-deferral =
    { $deferral-allowed ->
        [true] If you cannot finish an edition, you may continue in a later edition of the same course, once and as long as it has places. Your request has to arrive no later than { $deferral-unit ->
            [business-day] { $deferral-weekdays ->
                [mon-sat] { $deferral-count ->
                    [one] { $deferral-count } working day, Saturdays included,
                   *[other] { $deferral-count } working days, Saturdays included,
                }
               *[mon-fri] { $deferral-count ->
                    [one] { $deferral-count } business day
                   *[other] { $deferral-count } business days
                }
            }
           *[calendar-day] { $deferral-count ->
                [one] { $deferral-count } calendar day
               *[other] { $deferral-count } calendar days
            }
            [week] { $deferral-count ->
                [one] { $deferral-count } week
               *[other] { $deferral-count } weeks
            }
            [month] { $deferral-count ->
                [one] { $deferral-count } month
               *[other] { $deferral-count } months
            }
            [hour] { $deferral-count ->
                [one] { $deferral-count } hour
               *[other] { $deferral-count } hours
            }
        } before the last day of the course; { $deferral-fee ->
            [0] there is no fee
           *[other] the fee is { $deferral-fee }
        }.
       *[false] A course that has begun cannot be interrupted and continued in a later edition.
    }

policy-deferral-date = { policy-deferral }

# Another person in place of the one who is registered.
# $substitution-allowed (key: true | false) – whether it is possible
# $substitution-count (number) – if it is: how long before the start we have to be told
# $substitution-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $substitution-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $substitution-fee (number) – an amount of money; 0 if it costs nothing
policy-substitution =
    { $substitution-allowed ->
        [true] Someone else from the same organization may take your place, if you tell us no later than { $substitution-unit ->
            [business-day] { $substitution-weekdays ->
                [mon-sat] { $substitution-count ->
                    [one] { $substitution-count } working day, Saturdays included,
                   *[other] { $substitution-count } working days, Saturdays included,
                }
               *[mon-fri] { $substitution-count ->
                    [one] { $substitution-count } business day
                   *[other] { $substitution-count } business days
                }
            }
           *[calendar-day] { $substitution-count ->
                [one] { $substitution-count } calendar day
               *[other] { $substitution-count } calendar days
            }
            [week] { $substitution-count ->
                [one] { $substitution-count } week
               *[other] { $substitution-count } weeks
            }
            [month] { $substitution-count ->
                [one] { $substitution-count } month
               *[other] { $substitution-count } months
            }
            [hour] { $substitution-count ->
                [one] { $substitution-count } hour
               *[other] { $substitution-count } hours
            }
        } before the first day of the course; { $substitution-fee ->
            [0] there is no fee
           *[other] the fee is { $substitution-fee }
        }.
       *[false] A place is personal and cannot be passed on to anyone else.
    }

policy-substitution-date = { policy-substitution }

# Trying again after a course was not passed.
# $retake-allowed (key: true | false) – whether graded work may be handed in once more
# $retake-count (number) – if it may: how long after the end
# $retake-unit (key: business-day | calendar-day | week | month | hour) – what is counted
# $retake-weekdays (key: mon-fri | mon-sat) – which days of the week are business days
# $retake-fee (number) – an amount of money; 0 if it costs nothing
policy-retake =
    { $retake-allowed ->
        [true] If you do not pass, you may hand in graded work once more, no later than { $retake-unit ->
            [business-day] { $retake-weekdays ->
                [mon-sat] { $retake-count ->
                    [one] { $retake-count } working day, Saturdays included,
                   *[other] { $retake-count } working days, Saturdays included,
                }
               *[mon-fri] { $retake-count ->
                    [one] { $retake-count } business day
                   *[other] { $retake-count } business days
                }
            }
           *[calendar-day] { $retake-count ->
                [one] { $retake-count } calendar day
               *[other] { $retake-count } calendar days
            }
            [week] { $retake-count ->
                [one] { $retake-count } week
               *[other] { $retake-count } weeks
            }
            [month] { $retake-count ->
                [one] { $retake-count } month
               *[other] { $retake-count } months
            }
            [hour] { $retake-count ->
                [one] { $retake-count } hour
               *[other] { $retake-count } hours
            }
        } after the last day of the course; { $retake-fee ->
            [0] there is no fee
           *[other] the fee is { $retake-fee }
        }.
       *[false] There is no second attempt at graded work once the course is over: to try again, you register for another edition and pay its price.
    }

policy-retake-date = { policy-retake }

# Whether there are grades.
# $grading-pass-fail (key: true | false) – whether there are no grades beyond passed and not passed
policy-grading-pass-fail =
    { $grading-pass-fail ->
        [true] Courses are passed or not passed; there are no other grades.
       *[false] Courses are graded.
    }

# What a task counts that is not handed in.
# $grading-missed-score (number) – how many percent of its points a missed task counts; usually 0
policy-grading-missed-score =
    A graded task that is not handed in scores { $grading-missed-score ->
        [0] zero
       *[other] { $grading-missed-score } percent
    }.

# How a course is passed.
# $grading-threshold (number) – how many percent of the points are needed
# $grading-drop-lowest (number) – how many of the lowest scores are dropped; 0 is possible
policy-grading =
    { policy-grading-pass-fail } You pass with { $grading-threshold } percent of the points in the graded work, and { $grading-drop-lowest ->
        [0] every score counts
        [one] your lowest score is dropped
       *[other] your { $grading-drop-lowest } lowest scores are dropped
    }. { policy-grading-missed-score }

policy-grading-date = { policy-grading }

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

policy-credit-date = { policy-credit }

# Its second half, where it stands alone.
# $credit-degree-credit (key: true | false) – whether courses count toward a degree
policy-credit-degree-credit =
    { $credit-degree-credit ->
        [true] Courses count as credit toward a degree.
       *[false] Courses do not count as credit toward a degree.
    }

# Where nobody can be registered. The list changes; it is the one in force on the day of the site.
# $restricted-regions-codes (list) – countries and parts of countries; the names stand without an article
# $restricted-regions-legal-basis (key: sanctions | licensing) – which kind of law asks for it
policy-restricted-regions =
    { $restricted-regions-legal-basis ->
        [licensing] Because of export licensing rules,
       *[sanctions] Because of the law on sanctions,
    } we cannot register anyone who lives in these countries and regions: { $restricted-regions-codes }.

policy-restricted-regions-date = { policy-restricted-regions }

# Own work and fair conduct; what is expected is listed under `conduct` of the policy.
# $integrity-conduct (list) – what is expected of everyone
policy-integrity-conduct =
    These rules bind everyone in a course: { $integrity-conduct }.

# What may follow otherwise, as listed under `consequences` of the policy.
# $integrity-consequences (list) – what a breach can lead to
policy-integrity-consequences =
    These consequences can follow a breach: { $integrity-consequences }.

# Both together.
policy-integrity = { policy-integrity-conduct } { policy-integrity-consequences }

policy-integrity-date = { policy-integrity }

# What participants need on their computer or phone.
# $technology-browsers (list) – names of browsers
policy-technology-browsers =
    { -platform } works in the current versions of { $technology-browsers }, on a computer, a tablet, or a phone.

# What it is tested with.
# $technology-preferred (string) – name of the browser that is recommended
# $technology-screen-reader (list) – names of screen readers
policy-technology-screen-reader =
    The browser we recommend is { $technology-preferred }; we test with these screen readers: { $technology-screen-reader }.

# Both together.
policy-technology = { policy-technology-browsers } { policy-technology-screen-reader }

policy-technology-date = { policy-technology }

# What one becomes by passing.
# $alumni-status (key: alumni | member) – what it is called
# $alumni-degree-alumni (key: true | false) – whether it is the same as for holders of a degree
policy-alumni =
    { $alumni-status ->
        [member] Whoever passes a course becomes a member of { -brand }.
       *[alumni] Whoever passes a course becomes an alumna or alumnus of { -brand }.
    } { $alumni-degree-alumni ->
        [true] That is the same status that a degree confers.
       *[false] That is not the status that a degree confers.
    }

policy-alumni-date = { policy-alumni }
