course-note = Is it free?
