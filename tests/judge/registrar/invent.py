"""Invents catalogs: small ones, sound ones, and full of dates that are easy to get wrong.

The same number makes the same catalog. Nothing here computes what follows from
the data; it only avoids what would be a fault of the editor.
"""

from datetime import date, timedelta
from random import Random

from registrar.days import DAY, WEEK, begin, clock_changes, months_later, skipped
from registrar.policies import invent_policies, override

ZONES = [
    "America/New_York", "Europe/Madrid", "Europe/Lisbon", "America/Sao_Paulo", "Asia/Tokyo", "Pacific/Auckland",
    "America/Santiago", "Africa/Cairo", "America/Havana", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago",
    "Australia/Lord_Howe", "America/St_Johns", "UTC", "Europe/London", "Asia/Beirut", "America/Asuncion", "Asia/Gaza",
    "Africa/Casablanca", "Asia/Tehran", "Asia/Amman", "Pacific/Apia", "Antarctica/Troll",
]
# Where clocks were or are moved at midnight.
MIDNIGHT = ["America/Sao_Paulo", "Africa/Cairo", "Asia/Beirut", "America/Havana", "America/Asuncion", "America/Santiago"]
LANGUAGES = ["en", "es", "pt", "pt-BR", "fr", "it", "de", "no"]
CURRENCIES = ["USD", "EUR", "BRL", "JPY"]
REGIONS = ["CU", "IR", "KP", "SY", "UA-43", "UA-09"]
TOPICS = ["statistics", "design", "writing", "water", "law"]
LEVELS = ["introductory", "intermediate", "advanced"]
FORMATS = ["online", "on_campus", "blended", "live_virtual"]
# The year in which most catalogs play; some play where Brazil still moved its clocks.
NOW, THEN = 2026, 2017


def invent(number):
    """A catalog as plain data: `settings`, and for each kind the entities by id."""
    return Inventor(number).catalog()


