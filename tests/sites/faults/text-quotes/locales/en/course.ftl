course-note = Press “Search”
