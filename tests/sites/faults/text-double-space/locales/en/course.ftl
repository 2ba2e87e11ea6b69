course-note = Search here