class Inventor:
    def __init__(self, number):
        self.random = Random(number)
        self.number = number
        self.year = THEN if number % 6 == 5 else NOW
        self.zones = self.random.sample(ZONES, 3)
        if self.chance(0.3):
            self.zones[self.random.randrange(2)] = self.random.choice(MIDNIGHT)
        self.currency = self.random.choice(CURRENCIES)
        self.nests = number % 4 == 3

    def chance(self, share):
        return self.random.random() < share

    def some(self, population, least, most):
        count = self.random.randint(least, min(most, len(population)))
        return self.random.sample(population, count)

    def catalog(self):
        calendars = {"federal": federal(self.year), "house": self.house()}
        self.holidays = sorted(day for one in calendars.values() for days in one["years"].values() for day in days)
        policies = invent_policies(self.random, self.year)
        self.policies = policies
        courses = {f"course-{letter}": self.course(letter) for letter in "abcdefg"[: self.random.randint(3, 7)]}
        settings = {
            "locales": ["en"],
            "base_url": "https://catalog.example.org/",
            "time_zone": self.zones[0],
            "currency": self.currency,
            "provider": "institute",
            "policies": policies.at_site,
        }
        if self.chance(0.6):
            settings["starting_soon_days"] = self.random.choice([0, 7, 14, 30, 60, 90])
        unit = {"kind": "institute", "country": "PT"}
        if policies.at_provider:
            unit["policies"] = policies.at_provider
        made = {
            "settings": settings,
            "unit": {"institute": unit},
            "calendar": calendars,
            "person": {f"person-{one}": {"given": "Ada", "family": one.capitalize()} for one in "uvwx"},
            "contact": {"office": {"purpose": "enrollment", "email": "office@example.org"}},
            "policy": policies.all,
            "course": courses,
            "program": self.programs(list(courses)),
            "notice": self.notices(),
            "faq": {"asking": self.faq()},
            "text": {("faq", "asking"): {"body": "## Whom do I ask? {#whom}\nUs.\n\n## And when? {#when}\nNow.\n"}}
            | {("course", id): syllabus(course) for id, course in courses.items() if "modules" in course},
            "vocabulary": {"topics": [{"id": topic} for topic in TOPICS[:3]] + [{"id": topic, "parent": TOPICS[0]} for topic in TOPICS[3:]]},
        }
        for program in made["program"].values():
            if not programs_of(program["requirements"]):
                override(self, program, "program", 0.3)
        self.explicit_relations(courses)
        if self.chance(0.25):  # one that nobody is to hear of
            courses["course-y"] = {**self.course("y"), "draft": True}
            if "modules" in courses["course-y"]:
                made["text"]["course", "course-y"] = syllabus(courses["course-y"])
        return made

    # Days

    def house(self):
        """A calendar of the institute's own: a few days around the turn of the year, and some at random."""
        years = {}
        for year in years_of(self.year):
            days = {date(year, 1, 2), date(year, 12, 24), date(year, 12, 31)}
            days |= {date(year, 1, 1) + self.random.randrange(364) * DAY for _ in range(6)}
            years[year] = sorted(days)
        return {"region": "PT", "source": "https://example.org/house", "years": years}

    def start(self, zone):
        """A first day, often an awkward one."""
        first, last = date(self.year, 6, 1), date(self.year + 1, 12, 31)
        day = first + self.random.randrange(500) * DAY
        year, month = day.year, day.month
        match self.random.randrange(10):
            case 0:
                return day + (5 - day.weekday()) * DAY  # a Saturday
            case 1:
                return day + (6 - day.weekday()) * DAY
            case 2:
                return self.random.choice(self.holidays_between(first, last))
            case 3:
                return months_later(date(year, month, 1), 1) - DAY
            case 4:
                return date(year, 12, self.random.randint(18, 31))
            case 5 | 6:
                changes = clock_changes(zone, first, last) or [date(self.year, 10, 25), date(self.year + 1, 3, 28)]
                return self.random.choice(changes) + self.random.choice([0, 0, -1, 1, -7, -11]) * DAY
            case 7:
                return date(self.year + 1 + self.random.randrange(2), 2, self.random.randint(22, 28))
            case _:
                return day - day.weekday() * DAY

    def holidays_between(self, first, last):
        return [day for day in self.holidays if first <= day <= last]

    # Courses

    def course(self, letter):
        low = self.random.randint(1, 6)
        weeks = self.random.randint(1, 12)
        course = {
            "code": f"C-{letter.upper()}{self.number}",
            "level": self.random.choice(LEVELS),
            "format": self.random.choice(FORMATS),
            "pacing": "instructor",
            "weeks": weeks,
            "hours_per_week": f"{low}-{low + self.random.randint(1, 4)}" if self.chance(0.8) else low,
            "ceu": self.random.choice([0.5, 1, 1.2, 2.4, 3]),
            "academic_credit": {"ects": 3},
            "topics": self.some(TOPICS, 1, 3),
            "people": [{"person": f"person-{one}", "role": "faculty"} for one in self.some("uvwx", 1, 2)],
        }
        if self.chance(0.2):
            course["pacing"] = "self"
        if self.chance(0.2):  # somebody with two roles
            course["people"].append({"person": course["people"][0]["person"], "role": "director"})
        if self.chance(0.3):
            course["restricted_regions"] = self.some(REGIONS, 1, 2)
        if self.chance(0.2):
            course["late_warning"] = True
        if self.chance(0.6):
            course["modules"] = [self.module(position, weeks) for position in range(self.random.randint(1, 3))]
        override(self, course, "course", 0.25)
        currency = self.random.choice([self.currency, "EUR"])
        amount = self.random.randint(6, 60) * 50
        runs = [self.run(f"run-{at}", course, currency, amount) for at in self.random.sample(range(1, 9), self.random.randint(1, 5))]
        taken, course["runs"] = set(), []
        for run in runs:
            alike = run["language"], run.get("start"), run.get("variant")
            if alike not in taken:
                taken.add(alike)
                course["runs"].append(run)
        return course

    def module(self, position, weeks):
        activities = []
        for at in range(self.random.randint(0, 2)):
            week = self.random.randint(1, weeks)
            due = week
            if self.chance(0.3):
                due = {"count": 7 * week - 1, "unit": "calendar_day", "direction": "after", "anchor": "run.start"}
            kind = self.random.choice(["assignment", "quiz"])
            activities.append({"id": f"task-{position}-{at}", "kind": kind, "graded": self.chance(0.5), "due": due})
        module = {"id": f"module-{position}", "weeks": 1}
        if activities:
            module["activities"] = activities
        return module

    def run(self, id, course, currency, amount):
        run = {"id": id, "language": self.random.choice(LANGUAGES)}
        if self.chance(0.3):
            run["subtitles"] = self.some(LANGUAGES, 1, 3)
        if self.chance(0.15):
            run["also_languages"] = [self.random.choice([one for one in LANGUAGES if one != run["language"]])]
        if self.chance(0.85):
            run["time_zone"] = self.random.choice(self.zones)
        self.dates(run, course)
        if self.chance(0.1):
            run["cancelled"] = True
        if self.chance(0.3):
            run["availability"] = self.random.choice(["available", "waitlist", "full"])
        self.prices(run, currency, amount)
        override(self, run, "run", 0.15)
        return run

    def dates(self, run, course):
        kind = self.random.randrange(12)
        if kind == 0:
            return
        zone = run.get("time_zone", self.zones[0])
        start = self.start(zone)
        if kind == 1:
            run["start"] = f"{start:%Y-%m}"
            return
        days = course["weeks"] * 7
        end = start + (days - 1 - self.random.choice([0, 0, 2, 6])) * DAY
        if self.chance(0.3):  # on the last day of a month, where months are hard to add to
            last = months_later(date(end.year, end.month, 1), 1) - DAY
            end = last if abs((last - end).days) <= 6 else end
        run["start"], run["end"] = start, max(start, end)
        if self.chance(0.25) and "time_zone" in run:
            hour, minute = self.random.choice([(9, 0), (18, 30), (0, 0), (1, 30), (2, 30), (23, 45)])
            if not skipped(start, hour, minute, zone):
                run["start_time"] = f"{hour:02}:{minute:02}"
        if self.chance(0.12):
            run["postponed_from"] = start - self.random.choice([1, 7, 30]) * DAY
        if self.chance(0.35):
            run["registration_opens"] = start - self.random.randint(11, 120) * DAY
        if self.chance(0.2):
            closes = start + self.random.randint(-2, 6) * DAY
            run["registration_closes"] = min(closes, run["end"])
        if course["pacing"] == "self" and self.chance(0.5):  # one that goes on and on
            del run["end"]

    # Prices

    def money(self, amount, currency):
        return {"amount": f"{amount * 100}" if currency == "JPY" else f"{amount}.00", "currency": currency}

    def prices(self, run, currency, amount):
        kind = self.random.randrange(6)
        if kind == 0:
            return
        if kind < 4:
            run["price"] = self.money(amount, currency)
            return
        start = run.get("start")
        start = start if isinstance(start, date) else date(self.year + 1, 3, 1)
        turn = start - self.random.randint(1, 60) * DAY
        early = {"id": "early", "kind": "early", **self.money(amount - 100, currency)}
        standard = {"id": "standard", "kind": "standard", **self.money(amount, currency)}
        match self.random.randrange(3):
            case 0:
                early["valid_to"], standard["valid_from"] = turn - DAY, turn
            case 1:  # the early one is the newer one as long as it holds
                early["valid_from"], early["valid_to"] = turn - 30 * DAY, turn - DAY
            case 2:
                early["valid_from"], early["valid_to"] = turn - 30 * DAY, turn - DAY
                standard["valid_from"], standard["valid_to"] = turn, turn + 90 * DAY
        run["prices"] = [early, standard]
        if self.chance(0.4):
            last = standard.get("valid_to", turn + 20 * DAY)
            standard["valid_to"] = last
            late = {"id": "late", "kind": "late", **self.money(amount + 50, currency), "valid_from": last + DAY}
            run["prices"].append(late)
        if self.chance(0.5):
            discount = {"percent_off": self.random.choice([5, 10, 15, 50])}
            if self.chance(0.3):
                discount = {"amount_off": self.money(amount, currency)["amount"][:-2] + "00", "currency": currency}
                discount["amount_off"] = self.money(50, currency)["amount"]
            if self.chance(0.3):
                discount = self.money(amount - 150, currency)
            run["prices"].append({"id": "group", "kind": "group", "min_quantity": self.random.choice([2, 5, 10]), **discount})
        if self.chance(0.3):
            run["prices"].append({"id": "alumni", "kind": "alumni", "percent_off": 20})

    # What stands beside courses

    def programs(self, courses):
        programs = {}
        names = ["program-p", "program-q"][: self.random.randint(1, 2)]
        for name in names:
            mine = self.random.sample(courses, self.random.randint(2, len(courses)))
            inner = "program-p" if self.nests and name == "program-q" else None
            if inner:
                used = courses_of(programs["program-p"]["requirements"])
                mine = [one for one in mine if one not in used] or None
                if mine is None:
                    continue
            programs[name] = self.program(mine, inner)
        return programs

    def program(self, courses, inner):
        program = {
            "kind": "certificate",
            "sequence": self.random.choice(["strict", "recommended", "free"]),
            "requirements": self.tree(courses, inner),
        }
        if self.chance(0.5):
            program["bundle_price"] = self.money(self.random.choice([50, 120, 150]), self.random.choice([self.currency, "EUR"]))
        if self.chance(0.2):
            program["announced_start"] = self.random.choice([f"{self.year + 1}-09", f"{self.year + 2}-03"])
        return program

    def tree(self, courses, inner):
        items = [{"course": one} for one in courses]
        if inner:
            items.insert(self.random.randrange(len(items) + 1), {"program": inner})
        shape = self.random.randrange(7) if len(items) > 2 else self.random.choice([0, 6])
        cut = self.random.randint(1, len(items) - 1) if len(items) > 1 else 1
        if shape == 0 or len(items) == 1:
            return {"all_of": items}
        if shape == 1:
            return {"all_of": [{"all_of": items[:cut]}, self.choice(items[cut:])]}
        if shape == 2:
            return {"all_of": [*items[:cut], self.choice(items[cut:])]}
        if shape == 3 and len(items) > 2:
            deep = {"min": 1, "id": "ways", "of": [{"all_of": items[1:-1]}, items[-1]]}
            return {"all_of": [{"all_of": [items[0]]}, deep]}
        if shape == 4:  # what may be chosen stands first
            return {"all_of": [self.choice(items[cut:]), {"all_of": items[:cut]}]}
        if shape == 5:
            deeper = {"all_of": [items[0], {"min": 1, "id": "one-of", "of": items[1:]}]}
            return {"all_of": [{"all_of": [deeper]}]}
        return self.choice(items)

    def choice(self, items):
        count = self.random.randint(1, len(items))
        id = f"choice-{self.random.randrange(1000)}"
        if self.chance(0.25) and all("course" in item for item in items):
            return {"min_credits": 3 * count - self.random.randrange(3), "id": id, "of": items}
        return {"min": count, "id": id, "elective": True, "of": items}

    def explicit_relations(self, courses):
        for id, course in courses.items():
            others = [one for one in courses if one != id]
            if others and self.chance(0.3):
                course["related"] = self.some(others, 1, 2)

    def notices(self):
        if not self.chance(0.3):
            return {}
        first = self.start(self.zones[0])
        return {"holidays": {"level": "info", "from": first, "to": first + self.random.randint(0, 20) * DAY}}

    def faq(self):
        faq = {"order": 1}
        if self.chance(0.3):
            first = self.start(self.zones[0])
            faq["questions"] = {"when": {"visible_from": first, "visible_to": first + 30 * DAY}}
        return faq


