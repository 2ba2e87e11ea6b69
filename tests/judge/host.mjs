// A host for a built site, and a browser to look at it.

import { createServer } from "node:http";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { chromium } from "playwright-core";

// The strict policy that the site promises to run under; and no script makes markup of text.
const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".xml": "application/xml",
  ".ics": "text/calendar", ".txt": "text/plain",
};

// A host without any kindness: no redirect to the slash, no guessing of endings.
export function serve(folder, base) {
  const root = new URL(base).pathname;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    let file = path.startsWith(root) ? join(folder, path.slice(root.length)) : null;
    if (file && path.endsWith("/")) file = join(file, "index.html");
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": POLICY });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const FLAGS = [
  // The browser's sandbox refuses to run as root, and many build machines are root.
  ...(process.getuid() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

// The browser, and how it is started.
export const browser = { path: process.env.CHROMIUM ?? "/usr/bin/chromium", flags: FLAGS };

export function open() {
  return chromium.launch({ executablePath: browser.path, args: browser.flags });
}

export function htmlFiles(folder, at = folder) {
  return readdirSync(at, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(at, entry.name);
      return entry.isDirectory() ? htmlFiles(folder, path) : path.endsWith(".html") ? [relative(folder, path)] : [];
    });
}

function chooserLanguage(folder) {
  return /<html[^>]* lang="?([\w-]+)/.exec(readFileSync(join(folder, "index.html"), "utf8"))?.[1].toLowerCase();
}

// Pages of one kind stand at one depth under one section; the largest shows most.
export function kinds(folder, language = chooserLanguage(folder)) {
  const kinds = new Map();
  for (const file of htmlFiles(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    if (/http-equiv="?refresh/i.test(text)) continue;
    const parts = file.split("/");
    if (parts.length > 1 && parts[0] !== language) continue;
    const single = parts.length === 3;
    // The single pages (`/en/about/`) are few: each is a kind of its own.
    const kind = parts.length < 4 ? file : `${parts[1]} at depth ${parts.length}`;
    const size = single ? 0 : text.length;
    if (!kinds.has(kind) || size > kinds.get(kind).size) kinds.set(kind, { file, size, text });
  }
  return [...kinds.values()];
}
