course-note = At school
