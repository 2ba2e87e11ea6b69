// Judges the search of the built demonstration: `node search.mjs FOLDER BASE_URL`.
//
// The script that readers get answers what readers type (searches.txt) from the index that readers get. Beside that: the
// script and the program fold words alike, each page is found once in each language, each file of an index is named by
// it, and a first search loads little.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [folder, base] = process.argv.slice(2);
const LIMIT = 150 * 1000;
const scripts = readdirSync(join(folder, "assets")).filter((name) => /\.js$/.test(name));
const scriptBytes = scripts.reduce((sum, name) => sum + readFileSync(join(folder, "assets", name)).length, 0);
const scriptName = scripts.find((name) => /^search-index\..*js$/.test(name));
const script = join(folder, "assets", scriptName);
const { Search, fold } = await import(pathToFileURL(script));
const findings = [];

function read(locale, name) {
  return JSON.parse(readFileSync(join(folder, "search", locale, name), "utf8"));
}

// The names of pages by their addresses, from the data of the catalog.
function names(locale) {
  const names = new Map();
  const lists = join(folder, "data/v1", locale);
  for (const file of readdirSync(lists)) {
    const list = file.replace(".json", "");
    const { items = [] } = JSON.parse(readFileSync(join(lists, file), "utf8"));
    for (const item of items) {
      for (const one of list === "vocabularies" ? item.terms : [item]) {
        const name = `${list === "vocabularies" ? item.id : list}/${one.id}`;
        if (one.url && !["testimonials", "runs"].includes(list)) names.set(one.url.replace(base, ""), name);
      }
    }
  }
  return names;
}

function nameOf(names, { url, kind }) {
  const [page, part] = url.split("#");
  if (kind === "testimonial") return `testimonials/${part.replace("story_", "")}`;
  if (kind === "list") return `lists/${url.split("/")[1]}`;
  return (names.get(page) ?? page) + (part ? `#${part}` : "");
}

async function searches() {
  const lines = readFileSync(join(dirname(fileURLToPath(import.meta.url)), "searches.txt"), "utf8").split("\n");
  const asked = lines.filter((line) => line && !line.startsWith("#"));
  const known = {};
  let most = 0;
  for (const line of asked) {
    const [, locale, limit, expected, text] = /^(\S+)\s+(\d+)\s+(\S+)\s+(.+)$/.exec(line);
    known[locale] ??= names(locale);
    let bytes = scriptBytes;
    const load = async (name) => {
      bytes += readFileSync(join(folder, "search", locale, name)).length;
      return read(locale, name);
    };
    const search = new Search(load);
    const { numbers } = await search.find(text);
    const entries = await Promise.all(numbers.slice(0, 10).map((number) => search.entry(number)));
    const shown = entries.map((entry) => nameOf(known[locale], entry));
    most = Math.max(most, bytes);
    if (bytes > LIMIT) findings.push(`${locale}: “${text}” loads ${bytes} bytes`);
    if (!shown.slice(0, Number(limit)).includes(expected)) {
      findings.push(`${locale}: “${text}” finds ${expected} at ${shown.indexOf(expected) + 1 || "no place"} of ${numbers.length}: ${shown.slice(0, 5).join(", ")}`);
    }
  }
  return [asked.length, most];
}

function files(locale) {
  const index = read(locale, "index.json");
  const words = index.words.map(([, digest], at) => `words-${at}.${digest}.json`);
  const pages = index.page_files.map((digest, at) => `pages-${at}.${digest}.json`);
  const named = ["index.json", ...words, ...pages].sort();
  const there = readdirSync(join(folder, "search", locale)).sort();
  if (named.join() !== there.join()) findings.push(`${locale}: the index names other files than there are`);
  return { index, words: Object.assign({}, ...words.map((name) => read(locale, name))), entries: pages.flatMap((name) => read(locale, name)) };
}

function index(locale) {
  const { index, words, entries } = files(locale);
  if (entries.length !== index.pages) findings.push(`${locale}: ${entries.length} pages instead of ${index.pages}`);
  for (const word of Object.keys(words)) {
    const folded = fold(word, index.letters).map((one) => one.word).join(" ");
    if (folded !== word) findings.push(`${locale}: the script folds “${word}” to “${folded}”`);
  }
  const seen = new Set();
  for (const { title, url } of entries) {
    const page = join(folder, url.replace(/#.*/, ""), "index.html");
    if (!existsSync(page)) findings.push(`${locale}: “${title}” leads nowhere: ${url}`);
    if (seen.has(url)) findings.push(`${locale}: found twice: ${url}`);
    seen.add(url);
    for (const { word } of fold(title, index.letters)) {
      if (!(word in words)) findings.push(`${locale}: “${word}” of the title “${title}” is not in the index`);
    }
  }
}

const locales = readdirSync(join(folder, "search"));
locales.forEach(index);
const [count, most] = await searches();
findings.forEach((finding) => console.log(`   ${finding}`));
console.log(`   ${count} searches in ${locales.length} languages; the heaviest loads ${most} bytes`);
process.exit(findings.length ? 1 : 0);
