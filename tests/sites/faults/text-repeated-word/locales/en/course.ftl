course-note = In the course
