site-our-promise = We answer <em>every</em> letter.
