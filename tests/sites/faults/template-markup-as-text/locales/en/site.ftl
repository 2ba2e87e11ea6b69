site-our-promise = We answer every letter.
site-our-name = The <b>office</b>
