course-note = Inscríbase ahora
