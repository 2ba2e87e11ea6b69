"""Writes files of messages and their syntax trees as fluent.syntax reads them.

Each `.ftl` file below the roots is written as it stands, and several times with
faults: lines cut, doubled, moved, characters changed. `tests/suite/fluent_fixtures.rs`
compares them with what the program reads. The same roots give the same files.

Called as `python -P fluent_trees.py OUT ROOT [ROOT ...]`: `fluent.py` beside it is not the library.
"""

import json
import random
import sys
from pathlib import Path

from fluent.syntax import FluentParser

SIGNS = "={}[]*.-$\"#\n ()>:,\\aA1é\t"
FAULTY = 8


def broken(text, dice):
    """The text with one to three faults."""
    for _ in range(dice.randint(1, 3)):
        lines = text.split("\n")
        line = dice.randrange(len(lines))
        at = dice.randrange(len(text) + 1)
        match dice.randrange(5):
            case 0:
                del lines[line]
                text = "\n".join(lines)
            case 1:
                lines.insert(dice.randrange(len(lines)), lines[line])
                text = "\n".join(lines)
            case 2:
                lines[line] = lines[line].lstrip(" ")
                text = "\n".join(lines)
            case 3:
                text = text[:at] + text[at + 1:]
            case 4:
                text = text[:at] + dice.choice(SIGNS) + text[at:]
    return text


def settled(parser, entry):
    """An entry as the grammar has it, where the library gives up more than that.

    A message goes as far as its last sound attribute; only the rest is broken.
    A comment may be empty, at the end of a file too.
    """
    if entry["type"] != "Junk":
        return [entry]
    if entry["content"].strip() in ("#", "##", "###"):
        return []
    lines = entry["content"].split("\n")
    for at in range(len(lines) - 1, 0, -1):
        if lines[at].lstrip(" ").startswith("."):
            head = parser.parse("\n".join(lines[:at]) + "\n").to_json()["body"]
            if [one["type"] for one in head] in (["Message"], ["Term"]):
                return [*head, entry]
    return [entry]


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    dice = random.Random(7)
    parser = FluentParser(with_spans=False)
    count = 0
    for root in map(Path, sys.argv[2:]):
        for path in sorted(root.glob("**/*.ftl")):
            try:
                whole = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            for text in [whole] + [broken(whole, dice) for _ in range(FAULTY)]:
                count += 1
                (out / f"{count:05}.ftl").write_text(text, encoding="utf-8", newline="")
                tree = parser.parse(text.removeprefix("\ufeff")).to_json()
                tree["body"] = [one for entry in tree["body"] for one in settled(parser, entry)]
                (out / f"{count:05}.json").write_text(json.dumps(tree), encoding="utf-8")
    print(f"{count} files")
    sys.exit(count == 0)


main()
