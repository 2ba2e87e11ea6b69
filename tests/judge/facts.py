"""Judges the values the program computes, and the faults it finds, against a registrar who works by hand.

Catalogs are invented from fixed numbers and written to disk; the program is
asked as anybody would ask it, and its answers are compared one by one. Then
faults are planted, one to a catalog, and each must be told of at its line. The
registrar (`registrar/`) follows the manual and knows nothing of the program.

Called as `facts.py PROGRAM`; catalogs with a difference are kept to look at.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from multiprocessing import Pool
from pathlib import Path
from random import Random

from registrar import words
from registrar.alikes import ALIKES
from registrar.ask import Program
from registrar.days import begin
from registrar.expect import expect, expect_named
from registrar.faults import FAULTS, Place
from registrar.invent import invent, moments
from registrar.sheet import Sheet
from registrar.sound import NOW, sound
from registrar.warn import warnings
from registrar.write import write

CATALOGS = 60
SEEDS = 3
# Of so many catalogs one is built again a minute before it changes.
EVERY = 8


class Case:
    """One catalog on disk, what was compared in it, and what differs."""

    def __init__(self, program, marked, root, now):
        self.program = program
        self.marked = marked
        self.root = root
        self.now = now
        self.compared = 0
        self.differences = []

    def compare(self, what, expected, got):
        self.compared += 1
        if not expected == got:
            self.differences.append(f"{self.root} at {self.now:%Y-%m-%dT%H:%M:%SZ}: {what}: expected {expected!r}, got {got!r}")

    def compare_all(self, thing, source, facts, answers):
        known = answers.get(thing)
        for fact, expected in facts.items():
            got = "no such thing" if known is None else known.get(fact, "no such fact")
            self.compare(f"{thing}: {fact} ({source})", expected, got)

    def told(self):
        """What is told against the catalog; notes are nothing against it."""
        found = [one for one in self.program.check(self.root, self.now) if one["severity"] != "note"]
        return [f"{one['file']}:{one['line']} {one['rule']}" for one in found]

    def compare_told(self, name, what):
        """A fault is told of at one of its places, and stops the build or does not."""
        found = self.program.check(self.root, self.now)
        told = [(one["file"], one["line"], one["severity"]) for one in found]
        here = {how for file, line, how in told if (file, line) in self.marked or (file, None) in self.marked}
        places = [f"{file}:{line}" for file, line in self.marked]
        self.compare(f"check: {name}, {what}: told at one of {places}", True, bool(here) or told)
        beside = [one for one in told if one[:2] not in self.marked and (one[0], None) not in self.marked and one[2] != "note"]
        self.compare(f"check: {name}, {what}: told beside it", [], beside)
        if here and name not in words.MILD:
            self.compare(f"check: {name}, {what}: severity", "error" if name[0] == "E" else "warning", worst(here))


def worst(severities):
    return next(one for one in ("error", "warning", "note") if one in severities)


def judge_values(program, root, number):
    catalog = invent(number)
    sheet = Sheet(catalog)
    now = moments(catalog, Random(number), sheet)
    case = Case(program, write(catalog, root), root, now)
    expected = dict(expect(sheet, now))
    data = program.data(root, now)
    for thing, facts in expected.items():
        case.compare_all(thing, "data", facts, data)
    lists = program.lists(root, now)
    for thing, facts in expected.items():
        case.compare_all(thing, "list", only(facts, lists.get(thing, {})), lists)
    asked = program.facts(root, expected, now)
    for thing, facts in expect_named(sheet, expected, now):
        case.compare_all(thing, "facts", facts, asked)
    judge_findings(case, sheet)
    if number % EVERY == 0 and data["site"]["next-change"]:
        judge_horizon(case, datetime.fromisoformat(data["site"]["next-change"]))
    return case


def only(facts, answered):
    return {fact: expected for fact, expected in facts.items() if fact in answered}


def judge_findings(case, sheet):
    """A sound catalog has no findings but those its days are worth."""
    may, must = warnings(sheet, case.now)
    found = {(one["file"], one["rule"]) for one in case.program.check(case.root, case.now)}
    case.compare("check: findings beside those to be expected", set(), found - may)
    case.compare("check: findings that are missing", set(), must - {rule for _, rule in found})


def judge_horizon(case, until):
    """Before the next change no byte changes."""
    before = case.program.build(case.root, case.now, "public")
    after = case.program.build(case.root, until - timedelta(minutes=1), "later")
    files = sorted(str(file.relative_to(before)) for file in before.rglob("*") if file.is_file())
    changed = [file for file in files if (before / file).read_bytes() != (after / file).read_bytes()]
    case.compare(f"files that change before {until:%Y-%m-%dT%H:%M:%SZ}", [], changed)


def judge_sound(program, root, number):
    case = Case(program, write(sound(Random(number)), root), root, begin(NOW, "UTC"))
    case.compare("check: findings of a sound catalog", [], case.told())
    return case


def judge_fault(program, root, number, position):
    name, plant = FAULTS[position]
    random = Random(f"{plant.__name__} {number}")
    catalog = sound(random)
    plant(Place(catalog, random))
    case = Case(program, write(catalog, root), root, begin(NOW, "UTC"))
    case.compare_told(name, plant.__name__)
    return case


def judge_alike(program, root, number, position):
    name, plant = ALIKES[position]
    random = Random(f"{plant.__name__} {number}")
    catalog = sound(random)
    plant(Place(catalog, random))
    case = Case(program, write(catalog, root), root, begin(NOW, "UTC"))
    case.compare(f"check: {name}, findings of a look-alike, {plant.__name__}", [], case.told())
    return case


def judge_word_fault(program, root, position):
    name, what, changes = words.FAULTS[position]
    case = Case(program, words.changed(changes, root), root, begin(NOW, "UTC"))
    case.compare_told(name, what)
    return case


def judge_word_alike(program, root, position):
    name, what, changes = words.LOOK_ALIKES[position]
    case = Case(program, words.changed(changes, root), root, begin(NOW, "UTC"))
    case.compare(f"check: {name}, findings of a look-alike, {what}", [], case.told())
    return case


def judge(job):
    how, *arguments = job
    try:
        case = how(*arguments)
        if not case.differences:
            shutil.rmtree(case.root)
        return how.__name__, case.compared, case.differences
    except RuntimeError as error:
        return how.__name__, 1, [f"{arguments[1]}: {error}"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("program", type=Path)
    arguments.add_argument("--first", type=int, default=0, help="the number of the first catalog")
    arguments.add_argument("--catalogs", type=int, default=CATALOGS, help="how many are invented")
    options = arguments.parse_args()
    program = Program(options.program.resolve())
    folder = Path(tempfile.mkdtemp(prefix="facts-"))
    numbers = range(options.first, options.first + options.catalogs)
    jobs = [(judge_values, program, folder / f"{number}", number) for number in numbers]
    jobs += [(judge_sound, program, folder / f"sound-{number}", number) for number in range(SEEDS)]
    jobs += [
        (judge_fault, program, folder / f"{name}-{plant.__name__}-{number}", number, position)
        for position, (name, plant) in enumerate(FAULTS) for number in range(SEEDS)
    ]
    jobs += [
        (judge_alike, program, folder / f"{name}-{plant.__name__}-{number}", number, position)
        for position, (name, plant) in enumerate(ALIKES) for number in range(SEEDS)
    ]
    jobs += [(judge_word_fault, program, folder / f"words-{position}", position) for position in range(len(words.FAULTS))]
    jobs += [(judge_word_alike, program, folder / f"alike-{position}", position) for position in range(len(words.LOOK_ALIKES))]
    compared, differing = Counter(), 0
    with Pool(os.cpu_count()) as pool:
        for how, count, differences in pool.imap(judge, jobs, chunksize=4):
            compared[how] += count
            differing += len(differences)
            for difference in differences:
                print(difference)
    faults = compared["judge_fault"] + compared["judge_word_fault"]
    sound_ones = compared["judge_sound"] + compared["judge_alike"] + compared["judge_word_alike"]
    print(f"{compared['judge_values']} values in {len(numbers)} catalogs, {faults} faults, {sound_ones} sound: {differing} differences")
    if not differing:
        shutil.rmtree(folder)
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
