course-note = Vea https://example.org/ayuda
