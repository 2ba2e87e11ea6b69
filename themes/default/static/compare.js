// Puts up to four courses side by side. What they say is read from their own pages, so that it is the same there and
// here. Which courses these are stands in the address.

const MOST = 4;
// More pages of the list of courses are not read to choose from.
const MOST_PAGES = 10;

const frame = document.querySelector("#compare");
const status = document.querySelector("#compare_status");
const select = document.querySelector("#compare_add");
const [titlePart, buttonPart] = document.querySelector("#compare_parts").content.children;
const { courses, ...words } = frame.dataset;

// A page, parsed by the browser itself: so policies may forbid scripts to make markup of text.
function read(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(`${request.status} ${url}`)));
    request.onerror = () => reject(new Error(url));
    request.send();
  });
}

const name = (url) => new URL(url, location).pathname.split("/").filter(Boolean).at(-1);

function chosen() {
  return [...new Set(new URLSearchParams(location.search).getAll("course"))].slice(0, MOST);
}

// `{ name, url, title, lang, status, facts }`; facts are `[label, parts of the answer]`. Each page is read once.
const known = new Map();
function course(name) {
  if (!known.has(name)) known.set(name, facts(name));
  return known.get(name);
}

async function facts(name) {
  const url = `${courses}${encodeURIComponent(name)}/`;
  const page = await read(url);
  const title = page.querySelector("h1");
  const facts = [...page.querySelectorAll(".facts dl > div")].map((fact) => [
    fact.querySelector("dt").textContent.trim(),
    [...fact.querySelectorAll("dd")],
  ]);
  if (!facts.length) throw new Error(`${url} is no course`);
  const status = page.querySelector(".facts-status")?.firstElementChild;
  return { name, url, title: title.textContent, lang: title.lang, status, facts: new Map(facts) };
}

// The labels of all courses, each behind the one that it follows on its own page.
function labels(list) {
  const labels = [];
  for (const { facts } of list) {
    let at = 0;
    for (const label of facts.keys()) {
      if (!labels.includes(label)) labels.splice(at, 0, label);
      at = labels.indexOf(label) + 1;
    }
  }
  return labels;
}

function cell(kind, ...inner) {
  const cell = document.createElement(kind);
  if (kind === "th") cell.scope = "row";
  cell.append(...inner);
  return cell;
}

function head(course, isAlone) {
  const title = titlePart.cloneNode(true);
  title.append(Object.assign(document.createElement("a"), { href: course.url, textContent: course.title, lang: course.lang }));
  const button = buttonPart.cloneNode(true);
  button.setAttribute("aria-label", button.dataset.label.replace("#", course.title));
  button.addEventListener("click", () => go(chosen().filter((name) => name !== course.name)));
  const head = cell("th", title, ...(course.status ? [course.status.cloneNode(true)] : []), ...(isAlone ? [] : [button]));
  head.scope = "col";
  return head;
}

// An answer in parts, each on a line of its own.
function answer(parts = []) {
  return cell("td", ...parts.map((part) => {
    const line = document.createElement("p");
    line.append(...part.cloneNode(true).childNodes);
    return line;
  }));
}

async function show() {
  const names = chosen();
  const answers = await Promise.allSettled(names.map(course));
  if (names.join() !== chosen().join()) return;
  const list = answers.flatMap(({ value }) => value ?? []);
  const row = document.createElement("tr");
  row.append(cell("td"), ...list.map((course) => head(course, list.length === 1)));
  frame.querySelector("thead").replaceChildren(row);
  frame.querySelector("tbody").replaceChildren(
    ...labels(list).map((label) => {
      const row = document.createElement("tr");
      row.append(cell("th", label), ...list.map(({ facts }) => answer(facts.get(label))));
      return row;
    }),
  );
  frame.hidden = false;
  frame.querySelector(".scroll").hidden = !list.length;
  select.disabled = list.length === MOST;
  status.textContent = [
    list.length < names.length && words.failed,
    list.length < 2 && words.none,
    list.length === MOST && words.full,
  ].filter(Boolean).join(" ");
  for (const option of select.options) option.disabled = names.includes(option.value);
}

function go(names) {
  const asked = new URLSearchParams(names.map((name) => ["course", name]));
  history.pushState(null, "", asked.size ? `?${asked}` : location.pathname);
  return show();
}

// The courses to choose from are read when somebody turns to them.
async function offer() {
  for (let page = 0, next = courses; next && page < MOST_PAGES; page += 1) {
    const list = await read(next);
    for (const link of list.querySelectorAll("article.row .row-title a, .ledger th a")) {
      const option = new Option(link.textContent, name(link.href));
      option.lang = link.lang;
      option.disabled = chosen().includes(option.value);
      select.append(option);
    }
    next = list.querySelector("a[rel=next]")?.getAttribute("href");
  }
}

select.addEventListener("change", () => {
  const name = select.value;
  select.value = "";
  if (name) go([...chosen(), name]);
});
addEventListener("popstate", show);
await show();
offer().catch(() => {
  select.parentElement.hidden = true;
});
