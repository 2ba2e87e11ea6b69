### Le nom du site et la façon dont il se présente.

site-name = { -brand }
# Une ligne à côté du nom.
site-tagline = Des formations courtes sur l’écriture au travail
# Pour les moteurs de recherche et les flux.
site-description = Les cours de { -brand } : dates, prix et règles au même endroit.
