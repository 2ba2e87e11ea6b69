// Judges the page on which courses stand side by side: `node compare.mjs FOLDER BASE_URL`.
//
// In every language: the link of a course leads there with the course in place; others are added from a list, up to four,
// and taken away; each column says what the page of its course says, word for word; the address keeps them over a
// reload and back. What the script makes passes axe-core in light and dark and fits a narrow screen, and without any
// script the page says so.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { open, serve } from "./host.mjs";

const [folder, base] = process.argv.slice(2);
const root = new URL(base).pathname;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const server = await serve(folder, base);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await open();
const findings = [];
let questions = 0;

function check(where, rule, expected, actual) {
  questions += 1;
  const [one, other] = [expected, actual].map((value) => JSON.stringify(value));
  if (one !== other) findings.push(`${where}: compare.${rule}: ${other} in the place of ${one}`);
}

// What a course says of itself, `[[label, words], …]`.
async function facts(plain, url) {
  await plain.goto(url);
  return plain.evaluate(() =>
    [...document.querySelectorAll(".facts dl > div")].map((fact) => [
      fact.querySelector("dt").textContent.trim(),
      [...fact.querySelectorAll("dd")].map((part) => part.textContent.trim()).join("|"),
    ]),
  );
}

// What a column says, in the order of its course's own labels.
function column(page, at) {
  return page.evaluate((at) => [...document.querySelectorAll(".comparison tbody tr")].flatMap((row) => {
    const [label, ...cells] = row.children;
    const words = [...cells[at].children].map((part) => part.textContent.trim()).join("|");
    return cells[at].children.length ? [[label.textContent, words]] : [];
  }), at);
}

const sorted = (facts) => [...facts].sort(([one], [other]) => (one < other ? -1 : 1));

async function columns(page, count) {
  await page.waitForFunction((count) => document.querySelectorAll(".comparison thead th").length === count, count, { timeout: 10_000 });
}

async function language(page, plain, courses, comparison) {
  const names = readdirSync(join(folder, courses)).filter((name) => {
    const file = join(folder, courses, name, "index.html");
    return existsSync(file) && /class="?facts[ "]/.test(readFileSync(file, "utf8"));
  });
  const url = (name) => `${origin}${root}${courses}/${name}/`;
  const wanted = names.filter((_, at) => at % Math.ceil(names.length / 4) === 0).slice(0, 4);
  await page.goto(url(wanted[0]));
  await page.locator(`.facts a[href*="${comparison}/?course="]`).click();
  await columns(page, 1);
  for (const [at, name] of wanted.entries()) {
    if (at) await page.locator("#compare_add").selectOption(name);
    await columns(page, at + 1);
    check(`${courses}/${name}`, "facts", sorted(await facts(plain, url(name))), sorted(await column(page, at)));
    check(`${courses}/${name}`, "address", wanted.slice(0, at + 1), new URL(page.url()).searchParams.getAll("course"));
  }
  check(comparison, "full", true, await page.locator("#compare_add").isDisabled());
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const run = axe + "\naxe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map((one) => one.id + ' ' + one.nodes[0].html))";
    check(`${comparison} ${colorScheme}`, "axe", [], await page.evaluate(run));
  }
  await page.setViewportSize({ width: 320, height: 800 });
  check(comparison, "narrow", true, await page.evaluate(() => document.scrollingElement.scrollWidth <= 320));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  await columns(page, 4);
  await page.locator(".comparison thead button").first().click();
  await columns(page, 3);
  check(comparison, "taken-away", wanted.slice(1), new URL(page.url()).searchParams.getAll("course"));
  await page.goBack();
  await columns(page, 4);
  await page.goto(`${origin}${root}${comparison}/?course=${wanted[0]}&course=no-such-course`);
  await columns(page, 1);
  check(comparison, "failed", true, Boolean((await page.locator("#compare_status").textContent()).trim()));
  await plain.goto(`${origin}${root}${comparison}/`);
  check(comparison, "no-script", [true, false], [await plain.locator(".script-notice").isVisible(), await plain.locator("#compare").isVisible()]);
}

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  const folders = (at) => readdirSync(join(folder, at), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const prefix of folders("")) {
    for (const section of folders(prefix)) {
      const file = join(folder, prefix, section, "index.html");
      const courses = existsSync(file) && /id="?compare"? data-courses="?([^" >]+)/.exec(readFileSync(file, "utf8"))?.[1];
      if (courses) await language(page, plain, courses.slice(root.length).replace(/\/$/, ""), `${prefix}/${section}`);
    }
  }
  check("all", "script", [], faults);
} finally {
  await browser.close();
  server.close();
}
findings.forEach((finding) => console.log(finding));
console.error(`compare: ${questions} questions, ${findings.length} findings`);
process.exit(findings.length || questions < 2 ? 1 : 0);
