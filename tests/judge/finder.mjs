// Judges the list of courses that a script narrows down: `node finder.mjs FOLDER BASE_URL`.
//
// Each value of each way must leave the courses of its own page, in its order; two values those on both pages; an order
// those of its page: all values of the first language, and some of the others. A credential, whose page tells more than its
// courses, must leave as many as its link says. The address keeps what is chosen, over a reload and back again, the number of
// courses is told, and each link says how many it would leave beside what is chosen. Everything is compared with the pages as they stand in the files, which are read here without
// the script. Last, without any script, nothing of it may be there.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { open, serve } from "./host.mjs";

const [folder, base] = process.argv.slice(2);
const root = new URL(base).pathname;
const server = await serve(folder, base);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await open();
const findings = [];
let questions = 0;

function check(where, rule, expected, actual) {
  questions += 1;
  const [one, other] = [expected, actual].map((value) => JSON.stringify(value));
  if (one !== other) findings.push(`${where}: finder.${rule}: ${other} in the place of ${one}`);
}

// The courses of a list as its pages have them, without any script.
async function listed(plain, url) {
  const courses = [];
  for (let next = url; next; ) {
    await plain.goto(new URL(next, origin).href);
    courses.push(...(await shown(plain)));
    next = await plain.evaluate(() => document.querySelector("a[rel=next]")?.getAttribute("href"));
  }
  return courses;
}

function shown(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("article.row .row-title a")].filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href")),
  );
}

// What is shown, as soon as it is what is expected: a script reads pages first.
async function soon(page, expected) {
  const until = Date.now() + 5_000;
  for (;;) {
    const actual = await shown(page);
    if (JSON.stringify(actual) === JSON.stringify(expected) || Date.now() > until) return actual;
    await page.waitForTimeout(50);
  }
}

// Waits until the script has shown what was asked for.
async function settle(page, search) {
  await page.waitForFunction((search) => location.search === search, search, { timeout: 10_000 });
}

const links = (page, selector) =>
  page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((link) => ({
      kind: link.closest("[data-way]")?.dataset.way, href: link.getAttribute("href"), name: link.pathname.split("/").filter(Boolean).at(-1),
    })),
    selector,
  );

// How many courses each link says that it would leave.
const counts = (page) =>
  page.evaluate(() => {
    const entry = (link) => [
      `${link.closest("[data-way]").dataset.way}/${link.pathname.split("/").filter(Boolean).at(-1)}`,
      Number(link.closest("li").querySelector(".count").textContent.replace(/\D/g, "")),
    ];
    return Object.fromEntries([...document.querySelectorAll("[data-way] .index a")].map(entry));
  });

async function choose(page, { href }, how = "click") {
  const link = page.locator(`.finder a[href="${href}"]:visible`).first();
  if (how === "click") return link.click();
  await link.focus();
  await page.keyboard.press("Enter");
}

async function language(page, plain, path, step) {
  await plain.goto(origin + path);
  if (!(await plain.locator("[data-finder]").count())) return false;
  const everything = await listed(plain, path);
  await plain.goto(origin + path);
  const all = await links(plain, "[data-way] .index a");
  const [ways, credentials] = [all.filter((way) => way.kind !== "credential"), all.filter((way) => way.kind === "credential")];
  const orders = await links(plain, ".orders a");
  await page.goto(origin + path);
  const tally = await page.locator(".tally").textContent();
  const lists = new Map();
  for (const way of ways.filter((_, at) => at % step === 0)) {
    const where = `${path}?${way.kind}=${way.name}`;
    const expected = await listed(plain, way.href);
    lists.set(way, expected);
    await page.goto(origin + path);
    await choose(page, way, lists.size % 2 ? "click" : "key");
    await settle(page, `?${way.kind}=${way.name}`);
    check(where, "courses", expected, await soon(page, expected));
    check(where, "tally", true, (await page.locator("[role=status]").textContent()).includes(String(expected.length)));
    await page.locator(".picked button").first().click();
    await settle(page, "");
    check(where, "taken-back", everything, await soon(page, everything));
    check(where, "tally", tally, await page.locator("[role=status]").textContent());
  }
  for (const way of credentials.filter((_, at) => at % step === 0)) {
    await page.goto(origin + path);
    const { [`${way.kind}/${way.name}`]: promised } = await counts(page);
    await choose(page, way);
    await settle(page, `?${way.kind}=${way.name}`);
    check(`${path}?${way.kind}=${way.name}`, "promised", promised, (await shown(page)).length);
  }
  // Two values of different ways, in every order; then back, and once more from the address alone.
  const read = [...lists.keys()];
  const pairs = read.flatMap((one, at) => read.slice(at + 1).filter((other) => other.kind !== one.kind).map((other) => [one, other]));
  for (const [one, other] of pairs.filter((_, at) => at % Math.ceil((pairs.length * step) / 12) === 0)) {
    const order = orders[questions % orders.length];
    const sorted = await listed(plain, order.href);
    const expected = sorted.filter((course) => [one, other].every((way) => lists.get(way).includes(course)));
    const where = `${path}?${one.kind}=${one.name}&${other.kind}=${other.name} by ${order.name}`;
    await page.goto(origin + path);
    await choose(page, one);
    await settle(page, `?${one.kind}=${one.name}`);
    await soon(page, lists.get(one));
    const told = await counts(page);
    const both = (way) => lists.get(way).filter((course) => way.kind === one.kind || lists.get(one).includes(course)).length;
    for (const way of read) check(`${where}: ${way.kind}/${way.name}`, "counts", both(way), told[`${way.kind}/${way.name}`]);
    // Two at once: the second does not wait for what the first reads.
    for (const link of [other, order]) await choose(page, link);
    const search = `?${one.kind}=${one.name}&${other.kind}=${other.name}${order === orders[0] ? "" : `&order=${order.name}`}`;
    await settle(page, search);
    check(where, "courses", expected, await soon(page, expected));
    check(where, "none-left", expected.length === 0, await page.locator(".finder .empty").isVisible());
    await page.reload();
    check(where, "reload", expected, await soon(page, expected));
    for (let tries = 0; tries < 3 && (await page.evaluate(() => location.search.includes("&"))); tries += 1) await page.goBack();
    await settle(page, `?${one.kind}=${one.name}`);
    check(where, "back", lists.get(one), await soon(page, lists.get(one)));
  }
  for (const order of orders) {
    await page.goto(origin + path);
    await choose(page, order);
    const expected = await listed(plain, order.href);
    check(`${path} by ${order.name}`, "order", expected, await soon(page, expected));
  }
  await plain.goto(`${origin}${path}?${ways[0].kind}=${ways[0].name}`);
  check(path, "no-script", [everything.length, 0], [(await shown(plain)).length, await plain.locator(".picked, [role=status]").count()]);
  return true;
}

try {
  const faults = [];
  const page = await browser.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const sections = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "index.html")));
  let step = 1;
  for (const { name } of sections) {
    for (const section of readdirSync(join(folder, name))) {
      const file = join(folder, name, section, "index.html");
      if (!existsSync(file)) continue;
      if (await language(page, plain, `${root}${name}/${section}/`, step)) step = 4;
    }
  }
  check("all", "console", [], faults);
} finally {
  await browser.close();
  server.close();
}
findings.forEach((finding) => console.log(finding));
console.error(`finder: ${questions} questions, ${findings.length} findings`);
process.exit(findings.length || !questions ? 1 : 0);
