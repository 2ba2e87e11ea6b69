course-note = Catalog
