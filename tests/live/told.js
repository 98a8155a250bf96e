/// <reference lib="deno.ns" />
// What the single file's page says, for tests: reads {bundle, tables, asked} from the file given and
// prints a list with one answer, as lines, to each [lang, kind, id, day, view] asked.

import { yearOf } from "../../dashboard/live/days.js";
import { received } from "../../dashboard/live/engine/wire.js";
import { stepThing } from "../../dashboard/live/page/address.js";
import { compareNodes } from "../../dashboard/live/page/compare.js";
import { holdersTableNodes } from "../../dashboard/live/page/holderstable.js";
import { Lookup } from "../../dashboard/live/page/lookup.js";
import { flat } from "../../dashboard/live/page/nodes.js";
import { shareNodes } from "../../dashboard/live/page/share.js";
import { articleNodes, claimNodes } from "../../dashboard/live/page/tabs.js";
import { areaNodes, eventNodes, invitation, layerNodes, placeNodes } from "../../dashboard/live/page/today.js";
import { yearNodes } from "../../dashboard/live/page/year.js";

/** @import { Element, Kid, Kind, Node, PageState, View } from "../../dashboard/live/types.d.ts" */

/** @typedef {[lang: string, kind: string, id: string, day: string, view: View]} Asked */

const { bundle, tables, asked } = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
const PAGE = "https://atlas.example/file.html#year=1828&view=recognised";
const lookup = new Lookup(received(bundle), tables);

/** @type {Record<string, (id: string, day: string, view: View) => Kid[]>} */
const TELL = {
  place: (id, day, view) => placeNodes(lookup, id, day, view),
  area: (id, day, view) => areaNodes(lookup, id, day, view),
  event: (id) => eventNodes(lookup, id),
  table: (_, day, view) => holdersTableNodes(lookup, { day, view }),
  compare: (id, day, view) => compareNodes(lookup, { day, compare: id, view }),
  year: (id, _, view) => yearNodes(lookup, { year: Number(id), view }),
  invitation: (_, day) => invitation(lookup, day),
  bar: (_, day) => lookup.toldOn(tables.bar, day),
  layer: (id, day) => layerNodes(lookup, id, day),
  article: (id, day) => articleNodes(lookup, {
    year: yearOf(day), kind: id ? "place" : null, id, story: "",
  }),
  marked: (id, day) => articleNodes(lookup, {
    year: yearOf(day), ...stepThing(id), story: id,
  }),
  claims: () => claimNodes(lookup),
  about: () => lookup.told(tables.about),
  masthead: () => lookup.told(tables.masthead),
  share: (about, day, view) => shareNodes(lookup, stateOf(lookup.lang, about, day, view), {
    page: PAGE, parameters: "year=1828&view=recognised", today: "2026-11-27",
  }),
  story: (id) => lookup.told(tables.story[id]),
};

/**
 * @param {string} lang @param {string} about "place shusha", or "" @param {string} day @param {View} view
 * @returns {PageState}
 */
function stateOf(lang, about, day, view) {
  const [kind, id] = about ? about.split(" ") : [null, null];
  return {
    lang, day, view, kind: /** @type {Kind | null} */ (kind), id, year: yearOf(day), panel: "year",
    layers: {}, story: "", compare: "",
  };
}

/** A node as lines: what it is, then what it holds. @param {Node} node @returns {string[]} */
function lines(node) {
  if (typeof node === "string") return [`"${node}"`];
  return [factsOf(node), ...(node.kids ?? []).flatMap(lines), "."];
}

/** @param {Element} node */
function factsOf({ tag, cls, attrs, go, ask, embed, copy, save, pair, swatch, tint, share, here }) {
  const pairs = [...Object.entries(attrs ?? {}), ...Object.entries(go ?? {})].map(([name, value]) => (
    `${name}=${value}`
  ));
  const drawn = [save, pair && JSON.stringify(pair), swatch, tint && "tint", share && Math.round(share * 1000),
    here && "here", ask, copy, ...Object.values(embed ?? {})];
  return [tag, cls, ...pairs.sort(), ...drawn].filter(Boolean).join(" | ");
}

/** @param {Asked} one */
function answer([lang, kind, id, day, view]) {
  lookup.speech.use(lang);
  return flat(TELL[kind](id, day, view)).flatMap(lines).join("\n");
}

console.log(JSON.stringify(asked.map(answer)));
