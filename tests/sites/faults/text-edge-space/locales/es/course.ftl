course-note = de
