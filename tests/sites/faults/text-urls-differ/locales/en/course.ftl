course-note = See https://example.org/help
