// Judges one page of each kind by Lighthouse, as on a phone: `node lighthouse.mjs FOLDER BASE_URL`.
//
// Accessibility, best practices and what search engines ask for must be at 100. Speed is told and not judged: it
// is that of the machine too. What a page weighs has a judge of its own, `files.py`.
// One of the packages asks for whatever is the latest list of other parties' hosts; `package.json` pins it.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browser, kinds, serve } from "./host.mjs";

const WHOLE = ["accessibility", "best-practices", "seo"];
const [folder, base] = process.argv.slice(2);
let findings = 0;
const speeds = [];

const server = await serve(folder, base);
const origin = `http://127.0.0.1:${server.address().port}${new URL(base).pathname}`;
const chrome = await launch({ chromePath: browser.path, chromeFlags: ["--headless", ...browser.flags] });

// An error page is no page of the site to search engines, and has no address of its own.
const pages = kinds(folder).filter(({ file, text }) => !file.endsWith("404.html") && !/name="?robots"? content="?noindex/.test(text));
for (const { file } of pages) {
  const address = origin + file.replace(/(^|\/)index\.html$/, "$1");
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error", onlyCategories: [...WHOLE, "performance"] });
  if (lhr.runtimeError) {
    findings++;
    console.log(`${file}: lighthouse.${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
    continue;
  }
  for (const name of WHOLE) {
    const category = lhr.categories[name];
    if (category.score === 1) continue;
    const faults = category.auditRefs.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
    for (const { id, title, details } of faults) {
      findings++;
      const where = JSON.stringify(details?.items?.[0] ?? "").slice(0, 300).replaceAll(origin, "");
      console.log(`${file}: lighthouse.${id}: ${title} ${where}`);
    }
  }
  speeds.push(Math.round(lhr.categories.performance.score * 100));
}

await chrome.kill();
server.close();
speeds.sort((one, other) => one - other);
console.log(`lighthouse: ${pages.length} pages, ${findings} findings; speed from ${speeds[0]}, at the median ${speeds[speeds.length >> 1]}`);
process.exit(findings ? 1 : 0);
