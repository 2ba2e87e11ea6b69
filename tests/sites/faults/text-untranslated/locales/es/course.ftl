course-note = Search the catalog
