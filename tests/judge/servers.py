"""Serves the demonstration by nginx, Apache and Caddy as they are, by the file that the program writes for each, and by
CloudFront as it is documented; asks for every file, every redirect and much that is not there.

    servers.py PROSPECTUS CATALOG [TARGET…]

One finding a line; fails with any."""

import gzip
import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

PROSPECTUS = pathlib.Path(sys.argv[1]).resolve()
CATALOG = pathlib.Path(sys.argv[2]).resolve()
TARGETS = sys.argv[3:] or ["nginx", "apache", "caddy", "s3"]
HERE = pathlib.Path(__file__).resolve().parent

# What each server of Debian can send: nginx has no module for zst there. CloudFront compresses by itself.
ENCODINGS = {"nginx": ["br", "gz"], "apache": ["br", "gz", "zst"], "caddy": ["br", "gz", "zst"], "s3": []}
WORDS = {"br": "br", "gz": "gzip", "zst": "zstd"}
OWN = {"nginx": ["nginx.conf"], "apache": ["apache.conf"], "caddy": ["site.caddy"],
       "s3": ["cloudfront-function.js", "cloudfront-headers.json"]}

# Old addresses as they are written, new ones as a browser must get them. None: gone.
REDIRECTS = [
    ("/en/courses/older-name/", "/en/courses/"),
    ("/es/cursos/nombre-anterior/", "/es/cursos/"),
    ("/es/cursos/m%C3%BAsica-antigua/", "/es/cursos/"),
    ("/es/cursos/año-viejo/", "/es/"),
    ("/fr/ancien", "/fr/"),
    ("/older-than-languages/", "/en/"),
    ("/it/altrove/", "https://partner.example.org/x?y=$1&z={http.request.host}&w=${PATH}#part;%41"),
    ("/it/altrove-due/", "https://partner.example.org/a%2Fb%20c'd\"e|g^h`i<j>"),
    ('/en/"quoted";}location{$request_uri}/', "/en/"),
    ("/en/'single'${PATH}%{HTTP_HOST}{$HOME}/", "/en/"),
    ("/en/(.*)[a-z]+^$|/", "/en/"),
    ("/en/%23hash%20and%20space/", "/en/"),
    ("/en/gone/", None),
    ("/pt/retirado/", None),
    ("/gone/", None),
]
# Addresses that look like one of them and are none.
NEAR = ["/en/courses/older-name/more/", "/en/xyz(abc)/", "/en/abz^$|/", "/en/courses/older-nameX/", "/xen/gone/"]

TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml; charset=utf-8", ".png": "image/png",
    ".jpg": "image/jpeg", ".webp": "image/webp", ".xml": "application/xml; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".vtt": "text/vtt; charset=utf-8",
}
ALWAYS = {
    "content-security-policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "strict-transport-security": "max-age=2592000",
}
KEPT = "public, max-age=31536000, immutable"

# Accept-Language, the cookie, and the language that the root leads to; None: the page of all languages.
CHOICES = [
    ("es", None, "es"), ("pt-BR", None, "pt"), ("fr-CH, en;q=0.5", None, "fr"), ("en;q=0.5, it;q=0.9", None, "it"),
    ("de, es;q=0.8, en;q=0.9", None, None), ("de-AT,de;q=0.9,pt;q=0.7,es;q=0.3", None, "pt"), ("en-GB, es;q=0.9", None, None),
    ("*", None, None), ("*, es;q=0.5", None, "es"), ("ja", None, None), (None, None, None), ("", None, None),
    ("es;q=0", None, None), ("es;q=0, fr;q=0.1", None, "fr"), ("es;q=0.0, *", None, None), ("es;q=1.0, en;q=0.9", None, "es"),
    ("ES-mx", None, "es"), ("  es  ;  q=0.4 , fr ; q=0.3", None, "es"), ("es;q=0.05", None, "es"),
    (";;;,,,q=1;es;;\\\"${x}{y}", None, None), ("est", None, None), ("xes, yfr", None, None), ("e" * 3000, None, None),
    ("en", "lang=es", "es"), (None, "lang=fr", "fr"), ("es", "lang=en", "en"), ("es", "a=b; lang=pt; c=d", "pt"),
    ("es", "lang=de", "es"), ("es", "lang=../evil", "es"), ("es", "xlang=fr", "es"), (None, "lang=", None),
]

