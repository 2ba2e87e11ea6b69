"""Puts what was computed by hand into the words in which the program answers.

An expectation is a value, or a `Check`: a question that only some values pass.
"""

from registrar.ask import DEADLINES
from registrar.days import DAY, begin, today
from registrar.sheet import PRIORITY, Either, Unsaid
from registrar.totals import Totals, hours

UNTIL = {
    "registration-closes", "refund-until", "accommodation-request-by", "login-data-on", "last-payment-day",
    "support-until", "materials-until",
}


class Check:
    """Whatever passes is right."""

    def __init__(self, words, passes):
        self.words = words
        self.passes = passes

    def __eq__(self, other):
        return self.passes(other)

    def __repr__(self):
        return self.words


def expect(sheet, now):
    """Pairs of a thing and its facts: `course:a run:b`, `course:a`, `program:p`, `site`."""
    totals = Totals(sheet, now)
    for id, course in sheet.courses.items():
        for run in course["runs"]:
            yield f"course:{id} run:{run['id']}", of_run(sheet, course, run, now)
        yield f"course:{id}", of_course(sheet, id, course, now)
    for id, program in sheet.programs.items():
        yield f"program:{id}", of_program(sheet, totals, program, now)
    possible, certain = sheet.horizon(now)
    yield "site", {"next-change": change(possible, certain)}


# What the command `facts` says of each kind of thing, by the names of the rules K1 to K27.
NAMED = {
    "run": [
        *DEADLINES, "run-weeks", "phase", "registration", "status", "priority", "late-warning", "materials-open",
        "price-now", "restricted-regions", "next-change-at",
    ],
    "course": ["total-effort", "best-run", "status", "priority", "next-start", "taught-in", "taught-in-past", "related"],
    "program": [
        "next-start", "courses", "weeks", "hours", "ceu", "credits", "course-list", "completable-in", "saving",
        "refund-until",
    ],
    "site": ["next-change"],
}


def expect_named(sheet, expected, now):
    """The same for the command `facts`, which says of a course what its best run says as well."""
    for thing, facts in expected.items():
        kind = "run" if " run:" in thing else thing.partition(":")[0]
        facts = facts | {"next-change-at": facts.get("next-change")}
        named = {name: facts[name] for name in NAMED[kind]}
        if kind == "run":
            named |= {name: expected[thing.partition(" ")[0]][name] for name in ("total-effort", "best-run")}
        if kind == "course":
            best = expected[f"{thing} run:{facts['best-run']}"]
            # Of one that is over or cancelled, dates would read as dates to come.
            if best["phase"] not in ("ended", "cancelled"):
                named |= {name: best[name] for name in [*DEADLINES, "price-now", "run-weeks", "late-warning"]}
        yield thing, named


def of_run(sheet, course, run, now):
    zone = sheet.zone_of(run)
    days = sheet.deadlines(course, run, now)
    facts = {name: day and str(day) for name, day in days.items()}
    for name, day in days.items():
        facts[f"{name} instant"] = day and instant(begin(day + DAY if name in UNTIL else day, zone))
    status = sheet.status(course, run, now)
    start, end = sheet.start(run), run.get("end")
    facts |= {
        "language": run["language"],
        "start": run.get("start") and str(run["start"]),
        "end": end and str(end),
        "starts-at": instant(sheet.starts_at(run)) if start else None,
        "ends-at": instant(begin(end + DAY, zone)) if start and end else None,
        "run-weeks": -(-((end - start).days + 1) // 7) if start and end else None,
        "refund": [(str(until), percent) for until, percent in sheet.refund(course, run, now)],
        "phase": sheet.phase(run, now),
        "registration": sheet.registration(course, run, now),
        "status": status,
        "priority": PRIORITY[status],
        "late-warning": sheet.late_warning(course, run, now),
        "materials-open": sheet.materials_open(course, run, now),
        "price-now": amount(sheet.price(run, now)),
        "restricted-regions": sorted(sheet.restricted(course, run, now)),
        "next-change": change(*sheet.changes(course, run, now)),
    }
    group = sheet.group_price(course, run, now)
    facts["group-price"] = group and f"{amount(group[0])} from {group[1]}"
    return facts


def of_course(sheet, id, course, now):
    best = sheet.best_run(course, now)
    status = sheet.status(course, best, now)
    languages, past = sheet.taught_in(course, now)
    low, high = hours(course)
    return {
        "best-run": best["id"],
        "status": status,
        "priority": PRIORITY[status],
        "next-start": sheet.next_start(course, now),
        "taught-in": languages if isinstance(languages, Unsaid) else sorted(languages),
        "taught-in-past": past,
        "total-effort": [low, high],
        "related": beginning(sheet.related(id)),
    }


def of_program(sheet, totals, program, now):
    facts = {name: list(map(float, pair)) for name, pair in totals.of(program).items()}
    saving = totals.saving(program)
    starts = set().union(*totals.next_start(program))
    announced = program.get("announced_start")
    if announced and starts <= {None} and announced >= f"{today(now, sheet.zone):%Y-%m}":
        starts = {None, announced}
    return facts | {
        "course-list": sorted(set(sheet.courses_in(program))),
        "saving": saving if saving is None or isinstance(saving, Unsaid) else list(map(float, saving)),
        "completable-in": sorted(totals.completable_in(program)),
        "next-start": Either(*sorted(starts, key=str)),
        "refund-until": text(totals.refund_until(program)),
    }


def change(possible, certain):
    """The next change: one of those that can be, and none that comes too late."""
    words = f"{', '.join(map(instant, sorted(possible)[:4]))}…; at the latest {certain and instant(certain)}"

    def passes(answer):
        if answer is None:
            return certain is None
        return answer in set(map(instant, possible)) and (certain is None or answer <= instant(certain))

    return Check(words, passes)


def beginning(readings):
    """The first of these; a page need not show them all, but three if there are."""
    def passes(answer):
        return any(answer == ids[: len(answer)] and len(answer) >= min(3, len(ids)) for ids in readings)

    return Check(" or ".join(map(str, readings)), passes)


def instant(moment):
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def amount(price):
    return price and f"{price[0]} {price[1]}"


def text(value):
    return value if value is None or isinstance(value, Unsaid) else str(value)
