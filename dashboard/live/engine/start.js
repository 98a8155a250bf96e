// The one door: start the atlas on a Leaflet map and offer `window.atlas`.

import { dayAsked } from "../asked.js";
import { dayOf, iso, isYearEnd, startOf, within, yearOf } from "../days.js";
import { announce } from "../dom.js";
import { creditOf } from "./credit.js";
import { LiveMap } from "./map.js";
import { hasInks } from "./inks.js";
import { pictureOf } from "./picture/picture.js";
import { areaUnder, labelsOf, looksOf } from "./seams.js";
import { Owning, setOwn } from "./ownpart.js";
import { received } from "./wire.js";

/** @import { AtlasDoor, Bundle, Day, LeafletMap, StartOptions, View } from "../types.d.ts" */
/** @import { World } from "./world.js" */

const LEAST = 160; // px each way that a map needs to be one: a small frame leaves it little more

/** Who looks after this document sees when it fails. @param {string} url @returns {Promise<Bundle>} */
async function fetchBundle(url) {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The atlas could not be read: ${answer.status} ${url}`);
    return received(await answer.json());
  } catch (error) {
    document.documentElement.dataset.failed = "true";
    throw error;
  }
}

/**
 * Start the atlas. Day, year and language of `query`, the page's address search, are painted
 * first, so that nothing else flashes by.
 * @param {LeafletMap} map
 * @param {StartOptions} options
 * @returns {Promise<AtlasDoor>}
 */
export async function startAtlas(map, { bundle: given, bundleUrl = "", own, query, date, lang, theme }) {
  const bundle = given ?? await fetchBundle(bundleUrl);
  const owning = new Owning(bundle);
  if (own) owning.lay(own);
  const asked = new URLSearchParams(query ?? "");
  await roomFor(map);
  map.getContainer().setAttribute("role", "group");
  map.attributionControl?.setPrefix(false);
  const live = new LiveMap(map, owning, {
    ...openingDay(bundle, asked, date ?? ""),
    lang: lang ?? asked.get("lang") ?? "",
    theme: theme ?? (prefersDark() ? "dark" : "light"),
  });
  new ResizeObserver(() => live.camera.resize()).observe(map.getContainer());
  const atlas = offer(live);
  window.atlas = atlas;
  document.documentElement.dataset.ready = "true";
  announce("atlas:ready", { date: iso(live.scene.day) });
  return atlas;
}

/**
 * Style sheets may come after the map, and its frame grows late: a view fitted into no room at all
 * would be wrong for good.
 * @param {LeafletMap} map
 * @returns {Promise<void>}
 */
function roomFor(map) {
  const container = map.getContainer();
  return new Promise((done) => {
    const watch = new ResizeObserver(() => {
      if (container.clientWidth < LEAST || container.clientHeight < LEAST || !hasInks()) return;
      watch.disconnect();
      done();
    });
    watch.observe(container);
  });
}

/**
 * The day given, else the one the address asks for, and since when its changes are shown.
 * @param {Bundle} bundle
 * @param {URLSearchParams} asked
 * @param {Day} given
 */
function openingDay(bundle, asked, given) {
  const day = given ? within(dayOf(given), bundle.first, bundle.last) : dayAsked(bundle, asked);
  return { day, since: isYearEnd(day) ? startOf(yearOf(day)) : day };
}

function prefersDark() {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

/** @param {LiveMap} live @returns {AtlasDoor} */
function offer(live) {
  const { world, camera, choosing, appearance } = live;
  return {
    setYear: (year) => live.setYear(year),
    setDate: (day) => live.setDate(day),
    date: () => iso(live.scene.day),
    state: (day, view) => stateAt(world, day ? world.history.at(dayOf(day)) : live.scene.now, view),
    select: (kind, id, fit) => choosing.select(kind, id, fit),
    setView: (view) => appearance.setView(view === "recognised" ? view : "control"),
    setLang: (lang) => appearance.setLang(lang),
    setTheme: (theme) => appearance.setTheme(theme === "dark" ? theme : "light"),
    setLayer: (name, on) => live.setLayer(name, on),
    setOwn: (part) => setOwn(live, part),
    compare: (day) => live.setCompare(day),
    fit: (box) => camera.fit(box),
    goTo: (lat, lon, zoom) => camera.goTo(lat, lon, zoom),
    centre: () => {
      const { lat, lng } = live.map.getCenter();
      return { lat, lon: lng, zoom: live.map.getZoom() };
    },
    events: () => world.events,
    scope: () => world.bundle.scope,
    days: () => world.days,
    transfers: (since, day) => world.moved(dayOf(since), dayOf(day)).size,
    stats: () => ({ ...live.works.told, share: live.painter.share }),
    labels: () => labelsOf(live),
    marks: () => live.deeds.drawn(),
    pointAt: (x, y) => {
      const { lat, lng } = live.map.containerPointToLatLng([x, y]);
      return [lng, lat];
    },
    areaAt: (x, y) => areaUnder(live, x, y),
    looks: () => looksOf(live),
    outlined: () => live.chosen.areas.map((area) => world.bundle.areas[area].id),
    members: () => Object.fromEntries(live.overlays.roles),
    picture: (wishes) => pictureOf(live, wishes),
    fonts: () => Promise.all([...document.fonts].map((face) => face.load())),
    credit: () => creditOf(world),
  };
}

/**
 * Who holds each area, {area id: holder id}, by a view.
 * @param {World} world
 * @param {Int32Array} now the holding of each area
 * @param {View} [view]
 */
function stateAt(world, now, view = "control") {
  const { status, bundle: { holders, areas } } = world;
  return Object.fromEntries(Array.from(now, (h, area) => {
    const holder = view === "recognised" ? status.owner(h) : status.runner(h);
    return [areas[area].id, holders[holder].id];
  }));
}
