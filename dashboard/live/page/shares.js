// How a region is divided on a day, as telling/place.py tells it.

import { holderLabel, recognitionWords, ruleIn } from "./holders.js";
import { node } from "./nodes.js";

/** @import { Day, Kid, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const SHARES = 6; // shown before the others of a region

/**
 * How a region was divided on the day, the largest shares first.
 * @param {Lookup} lookup
 * @param {string} id
 * @param {Day} day
 * @param {View} view
 * @returns {Kid[]}
 */
export function shares(lookup, id, day, view) {
  const held = heldIn(lookup, id, day, view);
  if (!held.length) return [];
  const total = held.reduce((sum, { km2 }) => sum + km2, 0);
  const rows = held.map(({ holdings, km2 }) => {
    const standing = standings(lookup, holdings, view, day);
    return node("li", { cls: "ta-share", share: km2 / total }, holderLabel(lookup, holdings[0], view, day),
      node("span", "ta-muted", ` ${lookup.speech.percent(km2 / total)}`),
      standing && node("span", "ta-muted", ` · ${standing}`));
  });
  const date = lookup.speech.date(day);
  const title = view === "recognised" ? lookup.say("Whose it was by recognition, {date}", { date })
    : lookup.say("Who held it, {date}", { date });
  const [shown, more] = [rows.slice(0, SHARES), rows.slice(SHARES)];
  const left = lookup.plural("{n} more power", "{n} more powers", more.length);
  return [
    node("p", "ta-kicker", title),
    node("ul", "ta-shares", shown),
    more.length > 0 && node("details", "ta-fold", node("summary", "", left),
      node("ul", "ta-shares", more)),
  ];
}

/**
 * Each power's land in a region, the largest first, with its holdings.
 * @param {Lookup} lookup
 * @param {string} id
 * @param {Day} day
 * @param {View} view
 */
function heldIn(lookup, id, day, view) {
  /** @type {Map<number, {holdings: number[], km2: number}>} */
  const held = new Map();
  for (const area of lookup.extentOf(id)) {
    const h = lookup.heldOn(area, day);
    const share = held.get(lookup.views[view].power(h)) ?? { holdings: [], km2: 0 };
    share.holdings.push(h);
    share.km2 += lookup.bundle.areas[area].km2;
    held.set(lookup.views[view].power(h), share);
  }
  return [...held.values()].sort((a, b) => b.km2 - a.km2);
}

/**
 * Under whom the power stands in its share and whose that is in law; what holds of a part says so.
 * @param {Lookup} lookup
 * @param {number[]} holdings
 * @param {View} view
 * @param {Day} day
 */
function standings(lookup, holdings, view, day) {
  const told = [...new Set(holdings.map((h) => standing(lookup, h, view, day)))];
  if (told.length === 1) return told[0];
  return told.filter(Boolean).map((one) => lookup.say("in part: {standing}", { standing: one })).join("; ");
}

/**
 * @param {Lookup} lookup
 * @param {number} h
 * @param {View} view
 * @param {Day} day
 */
function standing(lookup, h, view, day) {
  return [ruleIn(lookup, h, view, day), otherPower(lookup, h, view, day)].filter(Boolean).join(" · ");
}

/**
 * The owner in law, or in the view of recognition the power in control, where they differ.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {View} view
 * @param {Day} day
 */
function otherPower(lookup, h, view, day) {
  if (view === "control") return recognitionWords(lookup, h, day);
  if (!lookup.status.differs(h)) return "";
  const power = lookup.holderName(lookup.views.control.power(h), day);
  return lookup.say("held by {power}", { power });
}
