course-note = by{ " " }
