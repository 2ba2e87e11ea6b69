"""Judges what the site says to programs: feeds, calendar files, the sitemap.

Readers that are not ours read each file: feedparser, icalendar, the schema of
sitemaps.org. What they find is held against the pages of the site. A third
argument names a build of the same catalog whose addresses are others: what
feeds and calendars call their entries is the same there.
"""

import json
import re
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import feedparser
from icalendar import Calendar
from lxml import etree, html
from rfc3339_validator import validate_rfc3339

from built import judge

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SCHEMA = Path(__file__).with_name("sitemap.xsd")


def check(site):
    feeds = [file for file in site.files if file.endswith("/feed.xml")]
    calendars = [file for file in site.files if file.endswith(".ics")]
    if not feeds or not calendars:
        site.found("", "formats.none", f"{len(feeds)} feeds, {len(calendars)} calendar files")
    for file in feeds:
        feed(site, file)
    announced(site, feeds)
    known = {}
    for file in calendars:
        calendar(site, file, known)
    for file in (file for file in site.files if re.fullmatch(r"sitemap.*\.xml", file)):
        sitemap(site, file)
    if len(sys.argv) > 3:
        other = Path(sys.argv[3])
        names_stay(site, other, feeds, calendars)


def feed(site, file):
    found = lambda rule, words: site.found(file, rule, words)
    raw = (site.folder / file).read_bytes()
    parsed = feedparser.parse(raw)
    if parsed.bozo or parsed.version != "atom10":
        found("feed.parse", f"{parsed.version}: {parsed.get('bozo_exception')}")
    root = etree.fromstring(raw)
    lang = site.by_path[f"{file.split('/')[0]}/index.html"].lang
    if root.get(LANG) != lang:
        found("feed.lang", f"xml:lang is {root.get(LANG)}, the pages say {lang}")
    if [link.get("href") for link in root.findall(f"{ATOM}link[@rel='self']")] != [site.base + file]:
        found("feed.self", "no link to itself, or another")
    if not root.findtext(f"{ATOM}author/{ATOM}name"):
        found("feed.author", "missing")
    for day in root.iter(f"{ATOM}updated", f"{ATOM}published"):
        if not validate_rfc3339(day.text or ""):
            found("feed.date", day.text)
    entries = root.findall(f"{ATOM}entry")
    updated = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) for entry in entries]
    if datetime.fromisoformat(root.findtext(f"{ATOM}updated")) != max(updated):
        found("feed.date", "the feed was not updated when its latest entry was")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    for name, count in Counter(ids).items():
        if count > 1 or not re.fullmatch(r"tag:[a-z0-9.-]+,\d{4}:[A-Za-z0-9./:_-]+", name or ""):
            found("feed.id", f"{name} stands {count} times or is no name")
    for entry in entries:
        leads(site, file, "feed.link", entry.find(f"{ATOM}link[@rel='alternate']").get("href"), lang)
        content = entry.findtext(f"{ATOM}content")
        if content:
            for link in html.fragment_fromstring(content, create_parent=True).xpath(".//@href | .//@src"):
                if not re.match(r"(https?|mailto|tel):", link):
                    found("feed.content", f"a link that is not whole: {link}")
                elif link.startswith(site.base):
                    leads(site, file, "feed.content", link, None)
    twin = json.loads((site.folder / file.replace("feed.xml", "feed.json")).read_text("utf-8"))
    if [item["id"] for item in twin["items"]] != ids:
        found("feed.json", "tells something else than the Atom feed")
    for item in twin["items"]:
        if not all(validate_rfc3339(item[key]) for key in ("date_published", "date_modified")):
            found("feed.json", f"{item['id']}: {item['date_published']}, {item['date_modified']}")
        if not item.get("content_html") and not item.get("content_text"):
            found("feed.json", f"{item['id']} has no content")
    if twin.get("version") != "https://jsonfeed.org/version/1.1" or twin.get("language") != lang:
        found("feed.json", f"{twin.get('version')}, {twin.get('language')}")


def leads(site, file, rule, link, lang):
    """A link leads to a page of the site and to a part that is there; in `lang`, where that matters."""
    resolved = site.resolve(link, site.base)
    if resolved is None:
        site.found(file, rule, f"leads elsewhere: {link}")
        return
    path, fragment, fault = resolved
    if fault:
        site.found(file, rule, f"{link} {fault}")
    elif path in site.by_path:
        page = site.by_path[path]
        if fragment and fragment not in page.ids:
            site.found(file, rule, f"{link}: no such part")
        if lang and (page.lang != lang or not page.indexable):
            site.found(file, rule, f"{link} is no published page in {lang}")


