course-note = En 20 días
