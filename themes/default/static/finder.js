// Narrows and sorts the list of courses in place. Each row says which of the links beside the list have it on their pages;
// so this file shows what they show, and counts what each of them would leave. Other orders are read from their pages.
// What is chosen stands in the address. Without this file, or where a list is too long to be read, the links lead where
// they lead.

// A list of more pages than this is left to its pages.
const MOST_PAGES = 10;

const finder = document.querySelector("[data-finder]");
const everything = finder.querySelector(".finder-all");
const tally = finder.querySelector(".tally");
const ways = [...finder.querySelectorAll("[data-way]")].flatMap((way) =>
  [...way.querySelectorAll(".index a")].map((link) => {
    const [kind, count] = [way.dataset.way, link.closest("li").querySelector(".count")];
    return { kind, name: name(link), key: `${kind}/${name(link)}`, link, count, all: count.textContent };
  }),
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

// A page, parsed by the browser itself: so policies may forbid scripts to make markup of text.
function page(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(`${request.status} ${url}`)));
    request.onerror = () => reject(new Error(url));
    request.send();
  });
}

async function pages(url) {
  const list = [];
  for (let turned = 0, next = url; next; turned += 1) {
    if (turned === MOST_PAGES) throw new RangeError("a list of too many pages");
    const document = await page(next);
    for (const row of document.querySelectorAll("article.row")) {
      const link = row.querySelector(".row-title a");
      const title = row.closest(".list-group")?.querySelector(".group-title")?.textContent ?? "";
      if (link) list.push({ ways: new Set(row.dataset.ways.split(" ")), title, row });
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
  const list = isPlain ? [] : await courses(wanted.order.link.href);
  if (wanted !== current) return false;
  const left = list.filter((course) => wanted.chosen.every((way) => course.ways.has(way.key)));
  found.replaceChildren(...rows(left));
  found.hidden = isPlain;
  everything.hidden = !isPlain;
  tally.textContent = wanted.chosen.length ? words.shown.replace("#", number(left.length)) : words.all;
  count(list, wanted.chosen);
  mark(wanted);
  return true;
}

// How many courses each link would leave beside what is chosen of the other kinds.
function count(list, chosen) {
  for (const way of ways) {
    const beside = chosen.filter((other) => other.kind !== way.kind);
    const left = list.filter((course) => [way, ...beside].every((one) => course.ways.has(one.key)));
    way.count.textContent = beside.length ? number(left.length) : way.all;
    way.link.closest("li").classList.toggle("leaves-none", beside.length > 0 && !left.length);
  }
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