findings, asked = [], 0


def finding(target, text):
    findings.append(f"{target}: {text}")
    print(f"{target}: {text}", flush=True)


class Client:
    def __init__(self, port):
        self.port = port
        self.connection = None

    def ask(self, path, **headers):
        """Status, headers in lower case, body; the path goes out as it is."""
        global asked
        asked += 1
        for attempt in (0, 1):
            try:
                if self.connection is None:
                    self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
                self.connection.putrequest("GET", path, skip_accept_encoding=True)
                for name, value in headers.items():
                    if value is not None:
                        self.connection.putheader(name.replace("_", "-"), value)
                self.connection.endheaders()
                answer = self.connection.getresponse()
                found = {}
                for name, value in answer.getheaders():
                    name = name.lower()
                    found[name] = f"{found[name]}, {value}" if name in found else value
                return answer.status, found, answer.read()
            except (http.client.HTTPException, ConnectionError):
                self.connection = None
                if attempt:
                    raise


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def nginx(work, root, base, port):
    modules = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
    temp = "".join(f"{name}_temp_path {work}/{name};" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    (work / "nginx.conf").write_text(f"""
load_module {modules};
daemon off; pid {work}/pid; error_log {work}/log; worker_processes 1;
events {{ }}
http {{
    {temp} access_log off; include /etc/nginx/mime.types; keepalive_requests 100000; large_client_header_buffers 4 16k;
    server {{ listen 127.0.0.1:{port}; root {root}; include {root}{base}nginx.conf; }}
}}
""")
    return ["nginx", "-p", str(work), "-e", str(work / "log"), "-c", str(work / "nginx.conf")]


def apache(work, root, base, port):
    names = ["mpm_event", "unixd", "authz_core", "mime", "dir", "rewrite", "headers", "alias", "deflate", "filter", "setenvif", "negotiation", "autoindex"]
    modules = "\n".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in names
        if pathlib.Path(f"/usr/lib/apache2/modules/mod_{name}.so").exists())
    user = "User www-data\nGroup www-data" if os.getuid() == 0 else ""
    (work / "apache.conf").write_text(f"""
ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/pid
ErrorLog {work}/log
DefaultRuntimeDir {work}
MaxKeepAliveRequests 0
{modules}
{user}
TypesConfig /etc/mime.types
# As Debian has it: Breton, and pages made smaller on the way.
AddLanguage br .br
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/plain text/css application/json
DirectoryIndex index.cgi index.pl index.html
DocumentRoot {root}
<Directory {root}>
    Require all granted
</Directory>
<Directory {root}{base}>
    Include {root}{base}apache.conf
</Directory>
""")
    return ["apache2", "-f", str(work / "apache.conf"), "-DFOREGROUND"]


def caddy(work, root, base, port):
    (work / "Caddyfile").write_text(f"""
{{
	admin off
	auto_https off
}}
http://127.0.0.1:{port} {{
	bind 127.0.0.1
	root * {root}
	import {root}{base}site.caddy
}}
""")
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(work / "Caddyfile")]


def s3(work, root, base, port):
    return ["node", str(HERE / "cloudfront.mjs"), str(root), base, str(port)]


