course-note = If it is free, why wait?
