course-note = L'aide
