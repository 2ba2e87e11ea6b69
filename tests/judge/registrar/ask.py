"""Asks the program, as anybody would: through its commands and the files it writes."""

import json
import subprocess
from datetime import datetime, timezone

DEADLINES = [
    "registration-opens", "registration-closes", "refund-until", "accommodation-request-by", "login-data-on",
    "last-payment-day", "support-until", "materials-until",
]


class Program:
    def __init__(self, binary):
        self.binary = binary

    def run(self, root, *words):
        return subprocess.run([self.binary, *words, "--root", root], capture_output=True, text=True, timeout=60)

    def check(self, root, now=None):
        """The findings; that there are any is no failure."""
        said = self.run(root, "check", "--format", "json", *at(now))
        if said.returncode not in (0, 1):
            raise RuntimeError(said.stderr)
        return json.loads(said.stdout)["findings"]

    def build(self, root, now, name):
        """The folder of the built site."""
        said = self.run(root, "build", "--output-dir", name, *at(now))
        if said.returncode:
            raise RuntimeError(said.stderr)
        return root / name

    def data(self, root, now):
        """The catalog as data, by thing and fact."""
        return read_data(self.build(root, now, "public") / "data/v1")

    def lists(self, root, now):
        """What the lists say, by thing and fact."""
        answers = {}
        for run in self.answer(root, now, "list", "runs"):
            answers[f"course:{run['course']} run:{run['run']}"] = {
                name: run[name] for name in ("language", "start", "end", "status", "registration-closes", "refund-until")
            } | {"price-now": money(run["price"])}
        for course in self.answer(root, now, "list", "courses"):
            answers[f"course:{course['id']}"] = {
                "taught-in": sorted(course["taught-in"]),
                "status": course["status"],
                "next-start": course["next-start"],
            }
        for program in self.answer(root, now, "list", "programs"):
            answers[f"program:{program['id']}"] = {
                "courses": [float(program["min-courses"]), float(program["max-courses"])],
                "weeks": [float(program["min-weeks"]), float(program["max-weeks"])],
                "next-start": program["next-start"],
                "completable-in": sorted(program["completable-in"]),
            }
        dates = self.answer(root, now, "list", "dates")
        answers["site"] = {"next-change": utc(dates[0]["at"]) if dates else None}
        return answers

    def facts(self, root, things, now):
        """What prose may name, of each thing by itself: the names are those of the rules."""
        answers = {}
        for thing in things:
            subject, _, run = thing.partition(" run:")
            sheet = self.answer(root, now, "facts", subject, *(["--run", run] if run else []))
            answers[thing] = neutral(sheet["facts"])
        return answers

    def answer(self, root, now, *words):
        """What a command says as JSON; that the catalog has findings is no failure."""
        said = self.run(root, *words, "--format", "json", *at(now))
        if said.returncode not in (0, 1):
            raise RuntimeError(f"{' '.join(words)}: {said.stderr}")
        return json.loads(said.stdout)


def at(now):
    return ["--as-of", f"{now:%Y-%m-%dT%H:%M:%SZ}"] if now else []


def read_data(folder):
    def read(name):
        return json.loads((folder / name).read_text(encoding="utf-8"))

    answers = {}
    for run in read("runs.json")["items"]:
        answers[f"course:{run['course']} run:{run['id']}"] = of_run(run)
    for course in read("courses.json")["items"]:
        answers[f"course:{course['id']}"] = {
            "best-run": course["best_run"],
            "status": course["status"],
            "priority": course["priority"],
            "next-start": course["next_start"],
            "taught-in": sorted(course["taught_in"]),
            "taught-in-past": course["taught_in_past"],
            "total-effort": pair(course["total_hours"]),
            "related": course["related"],
        }
    for program in read("programs.json")["items"]:
        answers[f"program:{program['id']}"] = of_program(program)
    answers["site"] = {"next-change": utc(read("site.json")["valid_until"])}
    return answers


def of_run(run):
    facts = {name.replace("_", "-"): run[name] for name in (
        "language", "start", "end", "phase", "registration", "status", "priority", "late_warning", "materials_open",
    )} | {"run-weeks": run["weeks"]}
    for name in DEADLINES:
        deadline = run["deadlines"][name.replace("-", "_")] or {}
        facts[name] = deadline.get("date")
        facts[f"{name} instant"] = utc(deadline.get("instant"))
    group = run["group_price"]
    return facts | {
        "starts-at": utc(run["starts_at"]),
        "ends-at": utc(run["ends_at"]),
        "refund": [(step["until"], step["percent"]) for step in run["refund"]],
        "price-now": money(run["price"]),
        "group-price": group and f"{money(group['amount'])} from {group['min_quantity']}",
        "restricted-regions": sorted(run["restricted_regions"]),
        "next-change": run["next_change"] and utc(run["next_change"]["at"]),
    }


def of_program(program):
    totals = program["totals"]
    facts = {name: pair(totals[name], float) for name in ("courses", "weeks", "hours", "ceu")}
    return facts | {
        "credits": pair(totals["credits"]["ects"], float),
        "course-list": sorted(program["courses"]),
        "saving": program["saving"] and [float(program["saving"][end]["amount"]) for end in ("min", "max")],
        "completable-in": sorted(program["completable_in"]),
        "next-start": program["next_start"],
        "refund-until": program["refund_until"],
    }


def neutral(facts):
    """The facts of one thing in the words in which they are expected: absent lists are empty, ranges pairs."""
    answer = dict(facts)
    for name in ("taught-in", "completable-in", "restricted-regions"):
        if name in facts:
            answer[name] = sorted(facts[name] or [])
    for name in ("price-now", "price-group", "price-from"):
        if name in facts:
            answer[name] = money(facts[name])
    for name in ("next-change", "next-change-at"):
        if "T" in (facts.get(name) or ""):
            answer[name] = utc(facts[name])
    if "total-effort" in facts:
        answer["total-effort"] = pair(facts["total-effort"])
    if "totals" in facts:
        totals = facts["totals"]
        answer |= {name: pair(totals[name], float) for name in ("courses", "weeks", "hours", "ceu")}
        answer["credits"] = pair(totals["credits"].get("ects"), float)
        answer["course-list"] = sorted(facts["all-courses"])
        answer["saving"] = facts["saving"] and [float(facts[name]["amount"]) for name in ("saving", "saving-max")]
    return answer


def pair(range, number=int):
    return range and [number(range["min"]), number(range["max"])]


def money(price):
    return price and f"{price['amount']} {price['currency']}"


def utc(text):
    return text and f"{datetime.fromisoformat(text).astimezone(timezone.utc):%Y-%m-%dT%H:%M:%SZ}"
