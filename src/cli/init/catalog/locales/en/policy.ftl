### The rules as whole sentences. Numbers, units and dates come from
### content/policies. A message `…-date` adds the day for one run of a course.

policy-refund =
    If you withdraw within { $refund-unit ->
        [business-day] { $refund-count ->
            [one] { $refund-count } business day
           *[other] { $refund-count } business days
        }
       *[calendar-day] { $refund-count ->
            [one] { $refund-count } day
           *[other] { $refund-count } days
        }
    } after the first day of the course, you get { $refund-refund }% of the price back.
policy-refund-date = { policy-refund } The last day for this run is { DATETIME($refund-until, dateStyle: "long") }.

policy-registration =
    Registration closes { $registration-unit ->
        [business-day] { $registration-count ->
            [one] { $registration-count } business day
           *[other] { $registration-count } business days
        }
       *[calendar-day] { $registration-count ->
            [one] { $registration-count } day
           *[other] { $registration-count } days
        }
    } before the first day of the course.
policy-registration-date = { policy-registration } The last day for this run is { DATETIME($registration-closes, dateStyle: "long") }.
