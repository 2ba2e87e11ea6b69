course-note = Within 30 days
