# Max-length: 12
course-note = Enrol now
