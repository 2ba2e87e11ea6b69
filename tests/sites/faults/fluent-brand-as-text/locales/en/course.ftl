course-note = Courses of Alderquay
