// The search page. The index lies in many small files, which follow their bytes in their names; its first file tells
// where words and pages are. Nothing is loaded before somebody asks.

const [form, field, status, list] = ["form", "query", "status", "results"].map((name) => document.querySelector(`#search_${name}`));
const words = document.querySelector("#search_words").content;
const top = new URL(list.dataset.index, location.href);
const tongue = document.documentElement.lang;
const STEP = 10;
// What a word counts by the field that it stands in: prose, heading, summary, kin, long title, title, short title, code.
const COUNTS = [1, 2, 3, 4, 6, 8, 10, 12];

const files = new Map();
function file(name) {
  const read = async () => {
    const answer = await fetch(new URL(name, top), { cache: files.size ? "default" : "no-cache" });
    if (!answer.ok) throw new Error(name);
    return answer.json();
  };
  if (!files.has(name)) files.set(name, read());
  return files.get(name);
}

// Words without case, accents and signs, as the index has them.
function split(text, { letters }) {
  const bare = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u00ad]/g, "");
  return [...bare].map((sign) => letters[sign] ?? sign).join("").match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
}

// A plural loses its ending, then what it is the plural of; three letters stay.
function root(word, endings) {
  const cut = (word) => {
    const end = endings.find((end) => word.endsWith(end) && word.length - end.length > 2);
    return end ? word.slice(0, -end.length) : word;
  };
  return cut(cut(word));
}

// The pages that say a word, a relative of it or, as it may be half typed, one that it begins: page to count.
async function pagesOf(word, index) {
  const start = root(word, index.endings);
  const at = (word) => Math.max(0, index.words.findLastIndex(([first]) => first <= word));
  const names = index.words.slice(at(start), at(`${start}\uffff`) + 1).map(([, digest], step) => `words-${at(start) + step}.${digest}.json`);
  const counts = new Map();
  for (const part of await Promise.all(names.slice(0, 4).map(file))) {
    for (const [other, steps] of Object.entries(part)) {
      const share = other === word ? 1 : other.startsWith(word) ? 0.6 : root(other, index.endings) === start ? 0.5 : 0;
      let place = 0;
      for (const step of share ? steps : []) {
        place += step;
        const page = Math.floor(place / index.fields);
        counts.set(page, Math.max(counts.get(page) ?? 0, share * COUNTS[place % index.fields]));
      }
    }
  }
  return counts;
}

// `[pages, whether they say all words]`, the best first.
async function find(text) {
  const index = await file("index.json");
  const all = split(text, index);
  const rare = all.filter((word) => word.length > 1 && !index.common.includes(word));
  const found = await Promise.all((rare.length ? rare : all).map((word) => pagesOf(word, index)));
  const sums = new Map();
  for (const counts of found) {
    for (const [page, count] of counts) {
      const [sum, hits] = sums.get(page) ?? [0, 0];
      sums.set(page, [sum + count * Math.log(1 + index.pages / counts.size), hits + 1]);
    }
  }
  const best = [...sums].sort(([a, [x]], [b, [y]]) => y - x || a - b);
  const whole = best.filter(([, [, hits]]) => hits === found.length);
  return [(whole.length ? whole : best).map(([page]) => page), whole.length > 0];
}

const say = (name) => words.querySelector(`[data-is="${name}"]`)?.cloneNode(true) ?? "";

async function line(number) {
  const index = await file("index.json");
  const at = Math.floor(number / index.pages_per_file);
  const page = (await file(`pages-${at}.${index.page_files[at]}.json`))[number % index.pages_per_file];
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: new URL(`../../${page.url}`, top), textContent: page.title });
  const gist = Object.assign(document.createElement("p"), { textContent: page.line ?? "" });
  const kind = Object.assign(document.createElement("small"), { className: "run-in" });
  kind.append(say(`kind ${page.kind}`), page.lang ? say(`tongue ${page.lang}`) : "");
  if (page.lang) link.lang = gist.lang = page.lang;
  if (page.hreflang) link.hreflang = page.hreflang;
  item.append(link, " ", kind, gist);
  return item;
}

async function show(pages) {
  const lines = await Promise.all(pages.slice(0, STEP).map(line));
  const more = say("more");
  more.onclick = async () => {
    const [first] = await show(pages.slice(STEP));
    more.remove();
    first.querySelector("a").focus();
  };
  list.append(...lines);
  list.parentElement.hidden = false;
  if (pages.length > STEP) list.after(more);
  return lines;
}

let turn = 0;
async function ask() {
  const text = field.value.trim();
  const mine = ++turn;
  history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
  const wait = setTimeout(() => status.replaceChildren(say("working")), 500);
  const [pages, isWhole] = text ? await find(text).catch(() => []) : [[]];
  clearTimeout(wait);
  // Who types on is shown the last answer only.
  if (mine !== turn) return;
  if (!pages) files.clear();
  list.replaceChildren();
  list.parentElement.hidden = true;
  document.querySelector(".result-more")?.remove();
  const count = say(new Intl.PluralRules(tongue).select(pages?.length ?? 0) === "one" ? "one" : "other");
  count.textContent = count.textContent.replace("#", (pages?.length ?? 0).toLocaleString(tongue));
  const answer = !pages ? [say("failed")] : !pages.length ? [say("none"), say("advice")] : isWhole ? [count] : [say("some"), count];
  status.replaceChildren(...(text ? answer : []));
  if (pages?.length) await show(pages);
}

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(ask, 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
document.querySelector("#search_notice").remove();
field.value = new URLSearchParams(location.search).get("q") ?? "";
if (field.value) ask();
