"""Writes a catalog held as plain data to disk, and knows the line of what was marked."""

import json
import re
from datetime import date

FOLDERS = {
    "award": "awards",
    "calendar": "calendars",
    "contact": "contacts",
    "course": "courses",
    "credential": "credentials",
    "event": "events",
    "faq": "faq",
    "notice": "notices",
    "pathway": "pathways",
    "person": "people",
    "policy": "policies",
    "program": "programs",
    "statistic": "statistics",
    "testimonial": "testimonials",
    "unit": "units",
}
FLOW = {"count", "amount", "course", "program", "person", "unit", "by", "city", "percent_off"}
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./:+-]*")
RESERVED = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}


class Here:
    """A value whose line is to be known."""

    def __init__(self, value):
        self.value = value


class Raw(str):
    """Text that stands in the file as it is."""


class Page:
    """A YAML file while it is written."""

    def __init__(self):
        self.lines = []
        self.marked = []

    def put(self, indent, key, value):
        if isinstance(value, Here):
            value = value.value
            self.marked.append(len(self.lines) + 1)
        pad = " " * indent
        if isinstance(value, dict) and value and not is_flow(value):
            self.lines.append(f"{pad}{key}:")
            for inner, one in value.items():
                self.put(indent + 2, inner, one)
        elif isinstance(value, list) and any(is_block(one) for one in value):
            self.lines.append(f"{pad}{key}:")
            for one in value:
                self.item(indent + 2, one)
        else:
            self.lines.append(f"{pad}{key}: {self.flow(value)}")

    def item(self, indent, value):
        if isinstance(value, Here):
            value = value.value
            self.marked.append(len(self.lines) + 1)
        if isinstance(value, dict) and not is_flow(value):
            first = len(self.lines)
            for key, one in value.items():
                self.put(indent + 2, key, one)
            line = self.lines[first]
            self.lines[first] = line[:indent] + "- " + line[indent + 2:]
        else:
            self.lines.append(f"{' ' * indent}- {self.flow(value)}")

    def flow(self, value):
        if isinstance(value, Here):
            self.marked.append(len(self.lines) + 1)
            return self.flow(value.value)
        if isinstance(value, dict):
            return "{ " + ", ".join(f"{key}: {self.flow(one)}" for key, one in value.items()) + " }"
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(one) for one in value) + "]"
        return scalar(value)


def bare(value):
    return value.value if isinstance(value, Here) else value


def is_flow(value):
    return bool(FLOW & value.keys()) and not any(isinstance(bare(one), (dict, list)) for one in value.values())


def is_block(value):
    return isinstance(bare(value), dict)


def scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, date, Raw)):
        return str(value)
    if PLAIN.fullmatch(value) and value.lower() not in RESERVED:
        return value
    return json.dumps(value, ensure_ascii=False)


def text(title, front, body):
    page = Page()
    page.put(0, "title", title)
    for key, value in front.items():
        page.put(0, key, value)
    return "---\n" + "\n".join(page.lines) + "\n---\n" + body


def write(catalog, root):
    """Writes the files; answers with the marked places as pairs of file and line, or of file and `None` for all of it."""
    marked = []

    def put(path, fields):
        page = Page()
        if isinstance(fields, Raw):
            page.lines = fields.splitlines()
        elif isinstance(fields, list):
            for one in fields:
                page.item(0, one)
        else:
            for key, value in fields.items():
                page.put(0, key, value)
        marked.extend((path, line) for line in page.marked)
        save(path, "\n".join(page.lines) + "\n")

    def save(path, words):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, encoding="utf-8")

    put("prospectus.yaml", catalog["settings"])
    for kind, folder in FOLDERS.items():
        for id, fields in catalog.get(kind, {}).items():
            put(f"content/{folder}/{id}/{kind}.yaml", fields)
            words = dict(catalog.get("text", {}).get((kind, id), {}))
            body = words.pop("body", "")
            save(f"content/{folder}/{id}/en.md", text(words.pop("title", title(id)), words, body))
    for name, terms in catalog.get("vocabulary", {}).items():
        put(f"content/vocabularies/{name}.yaml", terms)
    for path, words in catalog.get("file", {}).items():
        save(path, words)
    return marked + [(path, None) for path in catalog.get("whole", [])]


def title(id):
    return id.replace("-", " ").capitalize()
