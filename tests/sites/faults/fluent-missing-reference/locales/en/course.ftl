course-help = help
course-note = See { course-help }
