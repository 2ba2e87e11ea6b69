site-name = Óptica
site-nmae = Óptica
