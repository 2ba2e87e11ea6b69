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
from datetime import datetime, timedelta
from multiprocessing import Pool
from pathlib import Path
from random import Random

from registrar.ask import Program
from registrar.days import begin
from registrar.expect import expect
from registrar.faults import FAULTS, Place
from registrar.invent import invent, moments
from registrar.sheet import Sheet
from registrar.sound import NOW, sound
from registrar.warn import warnings
from registrar.write import write

CATALOGS = 200
SEEDS = 3
# Of so many catalogs one is built again a minute before it changes.
EVERY = 8


class Case:
    """One catalog on disk, what was compared in it, and what differs."""

    def __init__(self, program, root, catalog, now):
        self.program = program
        self.root = root
        self.now = now
        self.marked = write(catalog, root)
        self.compared = 0
        self.differences = []

    def compare(self, what, expected, got):
        self.compared += 1
        if not expected == got:
            self.differences.append(f"{self.root} at {self.now:%Y-%m-%dT%H:%M:%SZ}: {what}: expected {expected!r}, got {got!r}")


def judge_values(program, root, number):
    catalog = invent(number)
    sheet = Sheet(catalog)
    now = moments(catalog, Random(number), sheet)
    case = Case(program, root, catalog, now)
    data = program.data(root, now)
    answers = {"data": data, "list": program.lists(root, now), "facts": program.facts(root, sheet, now)}
    for thing, facts in expect(sheet, now):
        for source, answered in answers.items():
            known = answered.get(thing, {})
            for fact, expected in facts.items():
                if fact in known or source == "data":
                    case.compare(f"{thing}: {fact} ({source})", expected, known.get(fact, "no answer"))
    judge_findings(case, sheet)
    if number % EVERY == 0 and data["site"]["valid-until"]:
        judge_horizon(case, datetime.fromisoformat(data["site"]["valid-until"]))
    return case


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
    case = Case(program, root, sound(Random(number)), begin(NOW, "UTC"))
    told = [f"{one['file']}:{one['line']} {one['rule']}" for one in program.check(root, case.now)]
    case.compare("check: findings of a sound catalog", [], told)
    return case


def judge_fault(program, root, number, position):
    name, plant = FAULTS[position]
    random = Random(f"{plant.__name__} {number}")
    catalog = sound(random)
    plant(Place(catalog, random))
    case = Case(program, root, catalog, begin(NOW, "UTC"))
    told = [(one["file"], one["line"]) for one in program.check(root, case.now)]
    is_told = any(place in case.marked or (place[0], None) in case.marked for place in told)
    places = [f"{file}:{line}" for file, line in case.marked]
    case.compare(f"check: {name}, {plant.__name__}: told at one of {places}", True, is_told or told)
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
    compared, differing = {}, 0
    with Pool(os.cpu_count()) as pool:
        for how, count, differences in pool.imap(judge, jobs, chunksize=4):
            compared[how] = compared.get(how, 0) + count
            differing += len(differences)
            for difference in differences:
                print(difference)
    print(f"{compared['judge_values']} values in {len(numbers)} catalogs, {compared['judge_fault']} faults: {differing} differences")
    if not differing:
        shutil.rmtree(folder)
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
