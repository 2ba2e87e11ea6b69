course-wait = Espere...
# Antiguo.
course-old = Viejo

course-free = ¿Es  gratis?
course-note = Vea "Fechas"