def catalog(folder, target):
    """The demonstration with redirects of ours."""
    folder.mkdir()
    for part in ["prospectus.yaml", "l10n.toml", "content", "l10n", "locales", "themes"]:
        copy = shutil.copytree if (CATALOG / part).is_dir() else shutil.copy
        copy(CATALOG / part, folder / part)
    settings = folder / "prospectus.yaml"
    text = re.sub(r"(?m)^(target|precompress|hsts_days):.*\n", "", settings.read_text())
    encodings = ", ".join(ENCODINGS[target])
    settings.write_text(f"{text.rstrip()}\ntarget: {target}\nprecompress: [{encodings}]\nhsts_days: 30\n")
    quote = lambda text: "'" + text.replace("'", "''") + "'"
    lines = [f"- {{ from: {quote(old)}, " + ("gone: true }" if new is None else f"to: {quote(new)} }}") for old, new in REDIRECTS]
    lines.append("- { from: /en/chain/, to: /en/courses/older-name/ }")
    (folder / "redirects.yaml").write_text("\n".join(lines) + "\n")


def requested(path):
    """A path as a browser sends it."""
    return urllib.parse.quote(re.sub("%(?![0-9A-Fa-f]{2})", "%25", path), safe="/%")


def plain(address):
    return urllib.parse.unquote(address)


