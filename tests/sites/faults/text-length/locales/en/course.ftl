course-note = Enrol here today
