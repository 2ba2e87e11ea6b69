// Up to four courses side by side. Their facts are read from the ledgers of their own pages; the address says which.

const MOST = 4;
const part = (name) => document.querySelector(`#compare_${name}`);
const frame = document.querySelector("#compare");
const { courses, takeAway, failed } = frame.dataset;
const select = part("add");

// The browser parses it: a policy may keep scripts from making markup of text.
const page = (url) =>
  new Promise((done, failed) => {
    const asked = new XMLHttpRequest();
    asked.onerror = asked.onload = () => (asked.status === 200 ? done(asked.response) : failed(new Error(url)));
    asked.open("GET", url);
    asked.responseType = "document";
    asked.send();
  });

const idOf = (url) => new URL(url, location).pathname.split("/").at(-2);
const chosen = () => [...new Set(new URLSearchParams(location.search).getAll("course"))].slice(0, MOST);

// `{ id, title, facts }`: the heading with its language, and answers by their labels.
async function read(id) {
  const document = await page(`${courses}${encodeURIComponent(id)}/`);
  const rows = [...document.querySelectorAll("#facts > div")];
  if (!rows.length) throw new Error(id);
  const facts = new Map(rows.map((row) => [row.firstElementChild.textContent, [...row.querySelectorAll("dd")]]));
  return { id, title: document.querySelector("h1"), facts };
}

function cell(name, scope, ...inside) {
  const cell = document.createElement(name);
  if (scope) cell.scope = scope;
  cell.append(...inside);
  return cell;
}

function row(...cells) {
  const row = document.createElement("tr");
  row.append(...cells);
  return row;
}

function head({ id, title }) {
  const link = Object.assign(document.createElement("a"), { href: `${courses}${id}/`, textContent: title.textContent, lang: title.lang });
  const button = part("button").content.firstElementChild.cloneNode(true);
  button.setAttribute("aria-label", takeAway.replace("#", title.textContent));
  button.onclick = () => {
    go(chosen().filter((other) => other !== id));
    select.focus();
  };
  return cell("th", "col", link, document.createElement("br"), button);
}

function answer(parts = []) {
  return cell("td", "", ...parts.map((part) => {
    const line = document.createElement("p");
    line.append(...part.cloneNode(true).childNodes);
    return line;
  }));
}

async function show() {
  const ids = chosen();
  const results = await Promise.allSettled(ids.map(read));
  if (String(ids) !== String(chosen())) return;
  const list = results.flatMap(({ value }) => value ?? []);
  const labels = new Set(list.flatMap(({ facts }) => [...facts.keys()]));
  frame.querySelector("thead").replaceChildren(row(cell("td"), ...list.map(head)));
  frame.querySelector("tbody").replaceChildren(
    ...[...labels].map((label) => row(cell("th", "row", label), ...list.map(({ facts }) => answer(facts.get(label))))),
  );
  frame.querySelector(".wide").hidden = !list.length;
  frame.querySelector("[role=status]").textContent = list.length < ids.length ? failed : "";
  part("none").hidden = list.length > 1;
  part("full").hidden = list.length < MOST;
  select.disabled = list.length === MOST;
  for (const option of select.options) option.disabled = ids.includes(option.value);
}

function go(ids) {
  history.pushState(null, "", ids.length ? `?${new URLSearchParams(ids.map((id) => ["course", id]))}` : location.pathname);
  show();
}

// The titles to choose from, over all pages of the list.
async function offer() {
  for (let next = courses; next; ) {
    const list = await page(next);
    for (const link of list.querySelectorAll("main .entry > :first-child a")) {
      const option = new Option(link.textContent, idOf(link.href));
      option.lang = link.lang;
      option.disabled = chosen().includes(option.value);
      select.append(option);
    }
    next = list.querySelector("a[rel=next]")?.href;
  }
}

select.addEventListener("change", () => {
  if (select.value) go([...chosen(), select.value]);
  select.value = "";
});
addEventListener("popstate", show);
part("note").remove();
frame.hidden = false;
show();
offer().catch(() => select.parentElement.remove());
