"""Judges the messages by the tools that translators' platforms use: compare-locales and moz.l10n.

They read `l10n.toml` and the folders it names, exactly as the catalog keeps
them. Nothing may be missing but whole inherited areas, nothing obsolete, and
nothing may be said against any entry.

Called as `fluent.py ROOT [ROOT ...]`; prints one line a finding.
"""

import json
import subprocess
import sys
from pathlib import Path

TOOLS = Path(sys.executable).parent

# Brand names are the same in every language; they come from the source.
INHERITED = {"brands.ftl"}


def compare_locales(root):
    """What compare-locales says, one line for each thing."""
    said = subprocess.run(
        [TOOLS / "compare-locales", "--json", "-", root / "l10n.toml", root], capture_output=True, text=True, timeout=300,
    )
    if not said.stdout.startswith("["):
        yield f"{root}: compare-locales: {said.stderr.strip() or said.stdout.strip()}"
        return
    for project in json.loads(said.stdout):
        yield from walk(root, project["details"], [])
        if not project["summary"]:
            yield f"{root}: compare-locales compared nothing"


def walk(root, node, path):
    """The leaves of its report: a file, and what is said of it."""
    if isinstance(node, dict):
        for name, inner in node.items():
            yield from walk(root, inner, [*path, name])
        return
    for finding in node:
        if "missingFile" in finding and path[-1].rsplit("/", 1)[-1] in INHERITED:
            continue
        yield f"{root / '/'.join(path)}: compare-locales: {json.dumps(finding, ensure_ascii=False)}"


def moz_lint(root):
    """What moz.l10n says."""
    said = subprocess.run([TOOLS / "moz-l10n-lint", "-W", root / "l10n.toml"], capture_output=True, text=True, timeout=300)
    lines = [line for line in (said.stdout + said.stderr).splitlines() if line.strip()]
    if said.returncode and not lines:
        yield f"{root}: moz.l10n: exit status {said.returncode}"
    for line in lines:
        yield f"{root}: moz.l10n: {line}"


def main():
    findings, files = [], 0
    for root in map(Path, sys.argv[1:]):
        files += sum(1 for _ in root.glob("locales/*/**/*.ftl"))
        findings += [*compare_locales(root), *moz_lint(root)]
    for finding in findings:
        print(finding)
    print(f"fluent: {files} files, {len(findings)} findings")
    sys.exit(bool(findings) or not files)


if __name__ == "__main__":
    main()
