course-note = Our programs
