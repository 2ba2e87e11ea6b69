course-note = Hasta el { $day }
