url-courses = our courses
