course-note = Pulse "Buscar"
