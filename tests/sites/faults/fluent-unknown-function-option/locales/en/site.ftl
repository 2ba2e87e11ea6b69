site-tagline = { NUMBER(2, minFractionDigits: 2) }
