site-name = Óptica
