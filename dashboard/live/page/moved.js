// Land that changed hands, as a table: area, from, to, when, by which event, how much.

import { cause, holderLabel } from "./holding.js";
import { link, table } from "./nodes.js";

export function movedTable(lookup, caption, moved, withEvent = true) {
  const say = (text) => lookup.say(text);
  const occasion = withEvent ? [[say("When"), "text"], [say("By"), "text"]] : [];
  const headings = [[say("Area"), "text"], [say("From"), "text"], [say("To"), "text"], ...occasion, ["km²", "number"]];
  return table(caption, headings, moved.map((h) => row(lookup, h, withEvent)));
}

function row(lookup, h, withEvent) {
  const { history, status, bundle } = lookup;
  const area = history.area[h];
  const day = history.startDay(h);
  const { id, km2 } = bundle.areas[area];
  const occasion = withEvent ? [link(lookup.since(h), { day }), cause(lookup, h) || ""] : [];
  return [
    link(lookup.areaName(area), { kind: "area", chosen: id, day }, `area-${id}-${day}`),
    holderLabel(lookup, status.power(h - 1), day),
    holderLabel(lookup, status.power(h), day),
    ...occasion,
    { value: km2, text: lookup.number(km2) },
  ];
}
