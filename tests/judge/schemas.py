"""Judges the YAML files of a catalog by the schemas that they name, with a validator that is not ours.

    schemas.py CATALOG

Every schema must itself be one of the draft that it names, and every file must name a schema in its first line.
"""

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

NAMED = re.compile(r"# yaml-language-server: \$schema=(\S+)")
TOOL = Path(sys.executable).with_name("check-jsonschema")


def by_schema(root):
    """The YAML files of the catalog by the schema that each names."""
    files = defaultdict(list)
    for file in [root / "prospectus.yaml", *sorted((root / "content").rglob("*.yaml"))]:
        with file.open(encoding="utf-8") as text:
            named = NAMED.match(text.readline())
        if not named:
            sys.exit(f"{file} names no schema")
        files[(file.parent / named[1]).resolve()].append(file)
    return files


def main(root):
    root = Path(root)
    calls = [[TOOL, "--check-metaschema", *sorted((root / "schemas").glob("*.json"))]]
    for schema, files in by_schema(root).items():
        calls.append([TOOL, "--schemafile", schema, *files])
    failed = [call for call in calls if subprocess.run(call).returncode != 0]
    print(f"{sum(len(call) - 3 for call in calls[1:])} files, {len(calls[0]) - 2} schemas, {len(failed)} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(sys.argv[1])
