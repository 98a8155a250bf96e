// The one door: start the atlas on a Leaflet map and offer `window.atlas`.

import { announce } from "../dom.js";
import { LiveMap } from "./map.js";

const LEAST = 200; // px each way that a map needs to be one

async function fetchBundle(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The atlas could not be read: ${answer.status} ${url}`);
  return answer.json();
}

// options: {bundle | bundleUrl, date, query, lang, theme}. `query` is the page's address search:
// its day, year and language are painted first, so that nothing else flashes by.
export async function startAtlas(map, options) {
  const bundle = options.bundle || await fetchBundle(options.bundleUrl);
  const asked = new URLSearchParams(options.query || "");
  await roomFor(map);
  map.getContainer().setAttribute("role", "group");
  map.attributionControl?.setPrefix(false);
  const live = new LiveMap(map, bundle, {
    ...openingDay(bundle, asked, options.date),
    lang: options.lang || asked.get("lang"),
    theme: options.theme || (prefersDark() ? "dark" : "light"),
  });
  new ResizeObserver(() => live.camera.resize()).observe(map.getContainer());
  L.control.scale({ metric: true, imperial: false, position: "bottomright" }).addTo(map);
  window.atlas = offer(live, bundle);
  document.documentElement.dataset.ready = "true";
  announce("atlas:ready", { date: live.scene.day });
  return window.atlas;
}

// Style sheets may come after the map, and its frame grows late: a view fitted into no room at all
// would be wrong for good.
function roomFor(map) {
  const container = map.getContainer();
  return new Promise((done) => {
    const watch = new ResizeObserver(() => {
      if (container.clientWidth < LEAST || container.clientHeight < LEAST) return;
      watch.disconnect();
      done();
    });
    watch.observe(container);
  });
}

// The day given, else the one the address asks for, else the year the article's story opens with.
function openingDay({ first, last, opening }, asked, given) {
  const inside = (day) => day >= first && day <= last;
  const asksYear = given ? given.slice(0, 4) : asked.get("year");
  const year = /^\d{4}$/.test(asksYear) ? asksYear : opening;
  const day = given && given !== `${year}-12-31` ? given : asked.get("date");
  const exact = /^\d{4}-\d\d-\d\d$/.test(day) && day.startsWith(year) && inside(day);
  if (exact) return { day, since: day };
  const end = `${year}-12-31`;
  return inside(end) ? { day: end, since: `${year}-01-01` } : { day: last, since: "" };
}

function prefersDark() {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function offer(live, bundle) {
  const { world } = live;
  return {
    setYear: (year) => live.setYear(year),
    setDate: (day) => live.setDate(day),
    date: () => live.scene.day,
    state: (day, view) => stateAt(world, day ? world.history.at(day) : live.scene.now, view),
    select: (kind, id, fit) => live.select(kind, id, fit),
    setView: (view) => live.setView(view),
    setLang: (lang) => live.setLang(lang),
    setTheme: (theme) => live.setTheme(theme),
    setLayer: (name, on) => live.setLayer(name, on),
    compare: (day) => live.setCompare(day),
    fit: (box) => live.camera.fit(box),
    goTo: (lat, lon, zoom) => live.camera.goTo(lat, lon, zoom),
    centre: () => {
      const { lat, lng } = live.map.getCenter();
      return { lat, lon: lng, zoom: live.map.getZoom() };
    },
    events: () => world.eventOrder.map((i) => bundle.events[i]),
    transfers: (since, day) => world.transfers(since, day).size,
    stats: () => measure(live.works),
  };
}

// {area_id: holder_id} by a view ("control" when none is named).
function stateAt(world, now, view = "control") {
  const { holdings, holders, areas } = world.bundle;
  const held = {};
  now.forEach((h, area) => {
    const other = view === "recognised" && holdings.recognised[h] >= 0;
    held[areas[area].id] = holders[other ? holdings.recognised[h] : holdings.holder[h]].id;
  });
  return held;
}

// Main-thread milliseconds per painted step.
function measure(works) {
  const sorted = works.slice().sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] || 0;
  return { steps: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}
