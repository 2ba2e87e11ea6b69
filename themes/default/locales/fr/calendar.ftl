### The calendar, month by month, and the index from A to Z.

# Title of the page of a month.
# $month (date) – the month
calendar-month-title = Calendrier : { DATETIME($month, dateStyle: "long") }

# Description of the page of a month, seen in search results and under its title.
# $month (date) – the month
# $site (string) – the name of the catalog
calendar-month-description = { $site } : débuts, échéances et séances en { DATETIME($month, dateStyle: "long") }, jour par jour.

# Name, for screen readers, of the links to the month before and the month after.
calendar-months = Autres mois

# Above what happens in a month on a day that is not fixed yet.
calendar-no-day = Jour à préciser

# Beside a day: courses that start on it.
calendar-start = Débuts

# Beside a day: meetings at a fixed time.
calendar-session = Séances en direct

# Beside a day: an event of the institution.
calendar-event = Événements

# In the list of months: how many courses start in a month.
# $count (number) – how many; 0 is possible
calendar-start-count = { $count ->
        [0] aucun début
        [one] { $count } début
        [many] { $count } de débuts
       *[other] { $count } débuts
    }

# Name, for screen readers, of the row of letters above the index.
index-letters = Lettres

# In the index, after the title of a program: what it is.
index-program = parcours

# In the index, after the label of a topic: what it is.
index-topic = thème

# In the index, after the name of someone who teaches: what they are.
index-person = équipe pédagogique

# In the list of past dates: column of the courses.
past-course = Cours

# In the index, after the title of a credential: what it is.
index-credential = certificat

# In the index, after the name of an institution or one of its parts: what it is.
index-unit = institution

# In the index, after the title of a pathway: what it is.
index-pathway = passerelle

# In the index, after the title of an event: what it is.
index-event = événement

# In the index, after the name of an award: what it is.
index-award = prix
