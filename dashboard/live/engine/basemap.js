// Sea and land under the history, lakes and rivers over it: no modern border anywhere. Land that
// the atlas says nothing of is hatched faintly, so that it does not look empty or ownerless.

import { makeSvg } from "../dom.js";
import { featurePath } from "./shapes.js";

/** @import { Feature } from "../types.d.ts" */

/**
 * @param {SVGElement} plane
 * @param {Feature[]} features
 * @returns {SVGPathElement} the land the atlas does not cover
 */
export function paintBelow(plane, features) {
  const land = features.filter(({ kind }) => kind === "land");
  const around = land.filter(({ where }) => where === "around");
  const under = land.filter((feature) => !around.includes(feature));
  makeSvg("path", { class: "land", d: ofKind(under, "land") }, plane);
  return makeSvg("path", { class: "around", d: ofKind(around, "land") }, plane);
}

/** @param {SVGElement} group @param {Feature[]} features */
export function paintAbove(group, features) {
  makeSvg("path", { class: "river", d: ofKind(features, "river") }, group);
  makeSvg("path", { class: "lake", d: ofKind(features, "lake") }, group);
}

/** @param {Feature[]} features @param {string} kind */
function ofKind(features, kind) {
  return features.filter((feature) => feature.kind === kind).map(featurePath).join("");
}
