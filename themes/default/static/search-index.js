// Finds the pages that fit some words. The index is many small files: the first says where each word and each page
// stands, so that a search loads the few that it needs.

// The shape of the index. A page that was opened before the site was published in another shape cannot read it.
const VERSION = 1;
// What a word counts by where it stands: prose, heading, summary, kin, long title, title, short title, code.
const WEIGHTS = [1, 2, 3, 4, 6, 8, 10, 12];
// The last word, which may be a beginning, leads to no more files of words than this; each other to the second number.
const FILES = [4, 2];

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

  async #index() {
    const index = await this.file("index.json");
    if (index.version !== VERSION) throw new Error(`the index has the shape ${index.version}`);
    return index;
  }

  // The numbers of the pages that fit, the best first; `isWhole` where they have every word.
  async find(text) {
    const index = await this.#index();
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
    const index = await this.#index();
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
