"""Invents policies: the common set, others at every scope, and some that change."""

from datetime import date

from registrar.days import DAY

COMMON = {
    "refund": {
        "until": {
            "count": 7, "unit": "business_day", "direction": "after", "anchor": "run.start",
            "weekdays": "mon-fri", "calendar": "federal",
        },
        "refund": 100,
    },
    "registration": {
        "closes": {"count": 7, "unit": "calendar_day", "direction": "after", "anchor": "run.start"},
        "late_entry": True,
    },
    "payment": {
        "due": "on_issue",
        "not_after": {"count": 1, "unit": "calendar_day", "direction": "before", "anchor": "run.start"},
    },
    "group": {"min_quantity": 10, "percent": 15, "contact": "office"},
    "access": {
        "materials": {"count": 3, "unit": "month", "direction": "after", "anchor": "run.end"},
        "support": {"count": 30, "unit": "calendar_day", "direction": "after", "anchor": "run.end"},
    },
    "onboarding": {"credentials": {"count": 7, "unit": "calendar_day", "direction": "before", "anchor": "run.start"}},
    "accommodation": {
        "request": {"count": 14, "unit": "calendar_day", "direction": "before", "anchor": "run.start"},
        "contact": "office",
    },
}
YEAR = 2026
BEGIN = date(YEAR - 2, 1, 1)
WEEKS = ["mon-fri", "mon-fri", "mon-fri", "mon-sat", "sun-thu", "sat-wed", "mon,wed,fri"]


class Policies:
    """All policies by id, and where each applies."""

    def __init__(self, year):
        self.begin = date(year - 2, 1, 1)
        self.turns = [date(year, 9, 1), date(year + 1, 1, 1), date(year + 1, 2, 15), date(year + 1, 7, 1)]
        self.year = year
        self.all = {}
        self.at_site = []
        self.at_provider = []
        self.spare = {}

    def add(self, id, kind, scope, versions):
        self.all[id] = {"kind": kind, "scope": scope, "versions": versions}
        return id


def invent_policies(random, year):
    made = Policies(year)
    for kind, params in COMMON.items():
        if kind in ("group", "accommodation", "onboarding", "payment") and random.random() < 0.15:
            continue
        versions = versions_of(made, random, kind, params)
        provider = random.random() < 0.2
        places = made.at_provider if provider else made.at_site
        places.append(made.add(f"{kind}-rule", kind, "provider" if provider else "site", versions))
        if provider and random.random() < 0.5:  # the provider's comes before the site's
            made.at_site.append(made.add(f"{kind}-usual", kind, "site", versions_of(made, random, kind, params)))
    if "refund-rule" in made.at_site and random.random() < 0.3:  # another takes its place, without being named
        turn = date(year + 1, 3, 1)
        made.all["refund-rule"]["versions"] = [{"effective_from": made.begin, "effective_to": turn - DAY, **COMMON["refund"]}]
        made.add("refund-next", "refund", "site", [{"effective_from": turn, **refund(random)}])
        made.all["refund-next"]["supersedes"] = "refund-rule"
    if random.random() < 0.4:
        codes = random.sample(["CU", "IR", "SY"], 2)
        made.at_site.append(made.add("embargo", "restricted_regions", "site", [{"effective_from": made.begin, "codes": codes}]))
    for scope in ("program", "course", "run"):
        made.spare[scope] = []
        for kind in random.sample(["refund", "registration", "access", "accommodation", "restricted_regions"], 3):
            params = {"codes": random.sample(["KP", "RU", "CU"], 1)} if kind == "restricted_regions" else COMMON[kind]
            versions = versions_of(made, random, kind, params, varied=True)
            if random.random() < 0.2:  # one that holds no longer, or not yet
                only = {key: value for key, value in versions[0].items() if key != "effective_to"}
                versions = [only | random.choice([{"effective_to": date(year, 3, 31)}, {"effective_from": date(year + 3, 1, 1)}])]
            made.spare[scope].append(made.add(f"{kind}-{scope}".replace("_", "-"), kind, scope, versions))
    return made


def override(inventor, fields, scope, share):
    """Gives an entity a policy of its own, now and then."""
    if inventor.chance(share):
        fields["policies"] = [inventor.random.choice(inventor.policies.spare[scope])]


