"""Computes by hand what follows from a catalog at an instant: runs and courses.

Rules are named by their numbers in the manual (K1–K27). Where the manual leaves
a choice, the value is an `Either` of all readings.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice

from registrar.days import DAY, at, begin, distance, months_later, today
from registrar.invent import courses_of, programs_of

PRIORITY = {
    "running-open": 1, "starting-soon": 2, "open": 3, "waitlist": 4, "full": 4, "not-yet-open": 5,
    "closed-upcoming": 6, "running-closed": 7, "to-be-announced": 8, "cancelled": 9, "ended": 10,
}
PHASES = {"standard", "early", "late"}
DECIMALS = {"JPY": 0}
TICK = timedelta(microseconds=1)


class Either:
    """Any of several values is right."""

    def __init__(self, *values):
        self.values = values

    def __eq__(self, other):
        return other in self.values

    def __repr__(self):
        return " or ".join(map(str, self.values))


class Unsaid:
    """The manual does not say."""

    def __eq__(self, other):
        return True


class Sheet:
    def __init__(self, catalog):
        self.catalog = catalog
        self.settings = catalog["settings"]
        self.soon = self.settings.get("starting_soon_days", 60)
        self.closing_soon = self.settings.get("feeds", {}).get("closing_soon_days", 14)
        self.zone = self.settings["time_zone"]
        self.year = min(catalog["calendar"]["federal"]["years"]) + 1
        self.courses = {id: course for id, course in catalog["course"].items() if not course.get("draft")}
        self.programs = catalog["program"]
        policies = catalog["policy"].items()
        self.successors = [(id, policy["supersedes"]) for id, policy in policies if "supersedes" in policy]
        self.known = {}  # what was counted already, by run and day of the site

    def runs(self):
        return [(course, run) for course in self.courses.values() for run in course["runs"]]

    def zone_of(self, run):
        return run.get("time_zone", self.zone)

    def start(self, run):
        start = run.get("start")
        return start if isinstance(start, date) else None

    # Policies: the innermost scope whose version is valid on the day

    def lists(self, course, run):
        id = next(id for id, one in self.courses.items() if one is course)
        programs = [one for one in self.programs.values() if id in self.courses_in(one)]
        return [
            run.get("policies", []),
            course.get("policies", []),
            [policy for program in programs for policy in program.get("policies", [])],
            *self.outer_lists(),
        ]

    def outer_lists(self):
        provider = self.catalog["unit"].get(self.settings.get("provider"), {})
        return [provider.get("policies", []), self.settings["policies"]]

    def policy(self, lists, kind, now):
        return next(self.policies(lists, kind, now), {})

    def policies(self, lists, kind, now):
        """The versions of a kind that are valid, the innermost scope first.

        A policy is the provider's word: its days are those of the site's zone.
        Where one is named, so is the one that takes its place.
        """
        day = today(now, self.zone)
        for scope in lists:
            later = [id for id, earlier in self.successors if earlier in scope]
            for id in later + scope:
                policy = self.catalog["policy"][id]
                for version in policy["versions"] if policy["kind"] == kind else ():
                    if version["effective_from"] <= day <= version.get("effective_to", date.max):
                        yield version

    def day(self, run, offset):
        """The day an offset leads to in a run."""
        start = self.start(run)
        anchors = {"run.start": start, "first_run.start": start, "run.end": run.get("end"), "purchase": None, "invoice": None}
        anchor = anchors[offset["anchor"]]
        return anchor and distance(anchor, offset, self.holidays(offset.get("calendar", "none")))

    def holidays(self, calendar):
        years = self.catalog["calendar"][calendar]["years"] if calendar != "none" else {}
        return {day for days in years.values() for day in days}

    # Deadlines

    def deadlines(self, course, run, now):
        """K1 to K8 as days; `None` where there is no rule or no date."""
        key = "deadlines", id(run), today(now, self.zone)
        if key not in self.known:
            self.known[key] = self.counted(course, run, now)
        return dict(self.known[key])

    def counted(self, course, run, now):
        lists = self.lists(course, run)

        def by(kind, name):
            offset = self.policy(lists, kind, now).get(name)
            return self.day(run, offset) if offset else None

        return {
            "registration-opens": run.get("registration_opens"),
            "registration-closes": run.get("registration_closes") or self.closes(lists, run, now),
            "refund-until": next((until for until, _ in self.refund(course, run, now)), None),
            "accommodation-request-by": by("accommodation", "request"),
            "login-data-on": by("onboarding", "credentials"),
            "last-payment-day": by("payment", "not_after"),
            "support-until": by("access", "support"),
            "materials-until": by("access", "materials"),
        }

    def closes(self, lists, run, now):
        """K2. Where nobody may enter late, it is over on the day before teaching begins."""
        rule = self.policy(lists, "registration", now)
        day = self.day(run, rule["closes"]) if "closes" in rule else None
        start = self.start(run)
        return min(day, start - DAY) if day and start and not rule.get("late_entry", True) else day

    def refund(self, course, run, now):
        """K3: until when how much comes back, tier by tier."""
        key = "refund", id(run), today(now, self.zone)
        if key not in self.known:
            self.known[key] = self.refunded(course, run, now)
        return self.known[key]

    def refunded(self, course, run, now):
        version = self.policy(self.lists(course, run), "refund", now)
        tiers = [version] * ("until" in version) + version.get("tiers", [])
        steps = [(self.day(run, tier["until"]), tier.get("refund")) for tier in tiers]
        return [step for step in steps if step[0]]

    # Where a run stands

    def phase(self, run, now):
        """K11, by whole days: a run that begins tonight is running today."""
        start, zone = self.start(run), self.zone_of(run)
        if run.get("cancelled"):
            return "cancelled"
        if not start:
            return "unscheduled"
        if now < begin(start, zone):
            return "upcoming"
        # Where no last day is given, nobody can say that it is over.
        return "running" if "end" not in run or now < begin(run["end"] + DAY, zone) else "ended"

    def starts_at(self, run):
        """The first day begins teaching; at its hour, where one is given."""
        hour, _, minute = run.get("start_time", "0:0").partition(":")
        return at(self.start(run), int(hour), int(minute), self.zone_of(run))

    def registration(self, course, run, now):
        """K12."""
        zone, phase = self.zone_of(run), self.phase(run, now)
        days = self.deadlines(course, run, now)
        opens, closes = days["registration-opens"], days["registration-closes"]
        if phase in ("cancelled", "ended") or closes and now >= begin(closes + DAY, zone):
            return "closed"
        if opens and now < begin(opens, zone):
            return "not-yet-open"
        if run.get("availability", "available") != "available":
            return run["availability"]
        return "open-late" if phase == "running" else "open"

    def status(self, course, run, now):
        """K13: the first row that matches."""
        phase, registration = self.phase(run, now), self.registration(course, run, now)
        if phase == "cancelled":
            return "cancelled"
        if phase == "unscheduled":
            return "to-be-announced"
        if phase == "running" and registration == "open-late":
            return "running-open"
        if phase == "upcoming" and registration == "open":
            days = (self.start(run) - today(now, self.zone_of(run))).days
            return "starting-soon" if days <= self.soon else "open"
        if registration in ("waitlist", "full", "not-yet-open"):
            return registration
        return {"upcoming": "closed-upcoming", "running": "running-closed", "ended": "ended"}[phase]

    def late_warning(self, course, run, now):
        """K14."""
        if self.registration(course, run, now) != "open-late":
            return False
        lists, zone = self.lists(course, run), self.zone_of(run)
        policy = self.policy(lists, "registration", now)
        said = policy.get("late_warning") or course.get("late_warning")
        return bool(said) or any(now >= begin(day + DAY, zone) for day in self.dues(course, run))

    def dues(self, course, run):
        """The days on which graded activities are due: the last one of a week of the run, or by an offset."""
        tasks = [task for module in course.get("modules", []) for task in module.get("activities", [])]
        for task in tasks:
            if task["graded"] and self.start(run):
                due = task["due"]
                yield self.day(run, due) if isinstance(due, dict) else self.start(run) + (7 * due - 1) * DAY

    def materials_open(self, course, run, now):
        until = self.deadlines(course, run, now)["materials-until"]
        over = self.phase(run, now) == "ended"
        return bool(over and until and now < begin(until + DAY, self.zone_of(run)))

    # Prices

    def price(self, run, now):
        """K15: the newest phase that is valid, as amount and currency."""
        if "price" in run:
            return money(run["price"])
        here = today(now, self.zone_of(run))
        phases = [one for one in run.get("prices", []) if one["kind"] in PHASES and valid(one, here)]
        newest = max(phases, key=lambda one: one.get("valid_from", date.min), default=None)
        return newest and money(newest)

    def group_price(self, course, run, now):
        """What each pays in a group: the run's own price for groups, else the policy's percentage."""
        price = self.price(run, now)
        own = next((one for one in run.get("prices", []) if one["kind"] == "group"), None)
        if own and "amount" in own:
            return money(own), own["min_quantity"]
        policy = self.policy(self.lists(course, run), "group", now)
        if not price or not own and "percent" not in policy:
            return None
        amount, currency = price
        if own and "amount_off" in own:
            return (amount - Decimal(own["amount_off"]), currency), own["min_quantity"]
        percent = own["percent_off"] if own else policy["percent"]
        exact = amount * (100 - percent) / 100
        unit = Decimal(1).scaleb(-DECIMALS.get(currency, 2))
        return (exact.quantize(unit, ROUND_HALF_UP), currency), (own or policy)["min_quantity"]

    # What changes when

    def candidates(self, course, run, now=None):
        """Every instant at which something about a run begins or ends."""
        zone, start = self.zone_of(run), self.start(run)
        edges = set()

        def ends(day):
            if day:
                edges.add(begin(day + DAY, zone))

        def begins(day):
            if day:
                edges.add(begin(day, zone))

        now = now or begin(start or date(2027, 1, 1), zone)
        days = self.deadlines(course, run, now)
        begins(days.pop("registration-opens"))
        begins(days["login-data-on"])
        for day in [*days.values(), *(until for until, _ in self.refund(course, run, now)), *self.dues(course, run)]:
            ends(day)
        if start:
            begins(start - self.soon * DAY)
            begins(start)
            ends(run.get("end"))
        for price in run.get("prices", []):
            begins(price.get("valid_from"))
            ends(price.get("valid_to"))
        if isinstance(run.get("start"), str):
            begins(month(run["start"]))
            begins(months_later(month(run["start"]), 1))
        return edges

    def policy_edges(self):
        """When policies begin and end to hold."""
        zone, edges = self.zone, set()
        for policy in self.catalog["policy"].values():
            for version in policy["versions"]:
                edges.add(begin(version["effective_from"], zone))
                if "effective_to" in version:
                    edges.add(begin(version["effective_to"] + DAY, zone))
        return edges

    def state(self, course, run, now):
        """What a page says of a run without its price and rules."""
        zone = self.zone_of(run)
        refunds = [now < begin(until + DAY, zone) for until, _ in self.refund(course, run, now)]
        return (
            self.status(course, run, now), self.registration(course, run, now), self.late_warning(course, run, now),
            self.materials_open(course, run, now), refunds if self.phase(run, now) not in ("cancelled", "ended") else [],
        )

    def whole_state(self, course, run, now):
        return (
            self.state(course, run, now), self.price(run, now), self.group_price(course, run, now),
            self.deadlines(course, run, now), self.refund(course, run, now),
        )

    def differs(self, course, run, edge):
        return self.whole_state(course, run, edge) != self.whole_state(course, run, edge - TICK)

    def changes(self, course, run, now):
        """K16: the instants that may be the next change, and the one that it cannot come after."""
        edges = {edge for edge in self.candidates(course, run, now) if edge > now}
        certain = (edge for edge in sorted(edges) if self.state(course, run, edge) != self.state(course, run, edge - TICK))
        return edges | {edge for edge in self.policy_edges() if edge > now}, next(certain, None)

    def closes_soon(self, course, run, now):
        """When feeds begin to say that registration closes soon: not before it opens."""
        days = self.deadlines(course, run, now)
        closes, opens = days["registration-closes"], days["registration-opens"]
        if not closes:
            return set()
        since = closes - self.closing_soon * DAY
        edge = begin(max(since, opens) if opens else since, self.zone_of(run))
        return {edge} if edge > now else set()

    def horizon(self, now):
        """K26, likewise."""
        possible, certain = set(), set()
        for course, run in self.runs():
            edges = {edge for edge in self.candidates(course, run, now) if edge > now}
            edges |= {edge for edge in self.policy_edges() if edge > now}
            possible |= edges
            changes = (edge for edge in sorted(edges) if self.differs(course, run, edge))
            certain |= set(islice(changes, 1))
            possible |= self.closes_soon(course, run, now)
            if not run.get("cancelled") and run.get("availability") != "full":
                certain |= self.closes_soon(course, run, now)
        listed = self.policy_edges()
        for notice in self.catalog["notice"].values():
            listed |= {begin(notice["from"], self.zone), begin(notice["to"] + DAY, self.zone)}
        for faq in self.catalog["faq"].values():
            for question in faq.get("questions", {}).values():
                listed |= {begin(question["visible_from"], self.zone), begin(question["visible_to"] + DAY, self.zone)}
        listed = {edge for edge in listed if edge > now}
        possible |= listed
        certain |= listed - self.policy_edges()
        for program in self.programs.values():
            if "announced_start" in program:
                first = month(program["announced_start"])
                possible |= {begin(day, self.zone) for day in (first, months_later(first, 1))}
        for calendar in self.catalog["calendar"].values():
            possible.add(begin(date(max(calendar["years"]) + 1, 1, 1), self.zone))
        return possible, min(certain, default=None)

    # Courses

    def best_run(self, course, now):
        """K17. Dates that are not known come last."""
        def rank(run):
            start = run.get("start")
            key = f"{start:%Y-%m-%d}" if isinstance(start, date) else start or "9999"
            return PRIORITY[self.status(course, run, now)], key, run["id"]
        return min(course["runs"], key=rank)

    def next_start(self, course, now):
        """K18. A month without a day counts where nothing contradicts it."""
        ahead, months = [], []
        for run in course["runs"]:
            start = run.get("start")
            if run.get("cancelled") or not start:
                continue
            if isinstance(start, str):
                if start >= f"{today(now, self.zone_of(run)):%Y-%m}":
                    months.append(start)
            elif begin(start, self.zone_of(run)) > now:
                ahead.append(f"{start}")
        exact = min(ahead, default=None)
        return Either(exact, min([*ahead, *months])) if months else exact

    def alive(self, course, now):
        """The runs that are not ended; of what was cancelled nobody can say that it is taught."""
        return [run for run in course["runs"] if self.phase(run, now) not in ("ended", "cancelled")]

    def taught_in(self, course, now):
        """K19: the languages, and whether they are of the past."""
        alive = self.alive(course, now)
        if not alive and any(run.get("cancelled") for run in course["runs"]):
            return Unsaid(), Unsaid()
        languages = {language for run in alive or course["runs"] for language in languages_of(run)}
        return languages, not alive

    def restricted(self, course, run, now):
        """K24."""
        codes = set(course.get("restricted_regions", []))
        for version in self.policies(self.lists(course, run), "restricted_regions", now):
            codes |= set(version["codes"])
        return codes

    def related(self, id):
        """K27: all that are related, the most first; once by programs of programs, once by what stands in each itself."""
        course = self.courses[id]
        explicit = course.get("related", [])

        def score(other, members):
            theirs = self.courses[other]
            programs = sum(id in members(one) and other in members(one) for one in self.programs.values())
            people = {one["person"] for one in course["people"]} & {one["person"] for one in theirs["people"]}
            topics = set(course["topics"]) & set(theirs["topics"])
            return 3 * len(topics) + 2 * programs + 2 * len(people) + (course["level"] == theirs["level"])

        def order(members):
            others = [one for one in self.courses if one != id and one not in explicit and score(one, members)]
            return explicit + sorted(others, key=lambda one: (-score(one, members), one))

        return [order(self.courses_in), order(lambda program: courses_of(program["requirements"]))]

    def courses_in(self, program):
        return [course for one in self.nested(program) for course in courses_of(one["requirements"])]

    def nested(self, program):
        inner = [self.programs[id] for id in programs_of(program["requirements"])]
        return [program, *(deeper for one in inner for deeper in self.nested(one))]


def languages_of(run):
    return [run["language"], *run.get("also_languages", [])]


def valid(price, day):
    return price.get("valid_from", date.min) <= day <= price.get("valid_to", date.max)


def money(price):
    return Decimal(price["amount"]), price["currency"]


def month(text):
    year, number = text.split("-")
    return date(int(year), int(number), 1)
