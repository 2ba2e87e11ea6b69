site-our-promise = Contestamos <em>todas</em> las cartas.
site-our-name = La <b>oficina</b>
