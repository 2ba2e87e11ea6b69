policy-refund = You get all of it back until { $refund-count } { $refund-unit } after the start.
policy-refund-date = Until { $refund-until }.
