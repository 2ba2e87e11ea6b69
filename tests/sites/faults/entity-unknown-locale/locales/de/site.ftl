site-name = Katalog