def programs_of(tree):
    if "program" in tree:
        return [tree["program"]]
    return [program for item in tree.get("all_of") or tree.get("of") or [] for program in programs_of(item)]


def syllabus(course):
    """The words of a course: each module a part of its syllabus, each activity a title."""
    ids = [module["id"] for module in course["modules"]]
    tasks = [task["id"] for module in course["modules"] for task in module.get("activities", [])]
    body = "## Syllabus {#syllabus}\n\n" + "\n\n".join(f"### Part {{#{id}}}\n\nWords." for id in ids) + "\n"
    return {"activities": {task: "A task" for task in tasks}, "body": body} if tasks else {"body": body}


def courses_of(tree):
    if "course" in tree:
        return [tree["course"]]
    items = tree.get("all_of") or tree.get("of") or []
    return [course for item in items for course in courses_of(item)]


def years_of(year):
    return range(year - 1, year + 5)


def federal(first=NOW):
    """The holidays of the United States, by their rules."""
    years = {}
    for year in years_of(first):
        days = [
            nth(year, 1, "mon", 3), nth(year, 2, "mon", 3), last_monday_of_may(year), nth(year, 9, "mon", 1),
            nth(year, 10, "mon", 2), nth(year, 11, "thu", 4),
        ]
        fixed = [date(year, 1, 1), date(year, 6, 19), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
        days += [day + {5: -1, 6: 1}.get(day.weekday(), 0) * DAY for day in fixed]
        years[year] = sorted(day for day in days if day.year == year)
    return {"region": "US", "source": "https://example.org/federal", "years": years}


def nth(year, month, weekday, count):
    first = date(year, month, 1)
    return first + ((WEEK.index(weekday) - first.weekday()) % 7 + 7 * (count - 1)) * DAY


def last_monday_of_may(year):
    last = date(year, 5, 31)
    return last - last.weekday() * DAY


def moments(catalog, random, sheet):
    """Instants to look at: close to where something changes, and right on it."""
    edges = sorted({at for course, run in sheet.runs() for at in sheet.candidates(course, run)})
    edges = [at for at in edges if begin(date(sheet.year, 3, 1), "UTC") < at < begin(date(sheet.year + 2, 6, 1), "UTC")]
    if not edges:
        return begin(date(sheet.year + 1, 1, 15), "UTC")
    edge = random.choice(edges)
    if random.random() < 0.08:
        return edge + random.choice([-2, -1, 1, 2]) * timedelta(days=300)
    return edge + random.choice([timedelta(0), timedelta(minutes=-1), timedelta(minutes=1), timedelta(hours=7), timedelta(days=3)])
