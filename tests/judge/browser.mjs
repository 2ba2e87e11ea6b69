// Judges the built site in a browser: `node browser.mjs FOLDER BASE_URL`; with
// `--pseudo`, only how the pages of its pseudo-locales fit a narrow screen:
// longer words in `en-xa`, from right to left in `en-xb`; with `--once`, each
// kind of page a single time, in turn narrow and wide, light and dark.
//
// What cannot be read from the files: contrast, sizes of targets, names as
// assistive technology computes them (axe-core), whether the page fits a narrow
// screen, whether anything is asked of other hosts, whether the site runs under
// the security policy it promises, and whether one can search it. One page of each kind is looked at, the
// largest, in the language of the front page in light and dark and at two
// widths; its translations once each.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { htmlFiles, kinds, open, serve } from "./host.mjs";

const [folder, base, option] = process.argv.slice(2);
const [isPseudo, isOnce] = ["--pseudo", "--once"].map((name) => option === name);
const root = new URL(base).pathname;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// The same fault in four states is one finding, with its states.
const findings = new Map();

function found(file, rule, words, state) {
  const finding = `${file}: ${rule}: ${words.replace(/\s+/g, " ")}`;
  findings.set(finding, [...(findings.get(finding) ?? []), state]);
}

function translations({ file, text }) {
  return [...text.matchAll(/<link[^>]*hreflang[^>]*>/g)]
    .map(([link]) => /href="?([^"\s>]+)/.exec(link)?.[1])
    .filter((href) => href?.startsWith(base))
    .map((href) => join(href.slice(base.length), "index.html"))
    .filter((other) => other !== file && other !== "index.html");
}

async function look(browser, origin, file, { width, scheme }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const report = (rule, words) => found(file, rule, words.replaceAll(origin, ""), `${width} ${scheme}`);
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && report("browser.console", message.text()));
  page.on("pageerror", (error) => report("browser.script", error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) report("browser.third-party", request.url());
  });
  page.on("response", (response) => response.status() >= 400 && report("browser.request", `${response.status()} ${response.url()}`));
  await page.goto(origin + root + file.replace(/(^|\/)index\.html$/, "$1"), { waitUntil: "load" });
  await accessibility(page, report);
  if (width === 1280 && scheme === "light") await keyboard(page, report);
  await narrow(page, report);
  await sheet(page, report);
  if ((await context.cookies()).length) report("browser.cookie", "set without being asked");
  await context.close();
}

async function lookNarrow(browser, origin, file) {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(origin + root + file.replace(/(^|\/)index\.html$/, "$1"), { waitUntil: "load" });
  await narrow(page, (rule, words) => found(file, rule, words.replaceAll(origin, ""), "320"));
  await context.close();
}

async function accessibility(page, report) {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }),
  );
  for (const violation of result.violations) {
    for (const node of violation.nodes.slice(0, 3)) report(`axe.${violation.id}`, `${violation.help}: ${node.html.slice(0, 140)}`);
  }
}

// The first stops of the Tab key: the way to the text comes first, and each stop can be seen.
async function keyboard(page, report) {
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    const [html, seen] = await page.evaluate(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      return [element.outerHTML.slice(0, 120), ring && box.width > 1 && box.right > 0 && box.bottom > 0 && box.top < innerHeight];
    });
    if (html.startsWith("<body")) return;
    if (stop === 0 && !html.includes('href="#main"')) report("browser.skip", `the first stop is ${html}`);
    if (!seen) report("browser.focus", `focus cannot be seen on ${html}`);
  }
}

// WCAG 1.4.10 and 1.4.12: 320 px, also with wider spacing of the text.
async function narrow(page, report) {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const spacing of [false, true]) {
    const guilty = await page.evaluate((spacing) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
      document.adoptedStyleSheets = spacing ? [sheet] : [];
      const frame = document.scrollingElement;
      if (frame.scrollWidth <= frame.clientWidth) return null;
      const sticksOut = (element) => {
        const box = element.getBoundingClientRect();
        return box.right > frame.clientWidth + 1 || box.left < -1 || element.scrollWidth > element.clientWidth + 1;
      };
      const wide = [...document.body.querySelectorAll("*")].filter(sticksOut);
      const inner = wide.find((element) => !wide.some((other) => other !== element && element.contains(other)));
      return (inner ?? document.body).outerHTML.slice(0, 140);
    }, spacing);
    if (guilty) return report("browser.reflow", `scrolls sideways at 320 px${spacing ? " with wider text" : ""}: ${guilty}`);
  }
}

// What a button opens on a narrow screen is held to the same, and closes by the Escape key.
async function sheet(page, report) {
  const opener = page.locator("[popovertarget]:not([popovertargetaction=hide]):visible").first();
  if (!(await opener.count())) return;
  await opener.click();
  await accessibility(page, report);
  const isWide = await page.evaluate(() => {
    const open = document.querySelector(":popover-open");
    return open && open.scrollWidth > open.clientWidth;
  });
  if (isWide ?? true) report("browser.sheet", isWide ? "it scrolls sideways" : "it does not open");
  await page.keyboard.press("Escape");
  if (await page.evaluate(() => Boolean(document.querySelector(":popover-open")))) report("browser.sheet", "it does not close");
}

