### The calendar, month by month, and the index from A to Z.

# Title of the page of a month.
# $month (date) – the month
calendar-month-title = Calendario: { DATETIME($month, dateStyle: "long") }

# Description of the page of a month, seen in search results and under its title.
# $month (date) – the month
# $site (string) – the name of the catalog
calendar-month-description = { $site }: inizi, scadenze e incontri di { DATETIME($month, dateStyle: "long") }, giorno per giorno.

# Name, for screen readers, of the links to the month before and the month after.
calendar-months = Altri mesi

# Above what happens in a month on a day that is not fixed yet.
calendar-no-day = Giorno da definire

# Beside a day: courses that start on it.
calendar-start = Iniziano

# Beside a day: meetings at a fixed time.
calendar-session = Incontri in diretta

# Beside a day: an event of the institution.
calendar-event = Eventi

# In the list of months: how many courses start in a month.
# $count (number) – how many; 0 is possible
calendar-start-count = { $count ->
        [0] nessun inizio
        [one] { $count } inizio
        [many] { $count } di inizi
       *[other] { $count } inizi
    }

# Name, for screen readers, of the row of letters above the index.
index-letters = Lettere

# In the index, after the title of a program: what it is.
index-program = percorso

# In the index, after the label of a topic: what it is.
index-topic = ambito

# In the index, after the name of someone who teaches: what they are.
index-person = docente

# In the list of past dates: column of the courses.
past-course = Corso

# In the index, after the title of a credential: what it is.
index-credential = certificato

# In the index, after the name of an institution or one of its parts: what it is.
index-unit = istituzione

# In the index, after the title of a pathway: what it is.
index-pathway = passerella

# In the index, after the title of an event: what it is.
index-event = evento

# In the index, after the name of an award: what it is.
index-award = premio
