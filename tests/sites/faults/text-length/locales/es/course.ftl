course-note = Haga clic aquí para inscribirse hoy mismo en este curso
