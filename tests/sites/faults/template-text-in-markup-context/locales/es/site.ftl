site-our-promise = Contestamos <em>todas</em> las cartas.
