# Jours ouvrables serait faux.
policy-refund = Jusqu’à { $refund-count } jours ouvrables après le début.
policy-refund-other = { $refund-weekdays ->
    [mon-sat] { $refund-count } jours ouvrables
   *[other] { $refund-count } jours ouvrés
}
