// Reads `_redirects` and `_headers` with the parsers of the hosts that they are written for:
// `node rules.mjs NETLIFY_FOLDER CLOUDFLARE_FOLDER BASE_URL`, two builds of one catalog.
//
// A host passes over what it cannot read, so every line must have become a rule, each rule must say what the
// line says, and where it leads there must be a page.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { build } from "esbuild";

const [netlify, cloudflare, address] = process.argv.slice(2);
const base = new URL(address).pathname;
let findings = 0;
let rules = 0;
const finding = (host, text) => {
  findings += 1;
  console.log(`${host}: ${text}`);
};
const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim());

// The file that a path of the host stands for.
const fileOf = (folder, path) => {
  const below = decodeURI(path.split(/[?#]/)[0]).slice(base.length);
  return join(folder, below.endsWith("/") || !below ? `${below}index.html` : below);
};

// What a line of `_redirects` says, and what the host made of it.
const compare = (host, folder, line, rule) => {
  rules += 1;
  const [from, to, status] = line.split(/\s+/);
  // Either spelling of a path is the same to a host.
  const found = [rule && decodeURI(rule.from), rule?.to, rule?.status].join(" ");
  if (found !== [from, to, Number(status)].join(" ")) finding(host, `\`${line}\` is read as \`${found}\``);
  if (to.startsWith("/") && !existsSync(fileOf(folder, to))) finding(host, `\`${line}\` leads nowhere`);
  if (status === "301" && existsSync(fileOf(folder, from))) finding(host, `\`${line}\` hides a page`);
};

const headers = (host, folder, read) => {
  const patterns = lines(join(folder, "_headers")).filter((line) => !line.startsWith(" "));
  rules += patterns.length;
  for (const pattern of patterns) if (!read.has(pattern)) finding(host, `\`${pattern}\` has no headers`);
  const always = read.get(`${base}*`) ?? new Map();
  for (const name of ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"]) {
    if (!always.get(name)) finding(host, `nothing sends ${name}`);
  }
  for (const folder of ["assets", "media", "social"]) {
    const kept = read.get(`${base}${folder}/*`)?.get("cache-control");
    if (!kept?.includes("immutable")) finding(host, `${folder} is kept as ${kept}`);
  }
};
const lowered = (values) => new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), String(value)]));

// Netlify.
const redirects = await parseAllRedirects({ redirectsFiles: [join(netlify, "_redirects")] });
const sent = await parseAllHeaders({ headersFiles: [join(netlify, "_headers")], minimal: true });
for (const error of [...redirects.errors, ...sent.errors]) finding("netlify", error.message);
const written = lines(join(netlify, "_redirects"));
written.forEach((line, at) => {
  const rule = redirects.redirects[at];
  compare("netlify", netlify, line, rule && { from: rule.origin ?? rule.from ?? rule.path, to: rule.to, status: rule.status });
  const language = /Language=(\S+)/.exec(line)?.[1];
  if (language && String(rule?.conditions?.Language) !== language) finding("netlify", `\`${line}\` asks for no language`);
});
if (redirects.redirects.length !== written.length) finding("netlify", `${redirects.redirects.length} rules of ${written.length}`);
headers("netlify", netlify, new Map(sent.headers.map((one) => [one.for, lowered(one.values)])));

// Cloudflare, whose package has its source alone.
const folder = mkdtempSync(join(tmpdir(), "rules-"));
const source = new URL("node_modules/@cloudflare/pages-shared/metadata-generator/", import.meta.url).pathname;
const contents = 'export * from "./parseRedirects"; export * from "./parseHeaders";';
const outfile = join(folder, "cloudflare.mjs");
await build({ stdin: { contents, resolveDir: source, loader: "ts" }, bundle: true, format: "esm", outfile, logLevel: "error" });
const host = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
const moved = host.parseRedirects(readFileSync(join(cloudflare, "_redirects"), "utf8"));
const told = host.parseHeaders(readFileSync(join(cloudflare, "_headers"), "utf8"));
for (const { line, message } of [...moved.invalid, ...told.invalid]) finding("cloudflare", `\`${line}\`: ${message}`);
const own = lines(join(cloudflare, "_redirects"));
own.forEach((line, at) => compare("cloudflare", cloudflare, line, moved.rules[at]));
if (moved.rules.length !== own.length) finding("cloudflare", `${moved.rules.length} rules of ${own.length}`);
headers("cloudflare", cloudflare, new Map(told.rules.map((rule) => [rule.path, lowered(rule.headers)])));

console.error(`rules of hosts: ${rules} rules, ${findings} findings`);
process.exit(findings || !written.length || !own.length ? 1 : 0);
