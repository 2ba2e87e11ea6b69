site-our-open = Abierto
site-our-closed = Cerrado { $day }
site-your-open = Abierto para ti
