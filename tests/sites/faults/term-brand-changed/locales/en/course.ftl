course-note = With MeridianX