class Site:
    def __init__(self, target, base, root, client):
        self.target, self.base, self.client = target, base, client
        self.folder = root / base.strip("/") if base != "/" else root
        self.label = f"{target} {base}"
        self.languages = sorted(path.parent.name for path in self.folder.glob("*/404.html"))

    def found(self, text):
        finding(self.label, text)

    def at(self, path):
        return self.base + path.lstrip("/")

    def expect(self, path, status, headers=None, body=None, **sent):
        answer = self.client.ask(path, **sent)
        if answer[0] != status:
            self.found(f"{path[:200]} {sent}: status {answer[0]}, not {status}")
        for name, value in (headers or {}).items():
            if answer[1].get(name) != value:
                self.found(f"{path[:200]} {sent}: {name} is {answer[1].get(name)!r}, not {value!r}")
        if body is not None and answer[2] != body:
            self.found(f"{path[:200]} {sent}: other bytes than the file ({len(answer[2])}, {len(body)})")
        return answer

    def language(self, path):
        first = path[len(self.base):].split("/")[0]
        return first if first in self.languages else None

    def files(self):
        suffixes = {f".{encoding}" for encoding in WORDS}
        files = [path for path in sorted(self.folder.rglob("*")) if path.is_file() and path.suffix not in suffixes]
        for file in files:
            name = file.relative_to(self.folder).as_posix()
            if name in OWN[self.target] or name == ".nojekyll":
                self.expect(self.at(name), 404)
                continue
            path = self.at(name[:-len("index.html")] if name.endswith("index.html") else name)
            is_kept = name.split("/")[0] in ("assets", "media", "social")
            headers = {**ALWAYS, "content-type": TYPES.get(file.suffix, "?"), "cache-control": KEPT if is_kept else "no-cache"}
            if language := self.language(path):
                headers["content-language"] = language
            bytes = file.read_bytes()
            self.expect(requested(path), 200, headers, bytes)
            self.siblings(file, requested(path), bytes, headers)
        return len(files)

    def siblings(self, file, path, bytes, headers):
        encodings = ENCODINGS[self.target]
        for encoding in encodings:
            sibling = file.with_name(f"{file.name}.{encoding}")
            if not sibling.exists():
                continue
            status, answer, body = self.expect(path, 200, {**headers, "content-encoding": WORDS[encoding]}, Accept_Encoding=WORDS[encoding])
            if "accept-encoding" not in answer.get("vary", "").lower():
                self.found(f"{path}: no Vary: Accept-Encoding")
            if body != sibling.read_bytes():
                self.found(f"{path}: other bytes than {sibling.name}")
        if encodings and file.with_name(f"{file.name}.gz").exists():
            self.expect(path, 200, {"content-encoding": None}, bytes, Accept_Encoding="identity")
            self.expect(path, 200, {"content-encoding": None}, bytes, Accept_Encoding="xbrx, gzipp")

    def redirects(self):
        for old, new in REDIRECTS + [("/en/chain/", "/en/courses/")]:
            path = requested(self.at(old))
            if new is None:
                self.missing(path, 410)
                continue
            status, headers, _ = self.expect(path, 301, {name: ALWAYS[name] for name in ["strict-transport-security"]})
            location = headers.get("location", "")
            if re.search(r"[\s\"'\\{}<>|^`$]|[^\x00-\x7f]", location):
                self.found(f"{old}: Location {location!r} has signs that must be encoded")
            absolute = f"http://127.0.0.1:{self.client.port}"
            expected = self.at(new) if new.startswith("/") else new
            if plain(location.removeprefix(absolute)) != plain(expected):
                self.found(f"{old}: Location {location!r}, not {expected!r}")
            if new.startswith("/"):
                self.expect(location.removeprefix(absolute), 200)
        for path in NEAR:
            self.missing(requested(self.at(path)))
        if self.base != "/":
            status, headers, _ = self.expect(self.base[:-1], 301)
            if not headers.get("location", "").endswith(self.base):
                self.found(f"{self.base[:-1]}: Location {headers.get('location')!r}")
        for language in self.languages:
            status, headers, _ = self.client.ask(self.at(f"{language}/404"))
            status, headers, _ = self.client.ask(self.at(f"{language}"))
            if status not in (301, 302, 307, 308) or not headers.get("location", "").endswith(self.at(f"{language}/")):
                self.found(f"/{language} without a slash: {status} {headers.get('location')!r}")

    def missing(self, path, status=404):
        language = self.language(urllib.parse.unquote(path))
        if self.target == "s3" and status == 404:
            language = None
        headers = {**ALWAYS, "content-type": TYPES[".html"]}
        page = (self.folder / (language or "") / "404.html").read_bytes()
        if self.target == "s3" and status == 410:
            page = None
        status, headers, body = self.expect(path, status, headers, page)
        if b"noindex" not in body:
            self.found(f"{path}: a page for what is not there without noindex")
        if headers.get("cache-control") == KEPT:
            self.found(f"{path}: what is not there is kept for a year")

    def unknown(self):
        for language in self.languages:
            for path in [f"{language}/none/", f"{language}/none", f"{language}/a/b/c/none.html", f"{language}/none.json"]:
                if self.target == "s3" and path == f"{language}/none":
                    continue
                self.missing(self.at(path))
        for path in ["none/", "assets/none.css", "data/v1/none.json", "none.ics", "%C3%B1/", ".git/config", "es/.env", ".htaccess",
                     ".prospectus/manifest"]:
            self.missing(self.at(path))
        for path in ["../../../../etc/passwd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "..%2f..%2f..%2fetc/passwd", "es/..%5c..%5cetc/passwd",
                     "assets/..%2f..%2f..%2f..%2fetc/passwd", "%00", "es/%00/"]:
            status, _, body = self.client.ask(self.at(path))
            # Caddy says 200 and nothing where no site of its own begins.
            if b"root:" in body or (status == 200 and body):
                self.found(f"{path}: {status}")

    def choices(self):
        root = self.base
        chooser = (self.folder / "index.html").read_bytes()
        for accepted, cookie, language in CHOICES:
            sent = {"Accept_Language": accepted, "Cookie": cookie}
            if language is None:
                status, headers, _ = self.expect(root, 200, ALWAYS, chooser, **sent)
            else:
                status, headers, _ = self.expect(root, 302, **sent)
                if not headers.get("location", "").endswith(self.at(f"{language}/")):
                    self.found(f"root {sent}: Location {headers.get('location')!r}, not {language}")
            vary = {name.strip().lower() for name in headers.get("vary", "").split(",")}
            if not {"accept-language", "cookie"} <= vary:
                self.found(f"root {sent}: Vary is {headers.get('vary')!r}")
            for deep in ["en/courses/", "es/", "es/cursos/", "404.html"]:
                self.expect(self.at(deep), 200, **sent)


