# $refund-count (number) – cuántos
policy-refund = Hasta { $refund-count } días hábiles después del inicio.
