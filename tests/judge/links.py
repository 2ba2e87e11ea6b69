"""Judges that every link arrives.

A reader who follows a link lands on a page of the site at once: the file is
there, the id is there, no redirect is needed, and the base path is kept, so
that the site works in a folder of somebody else's host. Every page can be
reached by following links from the front page.
"""

import json
import re
from collections import deque

from built import judge

ATTRIBUTES = [
    ("//*[@href]", "href"),
    ("//*[@src]", "src"),
    ("//form[@action]", "action"),
    ("//*[@poster]", "poster"),
]


def links(page):
    for xpath, name in ATTRIBUTES:
        for element in page.all(xpath):
            yield element.tag, element.get(name)
    for element in page.all("//*[@srcset]"):
        for candidate in element.get("srcset").split(","):
            yield element.tag, candidate.split()[0]
    for element in page.all("//meta[starts-with(@property, 'og:')][@content]"):
        if element.get("property") in ("og:url", "og:image"):
            yield "meta", element.get("content")


def check(site):
    reached = {}
    for page in site.pages:
        targets = set()
        for tag, link in links(page):
            if not link:
                site.found(page.path, "link.empty", f"<{tag}> with an empty address")
                continue
            # An error page is served at any depth: a relative address would change its meaning.
            if page.is_404 and not re.match(r"(https?:)?/|#|mailto:|data:", link):
                site.found(page.path, "link.depth", f"relative address {link} on an error page")
            where = site.resolve(link, page.url)
            if where is None:
                if re.match(r"\s*javascript:", link, re.I):
                    site.found(page.path, "link.script", link)
                continue
            file, fragment, fault = where
            if fault:
                site.found(page.path, "link.internal", f"{link} {fault}")
                continue
            if tag == "a":
                targets.add(file)
            target = site.by_path.get(file)
            if fragment and target and fragment not in target.ids and not fragment.startswith(":~:"):
                site.found(page.path, "link.anchor", f"{link}: no such id")
        for script in page.all("//script[@type='application/ld+json']"):
            for address in addresses(script.text or ""):
                where = site.resolve(address, page.url)
                if where and where[2]:
                    site.found(page.path, "link.json-ld", f"{address} {where[2]}")
        for anchor in page.all("//a"):
            name = "".join(anchor.itertext()).strip() or anchor.get("aria-label") or anchor.xpath("string(.//img/@alt)")
            if not name:
                site.found(page.path, "link.text", f"link to {anchor.get('href')} has no name")
            if anchor.get("target") == "_blank" and "noopener" not in (anchor.get("rel") or ""):
                site.found(page.path, "link.blank", anchor.get("href"))
        reached[page.path] = targets
    styles(site)
    orphans(site, reached)


def addresses(text):
    """Every web address that is a whole value somewhere in a block of JSON-LD."""
    try:
        todo = [json.loads(text)]
    except ValueError:
        return  # pages.py says so
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            todo.extend(value.values())
        elif isinstance(value, list):
            todo.extend(value)
        elif isinstance(value, str) and value.startswith(("http://", "https://")):
            yield value.split("#")[0]


def styles(site):
    for file in site.files:
        if file.endswith(".css"):
            for link in re.findall(r"url\(\s*['\"]?([^'\")]+)", (site.folder / file).read_text("utf-8")):
                where = site.resolve(link, site.base + file)
                if where and where[2]:
                    site.found(file, "link.css", f"{link} {where[2]}")


def orphans(site, reached):
    seen, queue = {"index.html"}, deque(["index.html"])
    while queue:
        for target in reached.get(queue.popleft(), ()):
            if target in reached and target not in seen:
                seen.add(target)
                queue.append(target)
    for page in site.pages:
        if page.indexable and page.path not in seen:
            site.found(page.path, "link.orphan", "no chain of links leads here from the front page")


judge(check)
