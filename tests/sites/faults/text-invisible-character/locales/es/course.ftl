course-note = Bus​car
