site-name = { DATETIME("soon") }
