# $refund-count (number) – how long the window is
# $refund-unit (key: business-day | calendar-day) – what is counted
policy-refund = You get all of it back until { $refund-count } { $refund-unit } after the start.

# $refund-until (date) – the last day for a run
policy-refund-date = Until { $refund-until }.
