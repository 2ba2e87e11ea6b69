site-name = Catálogo
