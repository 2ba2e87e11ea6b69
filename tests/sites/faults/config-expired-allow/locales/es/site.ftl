# l10n-allow: text/untranslated a name
site-tagline = Luz
# l10n-allow: text/double-space a joke
site-motto = Luz  y sonido
