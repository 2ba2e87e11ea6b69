course-note = Es <em>nuevo
