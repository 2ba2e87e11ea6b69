course-note =
    .title = All courses
