site-name = 光学
