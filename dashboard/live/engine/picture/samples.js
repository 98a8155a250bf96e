// What a picture's key shows beside its words: a sample of each sign that is on the map, made by the
// same rules as the map.

import { around, NOWHERE, within } from "../boxes.js";
import { borderStroke } from "../borderstroke.js";
import { dotTile } from "../hatch.js";
import { lookOf } from "../placing.js";
import { markTile } from "../marktiles.js";

/** @import { Box, Look, Stroke } from "../../types.d.ts" */
/** @import { LiveMap } from "../map.js" */
/** @import { Scene } from "../scene.js" */
/** @import { VectorPen } from "./vectorpen.js" */

/**
 * A little of what is on the map: fills from below with how much they cover, a line round them or alone.
 * @typedef {{fills?: [string, number][], line?: Stroke, dot?: Dot}} Sample
 */
/** `text`: what it means, where the map's own words do not say it. */
/** @typedef {"place" | "before" | "doubted" | "site"} Dot */
/** @typedef {{key: string, text?: string, sample: Sample}} Sign */

/**
 * The signs on the part of the map that is seen, each once.
 * @param {LiveMap} live
 * @param {Box} units what is seen, in drawing units
 * @param {VectorPen} pen
 * @returns {Sign[]}
 */
export function signsOn(live, units, pen) {
  const { scene, compare: { second } } = live;
  const scenes = [scene, ...second ? [second.scene] : []];
  return [
    ...lines(live, units, scenes), ...fills(live, units, scenes, pen), ...overlays(live, pen), ...dots(live),
  ];
}

/** @param {LiveMap} live @param {Box} units @param {Scene[]} scenes @returns {Sign[]} */
function lines({ world, chosen }, units, scenes) {
  const { status, palette: { inks } } = world;
  /** @type {Map<string, Stroke>} */
  const found = new Map();
  for (const border of world.bordersIn(units).filter(({ right }) => right >= 0)) {
    for (const { now } of scenes) {
      const stroke = borderStroke(border, now, status, inks);
      if (stroke) found.set(nameOf(stroke, inks.thin), stroke);
    }
  }
  const kinds = ["exact", "approximate", "disputed", "inner"].flatMap((key) => {
    const line = found.get(key);
    return line ? [{ key, sample: { line } }] : [];
  });
  const outline = { colour: inks.ink, width: 2.6 };
  return chosen.edge.length ? [...kinds, { key: "chosen", sample: { line: outline } }] : kinds;
}

/** @param {Stroke} stroke @param {string} thin */
function nameOf({ colour, dash }, thin) {
  if (dash) return dash[0] < 1 ? "disputed" : "approximate";
  return colour === thin ? "inner" : "exact";
}

/**
 * @param {LiveMap} live
 * @param {Box} units
 * @param {Scene[]} scenes
 * @param {VectorPen} pen
 * @returns {Sign[]}
 */
function fills({ world }, units, scenes, pen) {
  const areas = world.areasIn(units);
  /** @type {Look | undefined} */
  let striped;
  /** @type {string | undefined} */
  let unsure;
  for (const { now, unsure: doubts } of scenes) {
    for (const area of areas) {
      const look = world.palette.look(now[area]);
      if (look.stripe) striped ??= look;
      if (doubts.has(area)) unsure ??= look.base;
    }
  }
  const { land } = world.palette.inks;
  const atlas = world.areas.map(({ box }) => box).reduce(around, NOWHERE);
  /** @type {(false | undefined | "" | 0 | Sign)[]} */
  const all = [
    striped && { key: "hatch", sample: { fills: [[pen.style(striped), 1]] } },
    unsure && { key: "unsure", sample: { fills: [[land, 1], [unsure, 0.55]] } },
    areas.length && !within(units, atlas) && { key: "bare", sample: { fills: [[land, 1]] } },
  ];
  return all.filter((one) => Boolean(one)).map((one) => /** @type {Sign} */ (one));
}

/** @param {LiveMap} live @param {VectorPen} pen @returns {Sign[]} */
function overlays({ deeds: { layer }, overlays: states, world: { palette } }, pen) {
  const other = layer.patches.find(({ kind }) => !kind);
  /** @type {Sign[]} */
  const found = other ? [{ key: "changed", sample: {
    fills: [[palette.of(other.to), 0.5]], line: { colour: layer.colour(other.to), width: 1.5 } } }] : [];
  const { accent } = palette.inks;
  return [...found, ...states.on.flatMap((state) => {
    const roles = [...new Set(state.roles.values())].filter((role) => role !== "none");
    return roles.map((key) => ({ key, text: state.call(key), sample: {
      fills: /** @type {[string, number][]} */ ([[pen.pattern("", () => dotTile(accent, 5)), 1]]),
      line: { colour: accent, width: 1.6, dash: key === "observer" ? [2, 4] : [] } } }));
  })];
}

/** @param {LiveMap} live @returns {Sign[]} */
function dots({ places, selection }) {
  const towns = places.shown.filter(({ dot }) => dot);
  const looks = new Set(towns.map(({ node }) => lookOf(node)));
  /** @type {(false | Sign)[]} */
  const all = [
    looks.has("place") && { key: "place", sample: { dot: "place" } },
    looks.has("before") && { key: "before", sample: { dot: "before" } },
    looks.has("doubted") && { key: "doubted", sample: { dot: "doubted" } },
    Boolean(selection.site.getClientRects().length) && { key: "site", sample: { dot: "site" } },
  ];
  return all.filter((one) => one !== false);
}

/**
 * What an event did, as the bar above the map shows it.
 * @param {LiveMap} live
 * @param {VectorPen} pen
 * @returns {Sample[]}
 */
export function deedSamples({ deeds: { layer }, world: { palette } }, pen) {
  const kinds = [...new Set(layer.groups.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const groups = layer.groups.filter((one) => one.kind === kind);
    const [{ to }] = groups;
    const held = groups.every((one) => one.held);
    const tile = pen.pattern("", () => markTile(kind, layer.colour(to), held));
    return { fills: [[palette.of(to), 1], [tile, 1]] };
  });
}
