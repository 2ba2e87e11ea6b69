### Cómo se llama el sitio y cómo se describe.

site-name = { -brand }
# Una línea junto al nombre.
site-tagline = Cursos breves sobre la escritura en el trabajo
# Para buscadores y canales de noticias.
site-description = Los cursos de { -brand }: fechas, precios y reglas en un solo lugar.
