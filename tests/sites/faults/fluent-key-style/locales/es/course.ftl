courseNote = Nuevo
