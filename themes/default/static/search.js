// The search page: shows what search-index.js finds for what is typed. That file and the index itself are loaded when
// somebody turns to the field.

const SHOWN = 10;
const PAUSE = 150;

const element = (name) => document.querySelector(`#search_${name}`);
const [form, input, status, results] = ["form", "query", "status", "results"].map(element);
const { index, script } = results.dataset;
const address = new URL(index, location.href);
const plurals = new Intl.PluralRules(document.documentElement.lang);
const figures = new Intl.NumberFormat(document.documentElement.lang);
let [asked, waiting, search] = [0, 0, null];

// The first file is asked for anew: the names of the others follow from it.
async function load(name) {
  const response = await fetch(new URL(name, address), { cache: name === "index.json" ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.json();
}

async function open() {
  const { Search } = await import(script);
  return (search ??= new Search(load));
}

// Words and markup that the page keeps ready.
function part(name) {
  return element("parts").content.querySelector(`[data-part="${name}"]`)?.cloneNode(true) ?? document.createElement("span");
}

function item(entry) {
  const item = part("result");
  const [kind, title, line] = ["kind", "title", "line"].map((name) => item.querySelector(`.result-${name}`));
  const link = document.createElement("a");
  kind.append(part(`kind-${entry.kind}`));
  if (entry.lang) kind.append(" ", part(`language-${entry.lang}`));
  link.textContent = entry.title;
  link.href = new URL(`../../${entry.url}`, address);
  if (entry.hreflang) link.hreflang = entry.hreflang;
  title.append(link);
  line.textContent = entry.line ?? "";
  if (!entry.line) line.remove();
  for (const words of entry.lang ? [link, line] : []) words.lang = entry.lang;
  return item;
}

// Adds the next results to a list, and a button where there are still more.
async function show(list, numbers, from) {
  const entries = await Promise.all(numbers.slice(from, from + SHOWN).map((number) => search.entry(number)));
  const items = entries.map(item);
  list.append(...items);
  if (numbers.length > from + SHOWN) {
    const more = part("more");
    list.after(more);
    more.addEventListener("click", async () => {
      const [first] = await show(list, numbers, from + SHOWN);
      more.remove();
      first.querySelector("a").focus();
    });
  }
  return items;
}

function count(numbers) {
  const words = part(`count-${plurals.select(numbers.length) === "one" ? "one" : "other"}`);
  for (const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT); texts.nextNode(); ) {
    texts.currentNode.data = texts.currentNode.data.replace("#", figures.format(numbers.length));
  }
  return words;
}

// What is said of a search, and what it found.
async function answer(text) {
  const { numbers, isWhole } = await (await open()).find(text);
  if (!numbers.length) return [[part("none"), part("advice")], []];
  const [around, list] = [document.createElement("div"), part("list")];
  around.append(list);
  await show(list, numbers, 0);
  return [isWhole ? [count(numbers)] : [part("some"), count(numbers)], [around]];
}

async function run() {
  const turn = (asked += 1);
  const text = input.value.trim();
  const url = new URL(location.href);
  text ? url.searchParams.set("q", text) : url.searchParams.delete("q");
  history.replaceState(history.state, "", url);
  const patience = setTimeout(() => turn === asked && text && status.replaceChildren(part("working")), 3 * PAUSE);
  const again = () => {
    // The site may have been published anew since the page was opened: its files have other names then.
    search = null;
    return answer(text);
  };
  const [words, found] = text ? await answer(text).catch(again).catch(() => [[part("failed")], []]) : [[], []];
  clearTimeout(patience);
  // Somebody who types fast is shown the last answer only.
  if (turn !== asked) return;
  status.replaceChildren(...words);
  results.replaceChildren(results.firstElementChild, ...found);
  results.hidden = !found.length;
}

function restore() {
  input.value = new URL(location.href).searchParams.get("q") ?? "";
  run();
}

input.addEventListener("focus", () => open().then(() => search.file("index.json")).catch(() => (search = null)), { once: true });
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  run();
});
addEventListener("popstate", restore);
element("notice").remove();
restore();
