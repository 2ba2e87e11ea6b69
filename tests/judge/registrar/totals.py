"""Computes by hand what follows for programs: K20 to K23."""

from decimal import Decimal

from registrar.days import distance
from registrar.sheet import Either, Unsaid, languages_of, money


class Totals:
    def __init__(self, sheet, now):
        self.sheet = sheet
        self.now = now

    def of(self, program):
        """The sums over the requirements, each as a pair of least and most."""
        sums = {}
        for name, figure in [("courses", one), ("weeks", weeks), ("hours", hours), ("ceu", ceu), ("credits", credits)]:
            sums[name] = self.tree(program["requirements"], figure)
        return sums

    def tree(self, item, figure):
        """All of a group adds up; of a choice, the n smallest to the n largest."""
        if "course" in item:
            return figure(self.sheet.courses[item["course"]])
        if "program" in item:
            return self.tree(self.sheet.programs[item["program"]]["requirements"], figure)
        ranges = [self.tree(one, figure) for one in item.get("all_of") or item["of"]]
        if None in ranges:
            return None
        count = len(ranges) if "all_of" in item else item.get("min") or -(-item["min_credits"] // 3)
        least = sorted(low for low, _ in ranges)[:count]
        most = sorted((high for _, high in ranges), reverse=True)[:count]
        return sum(least), sum(most)

    def saving(self, program):
        """K23, where every course has one price only and one currency."""
        if "bundle_price" not in program:
            return None
        bundle, currency = money(program["bundle_price"])

        def price(course):
            prices = {self.sheet.price(run, self.now) for run in self.sheet.alive(course, self.now)}
            single = prices.pop() if len(prices) == 1 else None
            return (single[0], single[0]) if single and single[1] == currency else None

        sums = self.tree(program["requirements"], price)
        if sums is None:
            return Unsaid()
        return tuple(max(Decimal(0), one - bundle) for one in sums)

    def completable_in(self, program):
        """K22."""
        every = {language for _, run in self.sheet.runs() for language in languages_of(run)}
        return {language for language in every if self.can(program["requirements"], language)}

    def can(self, item, language):
        if "course" in item:
            alive = self.sheet.alive(self.sheet.courses[item["course"]], self.now)
            return any(language in languages_of(run) for run in alive)
        if "program" in item:
            return self.can(self.sheet.programs[item["program"]]["requirements"], language)
        met = [self.can(one, language) for one in item.get("all_of") or item["of"]]
        if "all_of" in item:
            return all(met)
        return sum(met) >= (item.get("min") or -(-item["min_credits"] // 3))

    def next_start(self, program):
        """K20. Whether courses that stand in the root beside groups are a group, the manual does not say.

        Nor whether what may be chosen within the first group counts.
        """
        tree = program["requirements"]
        if program["sequence"] == "free":
            readings = [self.sheet.courses_in(program)]
        else:
            items = tree.get("all_of") or tree["of"]
            direct = [course for one in items if not is_group(one) for course in self.courses_below(one)]
            required = [one for one in items if not one.get("elective")]
            first = (required or items)[0] if "all_of" in tree else tree
            readings = [direct] if direct else []
            readings.append(self.courses_below(first))
            if not any(map(is_group, items)):
                readings = [direct]
            if "of" in tree:
                readings = [self.courses_below(tree)]
        return [self.earliest(courses) for courses in readings]

    def courses_below(self, item):
        if "program" in item:
            return self.sheet.courses_in(self.sheet.programs[item["program"]])
        if "course" in item:
            return [item["course"]]
        return [course for one in item.get("all_of") or item["of"] for course in self.courses_below(one)]

    def earliest(self, courses):
        """The readings of the earliest start among courses."""
        starts = [self.sheet.next_start(self.sheet.courses[course], self.now) for course in courses]
        exact = [one.values[0] if isinstance(one, Either) else one for one in starts]
        early = [one.values[-1] if isinstance(one, Either) else one for one in starts]
        return {min(filter(None, exact), default=None), min(filter(None, early), default=None)}

    def refund_until(self, program):
        """K3 of a bundle, where only one run of each course is ahead: anchored at the earliest start."""
        courses = self.sheet.courses_in(program)
        if "bundle_price" not in program:
            return Unsaid()
        runs = []
        for id in courses:
            alive = self.sheet.alive(self.sheet.courses[id], self.now)
            if len(alive) != 1 or self.sheet.phase(alive[0], self.now) != "upcoming":
                return Unsaid()
            runs.append(alive[0])
        first = min(runs, key=lambda run: run["start"])
        lists = [program.get("policies", []), *self.sheet.outer_lists()]
        version = self.sheet.policy(lists, "refund", self.now)
        if "until" not in version:
            return None
        offset = version["until"]
        return distance(first["start"], offset, self.sheet.holidays(offset.get("calendar", "none")))


def is_group(item):
    return "course" not in item and "program" not in item


def one(course):
    return 1, 1


def weeks(course):
    return course["weeks"], course["weeks"]


def hours(course):
    """K10: weeks by hours a week, from the least to the most."""
    low, _, high = str(course["hours_per_week"]).partition("-")
    return course["weeks"] * int(low), course["weeks"] * int(high or low)


def ceu(course):
    units = Decimal(str(course.get("ceu", 0)))
    return units, units


def credits(course):
    return 3, 3