# Brotli is read by node, and each file named by a line that says whether it is what stands without the ending.
BROTLI = """
const { readFileSync } = require("node:fs"), { brotliDecompressSync } = require("node:zlib");
for (const file of readFileSync(0, "utf8").split("\\n").filter(Boolean))
  if (!brotliDecompressSync(readFileSync(file)).equals(readFileSync(file.slice(0, -3)))) console.log(file);
"""


def siblings_on_disk(site, work):
    """Every smaller form is of the bytes of its file, is smaller, and stands beside a text that is long enough."""
    folder = site.folder
    files = {encoding: sorted(folder.rglob(f"*.{encoding}")) for encoding in WORDS}
    for encoding, found in files.items():
        if bool(found) != (encoding in ENCODINGS[site.target]):
            site.found(f"{len(found)} files that end in .{encoding}")
        for file in found:
            original = file.with_name(file.name[:-len(encoding) - 1])
            size = original.stat().st_size if original.exists() else 0
            if not (size > 1024 and file.stat().st_size < size and TYPES.get(original.suffix, "").endswith("utf-8")):
                site.found(f"{file}: for {size} bytes of {original.name}")
    for file in files["gz"]:
        made = file.read_bytes()
        # No name, no comment, no time: the fourth byte, and the next four.
        if made[3:8] != bytes(5) or gzip.decompress(made) != file.with_name(file.name[:-3]).read_bytes():
            site.found(f"{file}: gzip of other bytes, or with a name or a time")
    told = subprocess.run(["node", "-e", BROTLI], input="\n".join(map(str, files["br"])), capture_output=True, text=True, check=False)
    if told.stdout or told.returncode:
        site.found(f"br: {told.stdout}{told.stderr[:300]}")
    if files["zst"]:
        # It tells of every file that is none of its own.
        subprocess.run(["zstd", "-dqr", "--output-dir-mirror", work / "zst", folder], check=False, cwd=work, stderr=subprocess.DEVNULL)
        for file in files["zst"]:
            made = work / "zst" / str(file)[1:-len(".zst")]
            if not made.exists() or made.read_bytes() != pathlib.Path(str(file)[:-len(".zst")]).read_bytes():
                site.found(f"{file}: zst of other bytes")


SERVERS = {"nginx": nginx, "apache": apache, "caddy": caddy, "s3": s3}


def judge(target, base, work):
    folder = work / "catalog"
    catalog(folder, target)
    root = work / "root"
    output = root / base.strip("/") if base != "/" else root
    root.mkdir()
    built = subprocess.run([PROSPECTUS, "build", "--root", folder, "-o", output, "--base-url", f"https://example.org{base}"],
                           capture_output=True, text=True, check=False)
    if built.returncode:
        finding(target, f"cannot be built: {built.stdout}{built.stderr}")
        return
    port = free_port()
    server_work = work / "server"
    server_work.mkdir()
    server = subprocess.Popen(SERVERS[target](server_work, root, base, port), stdout=subprocess.DEVNULL,
                              stderr=open(server_work / "stderr", "w"), env={**os.environ, "XDG_DATA_HOME": str(server_work), "XDG_CONFIG_HOME": str(server_work)})
    try:
        for _ in range(100):
            if server.poll() is not None:
                break
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        if server.poll() is not None:
            logs = [path.read_text()[-2000:] for path in (server_work / "stderr", server_work / "log") if path.exists()]
            finding(target, f"does not start: {' '.join(logs)}")
            return
        site = Site(target, base, root, Client(port))
        before = asked
        siblings_on_disk(site, work)
        count = site.files()
        site.redirects()
        site.unknown()
        site.choices()
        print(f"{target} {base}: {count} files, {asked - before} requests", flush=True)
    finally:
        server.send_signal(signal.SIGTERM)
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()


for target in TARGETS:
    for base in ["/base/", "/"]:
        with tempfile.TemporaryDirectory() as work:
            os.chmod(work, 0o755)
            judge(target, base, pathlib.Path(work))
print(f"{asked} requests, {len(findings)} findings")
sys.exit(1 if findings else 0)
