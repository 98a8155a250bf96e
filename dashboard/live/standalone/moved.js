// Land that changed hands, as a table: area, from, to, when, by which event, how much.

import { cause, holderLabel } from "./holding.js";
import { link, table } from "./nodes.js";

export function movedTable(record, caption, moved, withEvent = true) {
  const say = (text) => record.say(text);
  const occasion = withEvent ? [[say("When"), "text"], [say("By"), "text"]] : [];
  const headings = [[say("Area"), "text"], [say("From"), "text"], [say("To"), "text"], ...occasion, ["km²", "number"]];
  return table(caption, headings, moved.map((h) => row(record, h, withEvent)));
}

function row(record, h, withEvent) {
  const { history, status, bundle } = record;
  const area = history.area[h];
  const day = history.startDay(h);
  const { id, km2 } = bundle.areas[area];
  const occasion = withEvent ? [link(record.since(h), { day }), cause(record, h) || ""] : [];
  return [
    link(record.areaName(area), { kind: "area", chosen: id, day }, `area-${id}-${day}`),
    holderLabel(record, status.power(h - 1), day),
    holderLabel(record, status.power(h), day),
    ...occasion,
    { value: km2, text: record.number(km2) },
  ];
}