// Searching, in each language: nothing is loaded before somebody turns to it, what is typed is found under the policy, the
// address keeps it, and without scripts the page says so and offers other ways.
function searchPages() {
  return htmlFiles(folder).filter((file) => /id="?search_form/.test(readFileSync(join(folder, file), "utf8")));
}

async function search(browser, origin, file) {
  const context = await browser.newContext({ viewport: { width: 390, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const report = (rule, words) => found(file, rule, words.replaceAll(origin, ""), "390");
  const loaded = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && report("browser.console", message.text()));
  page.on("pageerror", (error) => report("browser.script", error.message));
  page.on("request", (request) => request.url().endsWith(".json") && loaded.push(request.url()));
  const address = origin + root + file.replace(/index\.html$/, "");
  await page.goto(origin + root + file.split("/")[0] + "/", { waitUntil: "networkidle" });
  await page.goto(address, { waitUntil: "networkidle" });
  if (loaded.length) report("search.load", `loads ${loaded[0]} before anybody searches`);
  const link = page.locator("#search_results a");
  await page.fill("#search_query", "Ortelius");
  await link.first().waitFor({ timeout: 5000 });
  if (!(await page.locator("#search_status").innerText()).match(/\d/)) report("search.status", "says no number of results");
  if (!page.url().endsWith("?q=Ortelius")) report("search.address", `does not keep what is typed: ${page.url()}`);
  await accessibility(page, report);
  await link.first().click();
  await page.waitForLoadState();
  if (!(await page.locator("h1").innerText()).includes("Ortelius")) report("search.result", `the first leads to ${page.url()}`);
  await page.goBack();
  await link.first().waitFor({ timeout: 5000 });
  // More results by the keyboard: reading goes on where they begin.
  await page.fill("#search_query", "Alderquay");
  await page.locator(".result-more").focus();
  const shown = await link.count();
  await page.keyboard.press("Enter");
  await link.nth(shown).waitFor({ timeout: 5000 });
  if (!(await link.nth(shown).evaluate((element) => element === document.activeElement))) {
    report("search.more", "the first of more results has not the focus");
  }
  await page.fill("#search_query", "qwertyuiop");
  await page.locator("#search_status p + p").waitFor({ timeout: 5000 });
  if (await link.count()) report("search.none", "shows results of another search");
  await context.close();
  await searchWithoutScripts(browser, address, report);
}

async function searchWithoutScripts(browser, address, report) {
  const context = await browser.newContext({ viewport: { width: 390, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("../", address).href);
  // A theme without a field above every page leads to the one of the search page.
  const field = (await page.locator("#masthead_query").count()) ? "#masthead_query" : "#search_query";
  if (field === "#search_query") await page.locator(`a[href="${new URL(address).pathname}"]`).first().click();
  await page.fill(field, "Ortelius");
  await page.click(`${field} ~ button`);
  await page.waitForLoadState();
  if (page.url() !== `${address}?q=Ortelius`) report("search.form", `the field of the search leads to ${page.url()}`);
  if (!(await page.locator("#search_notice").isVisible())) report("search.script", "does not say that it needs a script");
  if ((await page.locator("main .glossary a").count()) < 5) report("search.ways", "offers no other ways");
  await context.close();
}

const server = await serve(folder, base);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await open();
let looks = 0;
try {
  const real = () => kinds(folder).flatMap((kind) => [
    ...[390, 1280].flatMap((width) => ["light", "dark"].map((scheme) => [kind.file, { width, scheme }])),
    ...translations(kind).map((file) => [file, { width: 390, scheme: "light" }]),
  ]);
  const once = () => kinds(folder).map((kind, at) => [kind.file, { width: [390, 1280][at % 2], scheme: at % 4 < 2 ? "light" : "dark" }]);
  const pseudo = () => ["en-xa", "en-xb"].flatMap((language) => kinds(folder, language).map((kind) => [kind.file, null]));
  const visits = isPseudo ? pseudo() : isOnce ? once() : real();
  // Two at a time, as the machines we aim at have two cores.
  const turn = async () => {
    for (let visit = visits.pop(); visit; visit = visits.pop()) {
      looks += 1;
      const [file, how] = visit;
      await (how ? look(browser, origin, file, how) : lookNarrow(browser, origin, file)).catch((error) => found(visit[0], "browser.page", error.message.split("\n")[0], "fails"));
    }
  };
  await Promise.all([turn(), turn()]);
  for (const file of isPseudo ? [] : searchPages().slice(0, isOnce ? 1 : undefined)) {
    looks += 1;
    await search(browser, origin, file).catch((error) => found(file, "browser.page", error.message.split("\n")[0], "fails"));
  }
} finally {
  await browser.close();
  server.close();
}
for (const [finding, states] of findings) console.log(`${finding} (${[...new Set(states)].join(", ")})`);
console.error(`browser: ${looks} looks, ${findings.size} findings`);
process.exit(findings.size ? 1 : 0);
