// The state of the page in the part of the address after #, so that a link or a bookmark keeps it.

const DAY = /^\d{4}-\d\d-\d\d$/;
const THINGS = ["place", "area", "event"];

// What the address says that the atlas knows; everything else stays as it is in `usual`.
export function readAddress(lookup, usual, tabs) {
  const told = new URLSearchParams(window.location.hash.slice(1));
  const { first, last, words } = lookup.bundle;
  const state = { ...usual };
  const day = told.get("date") || (/^\d{4}$/.test(told.get("year")) ? `${told.get("year")}-12-31` : "");
  if (DAY.test(day) && day >= first && day <= last) Object.assign(state, { day, year: Number(day.slice(0, 4)) });
  const kind = THINGS.find((one) => lookup.knows(one, told.get(one)));
  if (kind) Object.assign(state, { kind, id: told.get(kind) });
  if (told.get("view") === "recognised") state.view = "recognised";
  if (Object.hasOwn(words, told.get("lang") || "")) state.lang = told.get("lang");
  if (Object.hasOwn(tabs, told.get("panel") || "")) state.panel = told.get("panel");
  state.turkic = told.get("turkic") === "on";
  return state;
}

export function writeAddress(state, usual) {
  const said = new URLSearchParams({ year: String(state.year) });
  if (!state.day.endsWith("-12-31")) said.set("date", state.day);
  if (state.kind) said.set(state.kind, state.id);
  for (const name of ["view", "lang", "panel"]) if (state[name] !== usual[name]) said.set(name, state[name]);
  if (state.turkic) said.set("turkic", "on");
  window.history.replaceState(null, "", `#${said}`);
}
