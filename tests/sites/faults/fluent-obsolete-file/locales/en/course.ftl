course-note = New
