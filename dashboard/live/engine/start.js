// The one door: start the atlas on a Leaflet map and offer `window.atlas`.

import { announce } from "./dom.js";
import { LiveMap } from "./live.js";

async function fetchBundle(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The atlas could not be read: ${answer.status} ${url}`);
  return answer.json();
}

// options: {bundle | bundleUrl, lang, theme, date}
export async function startAtlas(map, options) {
  const bundle = options.bundle || await fetchBundle(options.bundleUrl);
  const container = map.getContainer();
  container.setAttribute("role", "group");
  map.attributionControl?.setPrefix(false);
  const live = new LiveMap(map, bundle, { ...options, theme: options.theme || "light" });
  live.setLang(options.lang || "en");
  if (!options.stay) live.home();
  L.control.scale({ metric: true, imperial: false, position: "bottomright" }).addTo(map);
  window.atlas = offer(live, bundle);
  document.documentElement.dataset.ready = "true";
  announce("atlas:ready", { date: live.scene.day });
  return window.atlas;
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
    fit: (box) => live.fit(box),
    goTo: (lat, lon, zoom) => live.map.setView([lat, lon], zoom, { animate: false }),
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
