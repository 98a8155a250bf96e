// Prose: draws the small document a panel describes, as DOM; text only ever becomes text nodes.
// A node is a string or {tag, cls, kids, attrs, go, copy, copied, swatch, share, here}.

import { MAIN } from "./streamlit.js";

const TAGS = new Set(
  (
    "a abbr article aside b bdi blockquote button caption cite code dd del details div dl dt em " +
    "figcaption figure h1 h2 h3 h4 hr i ins li mark ol p q section small span strong sub summary " +
    "sup table tbody td th thead time tr ul"
  ).split(" "),
);
const ATTRIBUTES =
  /^(lang|dir|title|href|id|scope|colspan|datetime|open|role|tabindex|data-[a-z-]+|aria-[a-z]+)$/;

const told = new WeakMap(); // by element: what it shows, as text

export function prose({ data, parentElement, setTriggerValue }) {
  const shown = JSON.stringify(data);
  if (told.get(parentElement) === shown) return;
  told.set(parentElement, shown);
  const [root, live] = rootIn(parentElement);
  root.lang = live.lang = data.lang;
  const held = root.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  const unfolded = folds(root).filter(({ open }) => open).map(titleOf);
  const about = root.dataset.about;
  root.replaceChildren(...data.nodes.map((node) => build(node, setTriggerValue)));
  root.dataset.about = data.about;
  if (about !== undefined && about !== data.about) begin(root, live);
  else folds(root).forEach((fold) => (fold.open ||= unfolded.includes(titleOf(fold))));
  if (held !== null) keepFocus(root, held);
  revealFirst(root);
}

// The place of the text, and a live region that outlasts every redrawing of it.
function rootIn(parentElement) {
  const found = parentElement.querySelectorAll(":scope > .ta-prose, :scope > .ta-spoken");
  if (found.length) return found;
  const made = ["ta-prose", "ta-spoken"].map((name) => {
    const box = document.createElement("div");
    box.className = name;
    return box;
  });
  made[1].setAttribute("role", "status");
  parentElement.append(...made);
  return made;
}

const folds = (root) => [...root.querySelectorAll("details")];
const titleOf = (fold) => fold.querySelector("summary")?.textContent;

// Something else is told now: from its beginning, and say so to who does not see it.
function begin(root, live) {
  for (let up = root; up && !up.matches(MAIN); up = up.parentElement) up.scrollTop = 0;
  live.textContent = root.querySelector("h2")?.textContent ?? "";
}

// What had the focus may be gone: its successor takes it, else the heading of the new text.
function keepFocus(root, held) {
  const successor = held && root.querySelector(`[data-focus="${CSS.escape(held)}"]`);
  if (successor) return successor.focus({ preventScroll: true });
  const heading = root.querySelector("h2") ?? root;
  heading.tabIndex = -1;
  heading.focus();
}

function build(node, trigger) {
  if (typeof node === "string") return document.createTextNode(node);
  if (!TAGS.has(node.tag)) throw new Error(`prose: tag ${node.tag} is not allowed`);
  const made = document.createElement(node.tag);
  if (node.cls) made.className = node.cls;
  for (const [name, value] of Object.entries(node.attrs ?? {})) setAttribute(made, name, value);
  if (/^#[0-9a-f]{6}$/i.test(node.swatch)) made.style.setProperty("--swatch", node.swatch);
  if (typeof node.share === "number") made.style.setProperty("--share", String(node.share));
  if (node.here) made.dataset.here = "true";
  if (node.go) onPress(made, () => trigger("go", node.go));
  if (node.copy) onPress(made, () => copyText(made, node));
  made.append(...(node.kids ?? []).map((kid) => build(kid, trigger)));
  if (node.tag === "table") makeSortable(made);
  return made;
}

function setAttribute(made, name, value) {
  if (!ATTRIBUTES.test(name)) throw new Error(`prose: attribute ${name} is not allowed`);
  if (name === "href") {
    if (!/^https?:\/\//.test(value)) return;
    made.target = "_blank";
    made.rel = "noopener noreferrer";
  }
  made.setAttribute(name, value === true ? "" : value);
}

function onPress(button, action) {
  button.type = "button";
  button.addEventListener("click", action);
}

async function copyText(button, { copy, copied }) {
  await navigator.clipboard.writeText(copy === "location" ? window.location.href : copy);
  const before = button.textContent;
  button.textContent = copied;
  setTimeout(() => (button.textContent = before), 1600);
}

// A column heading with data-sort becomes a button; a cell may carry data-value to sort by.
function makeSortable(table) {
  for (const heading of table.querySelectorAll("thead th[data-sort]")) {
    const button = document.createElement("button");
    button.append(...heading.childNodes);
    onPress(button, () => sortBy(table, heading));
    heading.append(button);
  }
}

function sortBy(table, heading) {
  const siblings = [...heading.parentNode.children];
  const column = siblings.indexOf(heading);
  const descending = heading.getAttribute("aria-sort") === "ascending";
  siblings.forEach((sibling) => sibling.removeAttribute("aria-sort"));
  heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
  const value = ({ cells }) => cells[column].dataset.value ?? cells[column].textContent;
  const compare =
    heading.dataset.sort === "number"
      ? (a, b) => Number(value(a)) - Number(value(b))
      : (a, b) => value(a).localeCompare(value(b));
  const rows = [...table.tBodies[0].rows].sort(compare);
  table.tBodies[0].append(...(descending ? rows.reverse() : rows));
}

// The first passage that speaks of the present choice comes into view, within its own pane only.
function revealFirst(root) {
  const first = root.querySelector("[data-here]");
  const pane = first?.closest("[data-pane]");
  if (pane) pane.scrollTop = first.offsetTop - pane.offsetTop - pane.clientHeight / 4;
}
