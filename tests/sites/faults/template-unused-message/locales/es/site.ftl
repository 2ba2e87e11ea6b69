site-our-letters = Cartas
site-our-answers = Respuestas
site-our-promise = Contestamos { site-our-letters }.
site-our-title = Sin decir
    .label = Tampoco
site-tagline = Un mensaje que el programa pide
