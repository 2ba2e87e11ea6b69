"""Judges the structured data of each page by the vocabulary of schema.org.

The vocabulary is read from schema-dts, which has it as types: what there is,
what is a kind of what, which property belongs to which type. Every type and
every property of a page is one of these, and a property stands where it may.
References lead to something: on the page, or on the page of the site whose
address they begin with. The words of the data are those of the page.
"""

import html
import json
import re
from pathlib import Path

from built import judge

TYPES = Path(__file__).with_name("node_modules") / "schema-dts/dist/schema.d.ts"
# Properties whose words readers see as they stand; dates, amounts and codes are written otherwise for them.
SEEN = {"name", "text", "courseCode", "teaches", "about", "educationalLevel", "coursePrerequisites", "jobTitle", "programType"}


def vocabulary():
    """Bases and own properties of each type, and the members of enumerations."""
    text = TYPES.read_text("utf-8")
    bases, properties = {}, {}
    for name, above, body in re.findall(r"interface (\w+)Base(?: extends ([^{]*?))? \{(.*?)\n\}", text, re.S):
        bases[name] = [one.strip().removesuffix("Base") for one in above.split(",") if one.strip().endswith("Base")]
        properties[name] = set(re.findall(r'^    "(\w+)"\?:', body, re.M))
    # Types that add nothing are only leaves.
    for name, above in re.findall(r"interface (\w+)Leaf extends ([^{]*?) \{", text):
        bases.setdefault(name, [one.strip().removesuffix("Base") for one in above.split(",")])
        properties.setdefault(name, set())
    members = set(re.findall(r'"https://schema\.org/(\w+)"', text))
    return bases, properties, members


BASES, PROPERTIES, MEMBERS = vocabulary()
ALL_PROPERTIES = set().union(*PROPERTIES.values())


def allowed(kind):
    known, open_ = set(), [kind]
    while open_:
        at = open_.pop()
        known |= PROPERTIES.get(at, set())
        open_ += BASES.get(at, [])
    return known


def check(site):
    assert "courseCode" in allowed("Course") and "name" in allowed("Course") and "startDate" in allowed("CourseInstance")
    assert "courseCode" not in allowed("Event") and len(BASES) > 800, "the vocabulary is not read as it should be"
    defined, referred = {}, []
    for page in site.pages:
        blocks = [json.loads(script.text) for script in page.all("//script[@type='application/ld+json']")]
        if page.indexable and not blocks:
            site.found(page.path, "ld.none", "no structured data")
        seen = visible(page)
        for node in nodes([block.get("@graph") for block in blocks]):
            judge_node(site, page, node, seen, defined, referred)
        connected(site, page, blocks)
    for page, name in referred:
        if name not in defined:
            site.found(page.path, "ld.reference", f"nothing is called {name}")
        elif name.split("#")[0] != page.url and site.resolve(name.split("#")[0], page.url)[2]:
            site.found(page.path, "ld.reference", f"{name} is on no page of the site")


def nodes(value):
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part)


def judge_node(site, page, node, seen, defined, referred):
    found = lambda rule, words: site.found(page.path, rule, words)
    keys = {key for key in node if not key.startswith("@")}
    if not keys and "@id" in node and "@type" not in node:
        referred.append((page, node["@id"]))
        return
    kind = node.get("@type")
    if kind not in BASES:
        found("ld.type", f"{kind} is no type of schema.org")
        return
    if name := node.get("@id"):
        defined.setdefault(name, page)
        if not name.startswith(site.base):
            found("ld.id", f"{name} is no name of this site")
    for key in sorted(keys - allowed(kind)):
        words = "belongs to another type" if key in ALL_PROPERTIES else "is no property of schema.org"
        found("ld.property", f"{kind}.{key} {words}")
    for key in sorted(keys):
        for value in node[key] if isinstance(node[key], list) else [node[key]]:
            if isinstance(value, str) and (member := re.fullmatch(r"https://schema\.org/(\w+)", value)):
                if member[1] not in MEMBERS:
                    found("ld.member", f"{value} is no member of schema.org")
            if key in SEEN and isinstance(value, str) and flat(value) not in seen:
                found("ld.visible", f"{kind}.{key} is not on the page: “{value[:60]}”")


def connected(site, page, blocks):
    """Whatever a page says stands in one graph, and every part of it can be reached from the page itself."""
    if not blocks:
        return
    graph = blocks[0].get("@graph", [])
    if len(blocks) > 1 or not graph or graph[0].get("url") != page.url or not graph[0]["@type"].endswith("Page"):
        return site.found(page.path, "ld.graph", f"{[node.get('@type') for node in graph]} are not one page")
    by_name = {node.get("@id"): node for node in graph}
    reached, open_ = set(), [graph[0].get("@id")]
    while open_:
        name = open_.pop()
        if name in by_name and name not in reached:
            reached.add(name)
            open_ += [node["@id"] for node in nodes(by_name[name]) if "@id" in node]
    for node in graph:
        if node.get("@id") not in reached:
            site.found(page.path, "ld.graph", f"nothing leads to the {node.get('@type')}")


def flat(words):
    return re.sub(r"[\s\u00a0\u202f]+", " ", html.unescape(words)).strip().casefold()


def visible(page):
    texts = page.all("//body//text()[not(ancestor::script)]")
    texts += page.all("//body//@alt | //body//@aria-label") + page.all("//meta[@name='description']/@content")
    texts += page.all("//head/title/text()")
    return flat("".join(page.all("//body")[0].itertext())) + " \n " + flat(" \n ".join(texts))


judge(check)
