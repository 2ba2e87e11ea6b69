course-note = It takes 1.5 hours
