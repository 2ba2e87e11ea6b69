### Como o site se chama e como se descreve.

site-name = { -brand }
# Uma linha ao lado do nome.
site-tagline = Cursos de curta duração sobre a escrita no trabalho
# Para buscadores e feeds.
site-description = Os cursos do { -brand }: datas, preços e regras em um só lugar.
