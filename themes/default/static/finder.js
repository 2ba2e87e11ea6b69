// Narrows and sorts the list of courses in place. The links beside the list lead to pages of their own; this file reads
// those pages and shows the courses that stand on all of them, so it can say nothing else than they do. What is chosen
// stands in the address. Without this file, or where a list is too long to be read, the links lead where they lead.

// A list of more pages than this is left to its pages.
const MOST_PAGES = 10;

const finder = document.querySelector("[data-finder]");
const everything = finder.querySelector(".finder-all");
const tally = finder.querySelector(".tally");
const ways = [...finder.querySelectorAll("[data-way]")].flatMap((way) =>
  [...way.querySelectorAll(".index a")].map((link) => ({ kind: way.dataset.way, name: name(link), link })),
);
const orders = [...finder.querySelectorAll(".orders a")].map((link) => ({ name: name(link), link }));
const here = orders.find((order) => order.link.hasAttribute("aria-current"));
const words = { ...finder.dataset, all: tally.textContent };

// What the script adds: the choices that are made, and the courses that are left.
const choices = Object.assign(document.createElement("ul"), { className: "picked", hidden: true });
const found = Object.assign(document.createElement("div"), { hidden: true });
tally.setAttribute("role", "status");
everything.before(choices, found);

function name(link) {
  return link.pathname.split("/").filter(Boolean).at(-1);
}

// The courses of a list with their rows, over all of its pages; each page is read once.
const read = new Map();
function courses(url) {
  const again = (fault) => {
    read.delete(url);
    throw fault;
  };
  if (!read.has(url)) read.set(url, pages(url).catch(again));
  return read.get(url);
}

async function pages(url) {
  const list = [];
  for (let page = 0, next = url; next; page += 1) {
    if (page === MOST_PAGES) throw new RangeError("a list of too many pages");
    const answer = await fetch(next);
    if (!answer.ok) throw new Error(`${answer.status} ${next}`);
    const document = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const row of document.querySelectorAll("article.row")) {
      const link = row.querySelector(".row-title a");
      const title = row.closest(".list-group")?.querySelector(".group-title")?.textContent ?? "";
      if (link) list.push({ url: link.getAttribute("href"), title, row });
    }
    next = document.querySelector("a[rel=next]")?.getAttribute("href");
  }
  return list;
}

// `{ chosen, order }` of an address, as far as this page knows the names in it.
function state(search) {
  const asked = new URLSearchParams(search);
  const chosen = ways.filter((way) => asked.get(way.kind) === way.name);
  return { chosen, order: orders.find((order) => order.name === asked.get("order")) ?? here };
}

function address({ chosen, order }) {
  const asked = new URLSearchParams(chosen.map((way) => [way.kind, way.name]));
  if (order !== here) asked.set("order", order.name);
  return asked.size ? `?${asked}` : location.pathname;
}

// What is chosen now. It is shown when its pages are read, unless something else is chosen meanwhile.
let current = state("");
async function show(wanted) {
  current = wanted;
  const isPlain = !wanted.chosen.length && wanted.order === here;
  const [list, ...lists] = isPlain
    ? [[]]
    : await Promise.all([wanted.order, ...wanted.chosen].map(({ link }) => courses(link.href)));
  if (wanted !== current) return false;
  const sets = lists.map((list) => new Set(list.map((course) => course.url)));
  const left = list.filter((course) => sets.every((set) => set.has(course.url)));
  found.replaceChildren(...rows(left));
  found.hidden = isPlain;
  everything.hidden = !isPlain;
  tally.textContent = wanted.chosen.length ? words.shown.replace("#", number(left.length)) : words.all;
  mark(wanted);
  return true;
}

const number = (value) => value.toLocaleString(document.documentElement.lang);

function rows(list) {
  if (!list.length) return [Object.assign(document.createElement("p"), { className: "empty", textContent: words.none })];
  return list.flatMap((course, at) => {
    const isNew = course.title && course.title !== list[at - 1]?.title;
    const title = Object.assign(document.createElement("h2"), { className: "group-title", textContent: course.title });
    return [...(isNew ? [title] : []), course.row];
  });
}

// What is chosen, at the links and above the list, where it can be taken back.
function mark({ chosen, order }) {
  for (const { link } of [...ways, ...orders]) link.removeAttribute("aria-current");
  for (const { link } of [...chosen, order]) link.setAttribute("aria-current", "true");
  finder.classList.toggle("is-narrowed", chosen.length > 0);
  choices.hidden = !chosen.length;
  const without = (way) => chosen.filter((other) => other !== way);
  choices.replaceChildren(
    ...chosen.map((way) => choice(way.link.textContent, words.remove.replace("#", way.link.textContent), { chosen: without(way), order })),
    choice(words.clear, "", { chosen: [], order }),
  );
}

function choice(text, label, wanted) {
  const item = document.createElement("li");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "pick", textContent: text });
  if (label) button.setAttribute("aria-label", label);
  button.addEventListener("click", async () => {
    await choose(wanted);
    (choices.querySelector("button") ?? finder.querySelector(".ways-open button, .orders a"))?.focus();
  });
  item.append(button);
  return item;
}

// Shows a choice and puts it into the address; a link whose pages cannot be read is followed.
async function choose(wanted, link) {
  try {
    if (await show(wanted)) history.pushState(null, "", address(wanted));
  } catch {
    if (link) location.assign(link.href);
  }
}

function isPlainClick(event) {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

for (const way of ways) {
  way.link.addEventListener("click", (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const { chosen, order } = current;
    const others = chosen.filter((other) => other.kind !== way.kind);
    const sheet = way.link.closest("[popover]");
    if (sheet?.matches(":popover-open")) sheet.hidePopover();
    choose({ chosen: chosen.includes(way) ? others : [...others, way], order }, way.link);
  });
}

for (const order of orders) {
  order.link.addEventListener("click", (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    choose({ ...current, order }, order.link);
  });
}

// Back, forward and reload.
const restore = () => show(state(location.search)).catch(() => {});
addEventListener("popstate", restore);
if (location.search) restore();
