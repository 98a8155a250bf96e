// Elements as plain descriptions, in the form live/prose.js draws; text only ever stays text.

// look: a class name, or {cls, go, attrs, swatch, share}.
export function node(tag, look, ...kids) {
  const shape = typeof look === "string" ? { cls: look } : look || {};
  const told = kids.flat().filter((kid) => kid !== null && kid !== undefined && kid !== "");
  return { tag, ...shape, kids: told.map((kid) => (typeof kid === "object" ? kid : String(kid))) };
}

// A button that moves the page: target is {day, year, kind, chosen}.
export function link(text, target, focus, cls = "ta-link") {
  return node("button", { cls, go: target, attrs: focus ? { "data-focus": focus } : {} }, text);
}

export function outside(text, href) {
  return href ? node("a", { attrs: { href } }, text) : text;
}

export function section(title, ...kids) {
  return node("section", "", node("h4", "", title), ...kids);
}

export function fold(title, ...kids) {
  return node("details", "", node("summary", "", title), ...kids);
}

// A list of [title, said] as <dl>; what is empty is left out.
export function pairs(cls, rows) {
  const kept = rows.filter(([, said]) => said && (!Array.isArray(said) || said.length));
  if (!kept.length) return null;
  return node("dl", cls, kept.flatMap(([title, said]) => {
    const parts = Array.isArray(said) ? said : [said];
    return [node("dt", "", title), ...parts.map((part) => node("dd", "", part))];
  }));
}

// headings: [title, "text" | "number"]; rows: lists of cells, a number cell being {value, text}.
export function table(caption, headings, rows) {
  const numeric = (kind) => (kind === "number" ? "ta-number" : "");
  const head = headings.map(([title, kind]) => node("th", {
    cls: numeric(kind), attrs: { scope: "col", "data-sort": kind },
  }, title));
  const cell = (value, kind) => (kind === "number"
    ? node("td", { cls: "ta-number", attrs: { "data-value": String(value.value) } }, value.text)
    : node("td", "", value));
  const body = rows.map((row) => node("tr", "", row.map((value, i) => cell(value, headings[i][1]))));
  return node("div", { cls: "ta-table", attrs: { tabindex: "0", role: "region", "aria-label": caption } },
    node("table", "", node("caption", "", caption), node("thead", "", node("tr", "", head)),
      node("tbody", "", body)));
}
