old-note = Vieux
