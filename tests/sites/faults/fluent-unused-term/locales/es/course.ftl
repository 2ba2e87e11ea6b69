-aula = el aula
course-note = En clase
