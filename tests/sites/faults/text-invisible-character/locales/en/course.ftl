course-note = Search
