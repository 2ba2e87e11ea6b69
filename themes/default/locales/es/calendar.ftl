### The calendar, month by month, and the index from A to Z.

# Title of the page of a month.
# $month (date) – the month
calendar-month-title = Calendario: { DATETIME($month, dateStyle: "long") }

# Description of the page of a month, seen in search results and under its title.
# $month (date) – the month
# $site (string) – the name of the catalog
calendar-month-description = { $site }: inicios, plazos y sesiones de { DATETIME($month, dateStyle: "long") }, día a día.

# Name, for screen readers, of the links to the month before and the month after.
calendar-months = Otros meses

# Above what happens in a month on a day that is not fixed yet.
calendar-no-day = Día por anunciar

# Beside a day: courses that start on it.
calendar-start = Empiezan

# Beside a day: meetings at a fixed time.
calendar-session = Sesiones en directo

# Beside a day: an event of the institution.
calendar-event = Eventos

# In the list of months: how many courses start in a month.
# $count (number) – how many; 0 is possible
calendar-start-count = { $count ->
        [0] ningún inicio
        [one] { $count } inicio
        [many] { $count } de inicios
       *[other] { $count } inicios
    }

# Name, for screen readers, of the row of letters above the index.
index-letters = Letras

# In the index, after the title of a program: what it is.
index-program = programa

# In the index, after the label of a topic: what it is.
index-topic = tema

# In the index, after the name of someone who teaches: what they are.
index-person = docente

# In the list of past dates: column of the courses.
past-course = Curso

# In the index, after the title of a credential: what it is.
index-credential = certificado

# In the index, after the name of an institution or one of its parts: what it is.
index-unit = institución

# In the index, after the title of a pathway: what it is.
index-pathway = vía de acceso

# In the index, after the title of an event: what it is.
index-event = evento

# In the index, after the name of an award: what it is.
index-award = premio
