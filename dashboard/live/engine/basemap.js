// Sea and land under the history, lakes and rivers over it: no modern border anywhere.

import { makeSvg } from "./dom.js";
import { geojsonPath } from "./shapes.js";

export function paintBelow(plane, features) {
  const land = ofKind(features, "land");
  return makeSvg("path", { class: "land", d: land }, plane);
}

export function paintAbove(group, features) {
  makeSvg("path", { class: "river", d: ofKind(features, "river") }, group);
  makeSvg("path", { class: "lake", d: ofKind(features, "lake") }, group);
}

function ofKind(features, kind) {
  return features.filter(({ properties }) => properties.kind === kind)
    .map(({ geometry }) => geojsonPath(geometry)).join("");
}
