course-note = Dura 1.5 horas
