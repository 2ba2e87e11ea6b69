"""Judges how the pages of the languages belong together.

Search engines drop a set of translations when one member disagrees, and a
reader who changes the language must arrive at the same page. So: the prefix
says the language, the set of alternates is the same on each member, each page
is canonical to itself, the switcher leads to the translations of this page,
and the sitemap holds exactly the pages meant to be found.
"""

from lxml import etree

from built import judge

XML = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def check(site):
    homes = {page.lang for page in site.pages if page.path == f"{page.lang.lower()}/index.html"}
    if not homes:
        site.found("index.html", "language.home", "no page /<language>/")
    front = site.by_path.get("index.html")
    default = front.lang if front else ""
    by_url = {page.url: page for page in site.pages}
    for page in site.pages:
        prefix(site, page, homes)
        if page.indexable:
            canonical(site, page)
            alternates(site, page, by_url, default)
            switcher(site, page)
        elif page.canonical or page.alternates:
            site.found(page.path, "language.noindex", "canonical or alternates on a page that is not to be found")
    sitemap(site)


def prefix(site, page, homes):
    first = page.path.split("/")[0]
    expected = {home.lower(): home for home in homes}.get(first)
    if not page.lang:
        site.found(page.path, "language.html", "no lang on html")
    elif expected and page.lang != expected:
        site.found(page.path, "language.html", f"lang {page.lang} under /{first}/")


def canonical(site, page):
    if page.canonical != [page.url]:
        site.found(page.path, "language.canonical", f"{page.canonical} instead of {page.url}")


def alternates(site, page, by_url, default):
    if not page.alternates:
        return
    languages = [language for language, _ in page.alternates]
    table = dict(page.alternates)
    if len(set(languages)) < len(languages):
        site.found(page.path, "language.alternates", f"a language twice: {languages}")
    own = [language for language, href in page.alternates if href == page.url and language != "x-default"]
    # The chooser at `/` stands for no language: it is the x-default of the homes.
    if page.path != "index.html" and own != [page.lang]:
        site.found(page.path, "language.alternates", f"itself is listed as {own}, its lang is {page.lang}")
    homes = all(href == f"{site.base}{language.lower()}/" for language, href in page.alternates if language != "x-default")
    first = next((href for language, href in page.alternates if language != "x-default"), None)
    expected = site.base if homes and "index.html" in site.by_path else table.get(default, first)
    if table.get("x-default") != expected:
        site.found(page.path, "language.x-default", f"{table.get('x-default')} instead of {expected}")
    for language, href in page.alternates:
        other = by_url.get(href)
        if other is None or not other.indexable:
            site.found(page.path, "language.alternates", f"{language}: {href} is no page to be found")
        elif other.path != "index.html" and other.alternates != page.alternates:
            site.found(page.path, "language.alternates", f"{other.path} has another set")
        elif language != "x-default" and other.lang != language:
            site.found(page.path, "language.alternates", f"{href} is in {other.lang}, not in {language}")


def switcher(site, page):
    switchers = [nav for nav in page.all("//nav") if nav.xpath(".//a[@hreflang][@lang]")]
    translations = {href for language, href in page.alternates if language != "x-default"}
    if len(translations) < 2 or page.path == "index.html":
        return
    if not switchers:
        site.found(page.path, "language.switcher", "no navigation with the languages")
        return
    links = switchers[0].xpath(".//a[@hreflang]")
    if not switchers[0].get("aria-label") and not switchers[0].get("aria-labelledby"):
        site.found(page.path, "language.switcher", "has no name")
    current = [link for link in links if link.get("aria-current") == "true"]
    if [link.get("lang") for link in current] != [page.lang]:
        site.found(page.path, "language.switcher", "the current language is not marked")
    there = {site.base + where[0].removesuffix("index.html") for link in links if (where := site.resolve(link.get("href"), page.url))}
    if missing := translations - there:
        site.found(page.path, "language.switcher", f"does not lead to {sorted(missing)}")


def sitemap(site):
    if "sitemap.xml" not in site.known:
        site.found("sitemap.xml", "sitemap", "missing")
        return
    listed, sets, parts = [], {}, ["sitemap.xml"]
    for part in parts:
        root = etree.parse(site.folder / part).getroot()
        for place in root.findall("s:sitemap/s:loc", XML):
            where = site.resolve(place.text, site.base)
            if not where or where[2]:
                site.found(part, "sitemap", f"{place.text} is no file here")
            else:
                parts.append(where[0])
        entries = root.findall("s:url", XML)
        if len(entries) > 50_000 or (site.folder / part).stat().st_size > 50 * 2**20:
            site.found(part, "sitemap", "larger than allowed")
        for entry in entries:
            url = entry.findtext("s:loc", namespaces=XML)
            listed.append(url)
            sets[url] = [(link.get("hreflang"), link.get("href")) for link in entry.findall("x:link", XML)]
    expected = {page.url: page for page in site.pages if page.indexable}
    for url in sorted({url for url in listed if listed.count(url) > 1} if len(set(listed)) < len(listed) else ()):
        site.found("sitemap.xml", "sitemap", f"{url} twice")
    for url in sorted(set(listed) - set(expected)):
        site.found("sitemap.xml", "sitemap", f"{url} is no page to be found")
    for url in sorted(set(expected) - set(listed)):
        site.found("sitemap.xml", "sitemap", f"{url} is missing")
    for url, alternates_there in sets.items():
        page = expected.get(url)
        if page and alternates_there and alternates_there != page.alternates:
            site.found("sitemap.xml", "sitemap", f"{url} has other alternates than its page")


judge(check)