def versions_of(made, random, kind, params, varied=False):
    """One version, or two that follow each other."""
    first = variant(random, kind, params) if varied or random.random() < 0.5 else params
    if random.random() < 0.65:
        return [{"effective_from": made.begin, **first}]
    turn = random.choice(made.turns)
    second = variant(random, kind, params)
    # Sometimes with a gap, in which the next scope decides.
    last = turn - random.choice([1, 1, 1, 40]) * DAY if varied else turn - DAY
    return [
        {"effective_from": made.begin, "effective_to": last, **first},
        {"effective_from": turn, **second},
    ]


def variant(random, kind, params):
    """The same policy with other numbers."""
    if kind == "refund":
        return refund(random)
    if kind == "registration":
        if random.random() < 0.1:  # the rule of the days, but not once teaching has begun
            return {"closes": COMMON["registration"]["closes"], "late_entry": False}
        if random.random() < 0.3:
            closes = {"count": random.randint(1, 10), "unit": "calendar_day", "direction": "before", "anchor": "run.start"}
            return {"closes": closes, "late_entry": False}
        closes = random.choice([
            {"count": random.randint(1, 12), "unit": "calendar_day", "direction": "after", "anchor": "run.start"},
            {"count": 1, "unit": "week", "direction": "after", "anchor": "run.start"},
            {"count": 1, "unit": "calendar_day", "direction": "before", "anchor": "run.start", "roll": "previous_business"},
        ])
        late = {"late_warning": True} if random.random() < 0.2 else {}
        return {"closes": closes, **({} if closes["direction"] == "before" else {"late_entry": True}), **late}
    if kind == "group":
        return random.choice([
            {"min_quantity": 5, "percent": 10}, {"min_quantity": 12, "percent": 20}, {"min_quantity": 8, "on_request": True},
        ])
    if kind == "payment":
        return {"due": "on_issue", "not_after": random.choice([
            {"count": 5, "unit": "business_day", "direction": "before", "anchor": "run.start",
             "weekdays": "mon-fri", "calendar": "house", "roll": "previous_business"},
            {"count": 30, "unit": "calendar_day", "direction": "after", "anchor": "invoice"},
        ])}
    if kind == "access":
        return {
            "materials": {"count": random.choice([1, 6, 12]), "unit": "month", "direction": "after", "anchor": "run.end"},
            "support": random.choice([
                {"count": 2, "unit": "week", "direction": "after", "anchor": "run.end"},
                {"count": 10, "unit": "business_day", "direction": "after", "anchor": "run.end",
                 "weekdays": "mon-fri", "calendar": "federal"},
            ]),
        }
    if kind == "accommodation":
        return {"request": random.choice([
            {"count": 3, "unit": "week", "direction": "before", "anchor": "run.start"},
            {"count": 1, "unit": "month", "direction": "before", "anchor": "run.start"},
            {"count": 10, "unit": "business_day", "direction": "before", "anchor": "run.start",
             "weekdays": "mon-fri", "calendar": "house"},
        ])}
    return params


def refund(random):
    count = random.randint(3, 12)
    until = {"count": count, "unit": "business_day", "direction": "after", "anchor": "run.start"}
    until["weekdays"] = random.choice(WEEKS)
    until["calendar"] = random.choice(["federal", "house", "none"])
    if random.random() < 0.25:
        until["count_anchor"] = True
    if random.random() < 0.15:
        until["inclusive_end"] = False
    match random.randrange(6):
        case 0:
            until = {"count": count, "unit": "calendar_day", "direction": "after", "anchor": "run.start",
                     "weekdays": "mon-fri", "calendar": "federal", "roll": random.choice(["next_business", "previous_business"])}
        case 1:
            until = {"count": 2, "unit": "week", "direction": "after", "anchor": "run.start"}
    if random.random() < 0.1:
        until["anchor"] = "first_run.start"
    version = {"until": until, "refund": random.choice([100, 90])}
    if random.random() < 0.3:
        later = {"count": count + 9, "unit": "calendar_day", "direction": "after", "anchor": "run.start"}
        version["tiers"] = [{"until": dict(later, count=count + 19), "refund": 50}]
    return version
