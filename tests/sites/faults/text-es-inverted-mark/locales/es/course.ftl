course-note = Si es gratis, por qué esperar?
