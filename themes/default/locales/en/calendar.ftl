### The calendar, month by month, and the index from A to Z.

# Title of the page of a month.
# $month (date) – the month
calendar-month-title = Calendar: { DATETIME($month, dateStyle: "long") }

# Description of the page of a month, seen in search results and under its title.
# $month (date) – the month
# $site (string) – the name of the catalog
calendar-month-description = What starts, ends, and meets at { $site } in { DATETIME($month, dateStyle: "long") }, day by day.

# Name, for screen readers, of the links to the month before and the month after.
calendar-months = Other months

# Above what happens in a month on a day that is not fixed yet.
calendar-no-day = Day to be announced

# Beside a day: courses that start on it.
calendar-start = Starts

# Beside a day: meetings at a fixed time.
calendar-session = Live sessions

# Beside a day: an event of the institution.
calendar-event = Events

# In the list of months: how many courses start in a month.
# $count (number) – how many; 0 is possible
calendar-start-count = { $count ->
        [0] no starts
        [one] { $count } start
       *[other] { $count } starts
    }

# Name, for screen readers, of the row of letters above the index.
index-letters = Letters

# In the index, after the title of a program: what it is.
index-program = program

# In the index, after the label of a topic: what it is.
index-topic = topic

# In the index, after the name of someone who teaches: what they are.
index-person = faculty

# In the list of past dates: column of the courses.
past-course = Course

# In the index, after the title of a credential: what it is.
index-credential = credential

# In the index, after the name of an institution or one of its parts: what it is.
index-unit = institution

# In the index, after the title of a pathway: what it is.
index-pathway = pathway

# In the index, after the title of an event: what it is.
index-event = event

# In the index, after the name of an award: what it is.
index-award = award
