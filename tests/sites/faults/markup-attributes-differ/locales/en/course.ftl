course-note = The word <i lang="de">Schein</i>
