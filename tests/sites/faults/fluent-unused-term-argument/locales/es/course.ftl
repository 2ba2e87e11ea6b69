-aula = { $caso ->
    [en] en el aula
   *[de] el aula
}
course-note = Vea { -aula(case: "en") }