def announced(site, feeds):
    for page in site.pages:
        named = page.all("//link[@rel='alternate'][@type='application/atom+xml']/@href")
        files = [site.resolve(link, page.url) for link in named]
        own = f"{page.path.split('/')[0]}/feed.xml"
        expected = [own] if own in feeds and not page.is_404 else []
        if [one[0] for one in files if one] != expected:
            site.found(page.path, "feed.announced", f"{named}, expected {expected}")


def calendar(site, file, known):
    found = lambda rule, words: site.found(file, rule, words)
    raw = (site.folder / file).read_bytes()
    lines = raw.split(b"\r\n")
    if lines[-1] != b"" or any(b"\n" in line or b"\r" in line for line in lines):
        found("ics.line", "lines end in something else than CRLF")
    for line in lines:
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            found("ics.fold", f"a character is cut: {line!r}")
        if len(line) > 75:
            found("ics.fold", f"{len(line)} octets: {line!r}")
    parsed = Calendar.from_ical(raw)
    for part in parsed.walk():
        for error in part.errors:
            found("ics.parse", str(error))
    for key in ("VERSION", "PRODID", "X-WR-CALNAME"):
        if not parsed.get(key):
            found("ics.head", f"{key} is missing")
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in parsed.walk("VTIMEZONE")}
    used = set()
    events = parsed.walk("VEVENT")
    if not events:
        found("ics.empty", "no event")
    for name, count in Counter(str(event.get("UID")) for event in events).items():
        if count > 1:
            found("ics.uid", f"{name} stands {count} times")
    for event in events:
        uid = str(event.get("UID"))
        for key in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "STATUS"):
            if event.get(key) in (None, ""):
                found("ics.event", f"{uid}: {key} is missing")
        for key in ("SUMMARY", "DESCRIPTION"):
            if event.get(key) and not event[key].params.get("LANGUAGE"):
                found("ics.language", f"{uid}: {key} is in no language")
        start = event["DTSTART"]
        if zone := start.params.get("TZID"):
            used.add(zone)
            agrees(found, uid, start, zone, zones)
        elif isinstance(start.dt, datetime) and start.dt.utcoffset() is None:
            found("ics.zone", f"{uid}: a time in no zone")
        elif "DTEND" in event and event["DTEND"].dt <= start.dt:
            found("ics.end", f"{uid} ends on {event['DTEND'].dt}, begins on {start.dt}")
        facts = tuple(str(event[key].to_ical()) for key in ("DTSTART", "DTSTAMP", "STATUS")) + (event["SEQUENCE"],)
        if known.setdefault(uid, facts) != facts:
            found("ics.uid", f"{uid} is something else in another file")
        if "URL" in event:
            leads(site, file, "ics.url", str(event["URL"]), None)
    if used != set(zones):
        found("ics.zone", f"{used ^ set(zones)} are used or described, not both")


def agrees(found, uid, start, zone, zones):
    """The zone as the file describes it shows the time that it really has."""
    if zone not in zones:
        found("ics.zone", f"{uid}: {zone} is not described")
        return
    naive = start.dt.replace(tzinfo=None)
    said, real = naive.replace(tzinfo=zones[zone]).utcoffset(), naive.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    if said != real:
        found("ics.zone", f"{uid}: {naive} in {zone} is {said} by the file, {real} by the database")


def sitemap(site, file):
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    document = etree.parse(str(site.folder / file))
    if etree.QName(document.getroot()).localname != "sitemapindex" and not schema.validate(document):
        for error in list(schema.error_log)[:5]:
            site.found(file, "sitemap.schema", error.message)


def names_stay(site, other, feeds, calendars):
    """No name follows from an address."""
    for file in feeds:
        ids = [re.findall(r"<id>(.*?)</id>", (folder / file).read_text("utf-8")) for folder in (site.folder, other)]
        if ids[0] != ids[1]:
            site.found(file, "feed.id", f"changed with an address: {sorted(set(ids[0]) ^ set(ids[1]))[:3]}")
    names = []
    for folder in (site.folder, other):
        texts = [path.read_bytes().replace(b"\r\n ", b"") for path in sorted(folder.rglob("*.ics"))]
        names.append(sorted(uid for text in texts for uid in re.findall(rb"UID:(.*?)\r\n", text)))
    if names[0] != names[1]:
        site.found("", "ics.uid", "changed with an address")
    same = sum((site.folder / file).exists() and (other / file).exists() for file in calendars)
    if same == len(calendars):
        site.found("", "formats.other", "no address of the other build is another one")


judge(check)
