course-note = En el el curso
