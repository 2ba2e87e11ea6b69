// Searches the catalog on its search page. The index is many small files: the first says where each word and each page
// stands, so that a search loads the few that it needs. Nothing is loaded before somebody turns to the field.

// What a word counts by where it stands: prose, heading, summary, kin, long title, title, short title, code.
const WEIGHTS = [1, 2, 3, 4, 6, 8, 10, 12];
// The last word, which may be a beginning, leads to no more files of words than this; each other to the second number.
const FILES = [4, 2];
const SHOWN = 10;
const PAUSE = 150;

// Text as the index has it: without case, accents and signs. An elided word (l’, dell’, ’s) is asked of nobody.
export function fold(text, letters) {
  const plain = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u00ad]/g, "");
  const typed = [...plain].map((letter) => letters[letter] ?? letter).join("");
  return [...typed.matchAll(/[\p{Alphabetic}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const isElided = word.length < 6 && /['’]/.test(typed[index + word.length] ?? "");
    return { word, isLoose: isElided || (word.length === 1 && /['’]/.test(typed[index - 1] ?? "")) };
  });
}

// A word without its endings: twice, for a plural and what it is the plural of. Three letters stay.
export function stem(word, endings) {
  for (let time = 0; time < 2; time += 1) {
    const ending = endings.find((one) => word.endsWith(one) && word.length >= one.length + 3);
    if (ending) word = word.slice(0, -ending.length);
  }
  return word;
}

export class Search {
  #files = new Map();

  // `load` gives the content of a file of the index by its name.
  constructor(load) {
    this.load = load;
  }

  file(name) {
    if (!this.#files.has(name)) this.#files.set(name, this.load(name));
    return this.#files.get(name);
  }

  // The numbers of the pages that fit, the best first; `isWhole` where they have every word.
  async find(text) {
    const index = await this.file("index.json");
    const words = fold(text, index.letters);
    const places = await Promise.all(words.map(({ word }, at) => this.#places(index, word, at === words.length - 1)));
    const isAsked = ({ word, isLoose }) => !isLoose && !index.common.includes(word);
    const asked = words.some(isAsked) ? words.map(isAsked) : words.map(() => true);
    const pages = new Map();
    places.forEach((found, at) => {
      const rarity = Math.log(1 + index.pages / found.size);
      for (const [number, weight] of found) {
        const page = pages.get(number) ?? { number, score: 0, words: 0 };
        page.score += weight * rarity;
        page.words += asked[at];
        pages.set(number, page);
      }
    });
    const all = asked.filter(Boolean).length;
    const list = [...pages.values()].sort((a, b) => b.score - a.score || a.number - b.number);
    const whole = list.filter((page) => page.words === all);
    const shown = [whole, list.filter((page) => page.words), list].find((some) => some.length) ?? [];
    return { numbers: shown.map((page) => page.number), isWhole: shown === whole };
  }

  // What a page is called, and where it is.
  async entry(number) {
    const index = await this.file("index.json");
    const at = Math.floor(number / index.pages_per_file);
    const pages = await this.file(`pages-${at}.${index.page_files[at]}.json`);
    return pages[number % index.pages_per_file];
  }

  // The pages that say a word, and how much it counts there. Its stem begins it and all its relatives, so they stand
  // side by side.
  async #places(index, word, isLast) {
    const root = stem(word, index.endings);
    const fileOf = (word) => Math.max(0, index.words.findLastIndex(([first]) => first <= word));
    const [own, from, to] = [word, root, `${word.length > 1 ? root : word}\uffff`].map(fileOf);
    const near = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    near.sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || b - a);
    const load = (at) => this.file(`words-${at}.${index.words[at][1]}.json`);
    const found = new Map();
    for (const file of await Promise.all(near.slice(0, FILES[isLast ? 0 : 1]).map(load))) {
      for (const [other, steps] of Object.entries(file)) {
        const likeness = this.#likeness(index, word, root, other, isLast);
        if (!likeness) continue;
        let place = 0;
        for (const step of steps) {
          place += step;
          const number = Math.floor(place / index.fields);
          found.set(number, Math.max(found.get(number) ?? 0, likeness * WEIGHTS[place % index.fields]));
        }
      }
    }
    return found;
  }

  // The same word, one that begins with it (above all while it is still being typed), one of the same stem.
  #likeness(index, word, root, other, isLast) {
    if (other === word) return 1;
    if (!other.startsWith(root)) return 0;
    if (isLast && word.length > 1 && other.startsWith(word)) return 0.6 + (0.2 * word.length) / other.length;
    if (stem(other, index.endings) === root) return 0.5;
    return word.length > 2 && other.startsWith(word) ? 0.4 : 0;
  }
}

// What follows is the page.
function start(form) {
  const [input, status, results, parts] = ["query", "status", "results", "parts"].map((name) => document.querySelector(`#search_${name}`));
  const address = new URL(results.dataset.index, location.href);
  const part = (name) => (parts.content ?? parts).querySelector(`[data-part="${name}"]`)?.cloneNode(true) ?? document.createElement("span");
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const figures = new Intl.NumberFormat(document.documentElement.lang);
  let [asked, waiting] = [0, 0];

  // The first file is asked for anew: the names of the others follow from it.
  async function load(name) {
    const response = await fetch(new URL(name, address), { cache: name === "index.json" ? "no-cache" : "default" });
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.json();
  }
  let search = new Search(load);

  function item(entry) {
    const item = part("result");
    const [kind, link, line] = ["kind", "title a", "line"].map((name) => item.querySelector(`.result-${name}`));
    kind.append(part(`kind-${entry.kind}`));
    if (entry.lang) kind.append(" ", part(`language-${entry.lang}`));
    link.textContent = entry.title;
    link.href = new URL(`../../${entry.url}`, address);
    if (entry.hreflang) link.hreflang = entry.hreflang;
    line.textContent = entry.line ?? "";
    if (!entry.line) line.remove();
    for (const words of entry.lang ? [link, line] : []) words.lang = entry.lang;
    return item;
  }

  async function show(list, numbers, from) {
    const entries = await Promise.all(numbers.slice(from, from + SHOWN).map((number) => search.entry(number)));
    const items = entries.map(item);
    list.append(...items);
    if (numbers.length <= from + SHOWN) return items;
    const more = part("more");
    more.addEventListener("click", async () => {
      const [first] = await show(list, numbers, from + SHOWN);
      more.remove();
      first.querySelector("a").focus();
    });
    list.after(more);
    return items;
  }

  async function run(isAgain) {
    const turn = (asked += 1);
    const text = input.value.trim();
    const url = new URL(location.href);
    text ? url.searchParams.set("q", text) : url.searchParams.delete("q");
    history.replaceState(history.state, "", url);
    const put = (words, ...below) => {
      if (turn !== asked) return;
      status.replaceChildren(...words);
      results.replaceChildren(results.firstElementChild, ...below);
      results.hidden = !below.length;
    };
    if (!text) return put([]);
    const patience = setTimeout(() => turn === asked && status.replaceChildren(part("working")), 3 * PAUSE);
    try {
      const { numbers, isWhole } = await search.find(text);
      if (!numbers.length) return put([part("none"), part("advice")]);
      const count = part(`count-${plurals.select(numbers.length) === "one" ? "one" : "other"}`);
      count.innerHTML = count.innerHTML.replace("#", figures.format(numbers.length));
      const list = part("list");
      const section = document.createElement("div");
      section.append(list);
      await show(list, numbers, 0);
      put(isWhole ? [count] : [part("some"), count], section);
    } catch {
      // The site has been published anew since the page was opened: its files have other names.
      search = new Search(load);
      if (!isAgain) return run(true);
      put([part("failed")]);
    } finally {
      clearTimeout(patience);
    }
  }

  input.addEventListener("focus", () => search.file("index.json").catch(() => (search = new Search(load))), { once: true });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    run();
  });
  const restore = () => {
    input.value = new URL(location.href).searchParams.get("q") ?? "";
    run();
  };
  document.querySelector("#search_notice")?.remove();
  addEventListener("popstate", restore);
  restore();
}

const form = globalThis.document?.querySelector("#search_form");
if (form) start(form);
