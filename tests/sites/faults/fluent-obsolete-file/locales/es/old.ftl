old-note = Viejo
