course-note = Search
    .title = All courses
