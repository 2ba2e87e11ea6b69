### The rules as whole sentences. Numbers, units and dates come from
### content/policies. A message `…-date` adds the day for one run of a course.

# $refund-count (number) – how long the window is
# $refund-unit (key: business-day | calendar-day) – what is counted
# $refund-refund (number) – how many percent of the price are paid back
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

# $refund-until (date) – the last day for a run
policy-refund-date = { policy-refund } The last day for this run is { DATETIME($refund-until, dateStyle: "long") }.

# $registration-count (number) – how long before the start registration closes
# $registration-unit (key: business-day | calendar-day) – what is counted
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

# $registration-closes (date) – the last day to register for a run
policy-registration-date = { policy-registration } The last day for this run is { DATETIME($registration-closes, dateStyle: "long") }.
