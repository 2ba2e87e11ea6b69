"""The built site as the judges see it: files, pages, addresses, findings.

Knows nothing of the program that wrote it; everything is read from the files.
Each judge is called as `judge.py FOLDER BASE_URL`, prints one finding per line
as `file: rule: words`, and ends with status 1 if there was any.
"""

import re
import sys
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import html


class Page:
    def __init__(self, site, path):
        self.site = site
        self.path = path
        self.text = (site.folder / path).read_text(encoding="utf-8")
        self.root = html.document_fromstring(self.text.encode(), parser=html.HTMLParser(encoding="utf-8"))
        self.url = site.base + re.sub(r"(^|/)index\.html$", r"\1", path)
        self.lang = self.root.get("lang") or ""
        robots = self.root.xpath("string(//meta[@name='robots']/@content)")
        self.noindex = "noindex" in robots
        self.is_stub = bool(self.root.xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']"))
        self.is_404 = path.endswith("404.html")
        self.indexable = not (self.noindex or self.is_stub or self.is_404)

    @cached_property
    def ids(self):
        return self.root.xpath("//@id")

    def all(self, xpath):
        return self.root.xpath(xpath)

    @cached_property
    def canonical(self):
        return [link.get("href") for link in self.all("//link[@rel='canonical']")]

    @cached_property
    def alternates(self):
        return [(link.get("hreflang"), link.get("href")) for link in self.all("//link[@rel='alternate'][@hreflang]")]


class Site:
    def __init__(self, folder, base):
        self.folder = Path(folder)
        self.base = base if base.endswith("/") else base + "/"
        self.host = urlsplit(self.base).netloc
        self.root = urlsplit(self.base).path
        self.files = sorted(str(f.relative_to(folder)) for f in self.folder.rglob("*") if f.is_file())
        self.known = set(self.files)
        every = [Page(self, path) for path in self.files if path.endswith(".html")]
        self.stubs = [page for page in every if page.is_stub]
        self.pages = [page for page in every if not page.is_stub]
        self.by_path = {page.path: page for page in every}
        self.findings = 0

    def found(self, file, rule, words):
        self.findings += 1
        print(f"{file}: {rule}: {words}")

    def resolve(self, link, page_url):
        """The file a link leads to, and its fragment.

        Returns `None` for other hosts and schemes, otherwise `(path, fragment, fault)`:
        `fault` says why a static host would not answer it at once with 200.
        """
        address, fragment = urldefrag(urljoin(page_url, link.strip()))
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or parts.netloc != self.host:
            return None
        path = unquote(parts.path)
        if not path.startswith(self.root):
            if urlsplit(link.strip()).netloc:
                return None  # another site of the same host, and meant
            return path, fragment, f"leaves the base path {self.root}"
        file = path[len(self.root):]
        if file == "" or file.endswith("/"):
            file += "index.html"
        elif file + "/index.html" in self.known:
            return file, fragment, "needs a redirect: the slash at its end is missing"
        elif file.endswith("index.html"):
            return file, fragment, "has two addresses: drop index.html"
        if file not in self.known:
            return file, fragment, "leads to no file"
        if file in self.by_path and self.by_path[file].is_stub:
            return file, fragment, "leads to a redirect"
        return file, fragment, None


def judge(check):
    """Runs a judge on the arguments of the command line."""
    site = Site(sys.argv[1], sys.argv[2])
    if not site.pages:
        sys.exit(f"{sys.argv[1]}: no page found")
    check(site)
    name = Path(sys.argv[0]).stem
    print(f"{name}: {len(site.pages)} pages, {site.findings} findings", file=sys.stderr)
    sys.exit(1 if site.findings else 0)
