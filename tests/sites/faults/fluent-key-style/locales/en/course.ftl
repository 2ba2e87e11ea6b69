courseNote = New
