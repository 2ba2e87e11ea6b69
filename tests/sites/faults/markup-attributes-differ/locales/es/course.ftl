course-note = La palabra <i lang="nl">Schein</i>
