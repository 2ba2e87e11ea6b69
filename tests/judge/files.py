"""Judges the files that are not pages, and the weight of those that are.

Names that every host serves alike, text as text should be, robots, feeds and
calendars in the form their readers insist on, and limits on size: a page must
arrive over a poor connection.
"""

import gzip
import json
import re
import unicodedata

from lxml import etree

from built import judge

ATOM = {"a": "http://www.w3.org/2005/Atom"}
ALLOWED = {"_redirects", "_headers", ".nojekyll"}
KILOBYTE = 1024
# What a page may weigh when packed, in KiB, and how many files a first visit may fetch.
COURSE_PAGE = 12
STYLES = 8
SCRIPTS = 10
REQUESTS = 6


def check(site):
    for file in site.files:
        name(site, file)
        data = (site.folder / file).read_bytes()
        if file.endswith((".html", ".css", ".js", ".xml", ".json", ".txt", ".ics", ".svg")):
            text(site, file, data)
        if file.endswith(".json"):
            try:
                json.loads(data)
            except ValueError as error:
                site.found(file, "file.json", error)
        if file.endswith(".ics"):
            calendar(site, file, data)
        if file.endswith(".xml"):
            xml(site, file)
        weight(site, file, data)
    if ".nojekyll" not in site.known:
        site.found(".nojekyll", "file.name", "missing")
    if "404.html" not in site.known:
        site.found("404.html", "file.name", "missing")
    robots = site.folder / "robots.txt"
    if not robots.exists() or f"Sitemap: {site.base}sitemap.xml" not in robots.read_text("utf-8"):
        site.found("robots.txt", "file.robots", "does not name the sitemap by its whole address")
    folded = {}
    for file in site.files:
        if folded.setdefault(file.lower(), file) != file:
            site.found(file, "file.name", f"differs from {folded[file.lower()]} only by case")


def name(site, file):
    for part in file.split("/"):
        if part[0] in "_." and part not in ALLOWED and not file.startswith(".well-known/"):
            site.found(file, "file.name", f"`{part}` is hidden or special to some host")
    if file.endswith("/index.html"):
        for part in file.split("/")[:-1]:
            if not re.fullmatch(r"[a-z0-9-]{1,60}", part):
                site.found(file, "file.name", f"`{part}` is no good piece of an address")
    if file.endswith((".css", ".js")) and not re.search(r"\.[0-9a-f]{8,}\.(css|js)$", file):
        site.found(file, "file.hash", "can be kept for ever only if its name follows its bytes")


def text(site, file, data):
    if data.startswith(b"\xef\xbb\xbf"):
        site.found(file, "file.text", "byte order mark")
    if b"\r" in data and not file.endswith(".ics"):
        site.found(file, "file.text", "carriage returns")
    try:
        if not unicodedata.is_normalized("NFC", data.decode("utf-8")):
            site.found(file, "file.text", "not NFC")
    except UnicodeDecodeError as error:
        site.found(file, "file.text", error)


def calendar(site, file, data):
    if re.search(rb"(?<!\r)\n", data):
        site.found(file, "file.calendar", "lines must end in CRLF")
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            site.found(file, "file.calendar", f"line of {len(line)} octets: {line[:40]!r}")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            site.found(file, "file.calendar", f"a letter is cut in two: {line[:40]!r}")
    lines = data.decode("utf-8").replace("\r\n ", "").split("\r\n")
    for required in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:", "END:VCALENDAR"):
        if not any(line.startswith(required) for line in lines):
            site.found(file, "file.calendar", f"{required} is missing")
    for event in re.findall(r"BEGIN:VEVENT\n(.*?)END:VEVENT", "\n".join(lines), re.S):
        for required in ("UID:", "DTSTAMP:", "DTSTART", "SUMMARY"):
            if not re.search(rf"^{required}", event, re.M):
                site.found(file, "file.calendar", f"an event without {required}")
    uids = [line for line in lines if line.startswith("UID:")]
    if len(set(uids)) < len(uids):
        site.found(file, "file.calendar", "a UID twice")
    for zone in set(re.findall(r"TZID=([^:;\r\n]+)", "\n".join(lines))):
        if f"TZID:{zone}" not in lines:
            site.found(file, "file.calendar", f"no VTIMEZONE for {zone}")


def xml(site, file):
    try:
        root = etree.parse(site.folder / file).getroot()
    except etree.XMLSyntaxError as error:
        site.found(file, "file.xml", error)
        return
    if root.tag != f"{{{ATOM['a']}}}feed":
        return
    lang = root.get("{http://www.w3.org/XML/1998/namespace}lang")
    here = root.findall("a:link[@rel='self']", ATOM)
    if not lang or [link.get("href") for link in here] != [site.base + file]:
        site.found(file, "file.feed", "needs xml:lang and a link to itself")
    entries = root.findall("a:entry", ATOM)
    for part in [root, *entries]:
        for required in ("a:id", "a:title", "a:updated"):
            if not (part.findtext(required, namespaces=ATOM) or "").strip():
                site.found(file, "file.feed", f"{required[2:]} is missing")
        date = part.findtext("a:updated", namespaces=ATOM) or ""
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", date):
            site.found(file, "file.feed", f"{date} is no date of RFC 3339")
        for link in part.findall("a:link", ATOM):
            where = site.resolve(link.get("href"), site.base)
            if where and where[2]:
                site.found(file, "file.feed", f"{link.get('href')} {where[2]}")
    ids = [entry.findtext("a:id", namespaces=ATOM) for entry in entries]
    if len(set(ids)) < len(ids):
        site.found(file, "file.feed", "an id twice")
    if not root.findall("a:author", ATOM) and not all(entry.findall("a:author", ATOM) for entry in entries):
        site.found(file, "file.feed", "no author")


def packed(data):
    return len(gzip.compress(data, 9, mtime=0)) / KILOBYTE


def weight(site, file, data):
    if file.endswith(".html"):
        page = site.by_path[file]
        items = len(page.all("//main//li//a | //main//article"))
        limit = 120 if items > 60 else 40
        if page.all("//link[@type='application/json'][contains(@href, '/courses/')]"):
            limit = COURSE_PAGE
        load(site, page)
    elif file.endswith((".css", ".js")):
        limit = 20 if file.endswith(".css") else 30
    else:
        return
    size = packed(data)
    if size > limit:
        site.found(file, "file.weight", f"{size:.1f} KiB when packed, the limit is {limit}")


def load(site, page):
    """What a first visit fetches before the page is whole."""
    styles = set(page.all("//link[@rel='stylesheet']/@href"))
    scripts = set(page.all("//script/@src"))
    icons = set(page.all("//link[@rel='icon']/@href"))
    images = set(page.all("//img[not(@loading='lazy')]/@src"))
    for what, links, limit in (("styles", styles, STYLES), ("scripts", scripts, SCRIPTS)):
        size = sum(packed_file(site, link, page) for link in links)
        if size > limit:
            site.found(page.path, "file.weight", f"{size:.1f} KiB of {what} when packed, the limit is {limit}")
    requests = 1 + len(styles | scripts | icons | images)
    if requests > REQUESTS:
        site.found(page.path, "file.requests", f"{requests} requests, the limit is {REQUESTS}")


SIZES = {}


def packed_file(site, link, page):
    found = site.resolve(link, page.url)
    if found is None:
        return 0
    file = found[0]
    if file not in SIZES and file in site.known:
        SIZES[file] = packed((site.folder / file).read_bytes())
    return SIZES.get(file, 0)


judge(check)
