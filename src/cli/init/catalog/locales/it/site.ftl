### Come si chiama il sito e come si descrive.

site-name = { -brand }
# Una riga accanto al nome.
site-tagline = Corsi brevi sulla scrittura al lavoro
# Per i motori di ricerca e i feed.
site-description = I corsi di { -brand }: date, prezzi e regole in un solo posto.
