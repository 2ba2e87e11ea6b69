course-note = It is <em>new</em>
