-brand = Optics
site-name = { -brnad }
