"""Judges each page as a document.

What browsers, search engines and screen readers rely on in any page: a
language, one heading of the first level and no skipped one, a title of its
own, a description, images with sizes and words, ids used once, JSON-LD that
parses, no script or style inside the page (the content security policy of the
site allows none), and no debris of the making: braces of templates, keys of
messages, `undefined`.
"""

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

from built import judge

LEAKS = [
    (r"\{\s*\$|\{\{|\}\}|\{%|%\}|\{\s*-?[a-z][a-z0-9-]*\s*\}", "a placeable or a piece of template"),
    (r"\bundefined\b|\bNaN\b|\[object |\bnull\b", "a value that is none"),
    (r"\blocalhost\b|127\.0\.0\.1|file://|/home/|/root/|/tmp/", "a private place"),
    (r"&(amp|lt|gt|quot|#39|#x27|nbsp);", "an entity escaped twice"),
    (r"�|Ã[©¡³±ºª§£]|â€|Â[ «»]", "a broken letter"),
    (r"(course|program|person|topic|policy|faq|news|page):[a-z0-9-]+", "a reference that was not replaced"),
]
SAID = ("title", "alt", "aria-label", "placeholder", "content")


def message_keys():
    """Keys of all messages of the project that have a hyphen: no visible text should be one."""
    keys = set()
    top = Path(__file__).parents[2]
    for file in [*top.glob("locales/*/*.ftl"), *top.glob("themes/*/locales/*/*.ftl")]:
        keys.update(re.findall(r"^([a-z][a-z0-9]*(?:-[a-z0-9]+)+) *=", file.read_text("utf-8"), re.M))
    return keys


def check(site):
    titles = {}
    keys = message_keys()
    for page in site.pages:
        found = lambda rule, words: site.found(page.path, rule, words)
        document(page, found)
        headings(page, found)
        images(page, found)
        landmarks(page, found)
        inline(page, site, found)
        json_ld(page, found)
        leaks(page, keys, found)
        if page.indexable:
            title = page.root.xpath("string(//head/title)").strip()
            twin = titles.setdefault((page.lang, title), page.path)
            if twin != page.path:
                found("page.title", f"“{title}” is also the title of {twin}")
    for stub in site.stubs:
        if not stub.noindex or len(stub.canonical) != 1 or not stub.all("//a[@href]"):
            site.found(stub.path, "page.stub", "a redirect needs noindex, a canonical address and a link")


def document(page, found):
    if not page.text.lower().startswith("<!doctype html>"):
        found("page.doctype", "missing")
    if not re.search(r'<meta charset="?utf-8', page.text[:1024], re.I):
        found("page.charset", "not in the first 1024 bytes")
    viewport = page.root.xpath("string(//meta[@name='viewport']/@content)")
    if "width=device-width" not in viewport or "maximum-scale" in viewport or "user-scalable" in viewport:
        found("page.viewport", viewport or "missing")
    for name, count in Counter(page.ids).items():
        if count > 1 or not name or re.search(r"\s", name):
            found("page.id", f"`{name}` is used {count} times or has white space")
    if not page.root.xpath("string(//head/title)").strip():
        found("page.title", "empty")
    descriptions = page.all("//meta[@name='description']/@content")
    if page.indexable and (len(descriptions) != 1 or len(descriptions[0].strip()) < 10):
        found("page.description", f"{len(descriptions)} descriptions: {descriptions}")
    if page.indexable:
        for name in ("og:title", "og:type", "og:url", "og:locale"):
            if not page.root.xpath("string(//meta[@property=$name]/@content)", name=name).strip():
                found("page.card", f"{name} is missing")
        if page.canonical and page.root.xpath("string(//meta[@property='og:url']/@content)") != page.canonical[0]:
            found("page.card", "og:url is not the canonical address")


def headings(page, found):
    if len(page.all("//h1")) != 1:
        found("page.h1", f"{len(page.all('//h1'))} headings of the first level")
    level = 0
    for heading in page.all("//main//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"):
        here = int(heading.tag[1])
        words = " ".join("".join(heading.itertext()).split())
        if here > level + 1:
            found("page.headings", f"h{here} “{words}” follows h{level}")
        if not words:
            found("page.headings", f"empty h{here}")
        level = here


def images(page, found):
    for image in page.all("//img"):
        missing = [name for name in ("alt", "width", "height") if image.get(name) is None]
        if missing:
            found("page.image", f"{image.get('src')} has no {', '.join(missing)}")


def landmarks(page, found):
    if len(page.all("//main")) != 1:
        found("page.main", f"{len(page.all('//main'))} main elements")
    first = page.all("//body//a[@href] | //body//button | //body//input | //body//summary")
    if not first or first[0].get("href") != "#main" or "main" not in page.ids:
        found("page.skip", "the first thing in the page is not a link to #main")
    navs = page.all("//nav")
    if len(navs) > 1:
        names = [nav.get("aria-label") or nav.get("aria-labelledby") for nav in navs]
        if not all(names) or len(set(names)) < len(names):
            found("page.nav", f"names of the navigation parts: {names}")


def inline(page, site, found):
    for script in page.all("//script"):
        if script.get("src") is None and script.get("type") != "application/ld+json":
            found("page.inline", "a script inside the page")
        if script.get("src") and not script.get("type") == "module" and script.get("defer") is None:
            found("page.inline", f"{script.get('src')} holds up the page: defer it")
    for element in page.all("//style | //*[@style]"):
        found("page.inline", f"style inside the page, at <{element.tag}>")
    for element in page.all("//*[@*[starts-with(name(), 'on')]]"):
        found("page.inline", f"<{element.tag}> with an event attribute")
    for element in page.all("//script[@src] | //img | //iframe | //link[@rel='stylesheet' or @rel='icon' or @rel='preload']"):
        address = element.get("src") or element.get("href") or ""
        if re.match(r"(https?:)?//", address) and not address.startswith(site.base):
            found("page.third-party", address)


def json_ld(page, found):
    for script in page.all("//script[@type='application/ld+json']"):
        text = script.text or ""
        if "<" in text:
            found("page.json-ld", "`<` must be written \\u003c")
        try:
            data = json.loads(text)
        except ValueError as error:
            found("page.json-ld", str(error))
            continue
        if "schema.org" not in str(data.get("@context", "") if isinstance(data, dict) else data):
            found("page.json-ld", "no @context of schema.org")
        for path, value in values(data):
            if value in (None, "", [], {}):
                found("page.json-ld", f"{path} is empty")


def values(data, path=""):
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from values(value, f"{path}.{key}")
    elif isinstance(data, list):
        for value in data:
            yield from values(value, f"{path}[]")


def leaks(page, keys, found):
    texts = [t for t in page.all("//body//text()[not(ancestor::script or ancestor::code or ancestor::pre)]") if t.strip()]
    texts += [value for name in SAID for value in page.all(f"//*[not(self::meta[@name='viewport'])]/@{name}")]
    texts += page.all("//title/text()")
    for text in texts:
        # A word with a slash, a dot or an @ before it is part of an address, which may look like anything.
        for pattern, what in LEAKS:
            if match := re.search(pattern, text):
                if not re.match(r"https?://\S+$", text.strip()):
                    found("page.leak", f"{what}: “{text[max(0, match.start() - 20):match.end() + 20].strip()}”")
        for word in re.findall(r"(?<![\w/.@-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w/.@-])", text):
            if word in keys:
                found("page.leak", f"the key of a message: {word}")
        if not unicodedata.is_normalized("NFC", text):
            found("page.leak", f"letters in pieces (not NFC): “{text.strip()[:40]}”")


judge(check)
