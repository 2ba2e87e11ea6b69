course-note = Con Meridianx
