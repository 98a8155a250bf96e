// One year, as telling/year.py tells it: what changed hands in it, event by event, and step by step.

import { happeningNode, happeningsIn, movedWords, rank } from "./happenings.js";
import { node } from "./nodes.js";
import { changesIn, stepsIn } from "./runs.js";
import { transferTable } from "./transfers.js";

/** @import { Change, Kid, PageState, View } from "../types.d.ts" */
/** @import { Happening } from "./happenings.js" */
/** @import { Lookup } from "./lookup.js" */

/** @param {Lookup} lookup @param {Pick<PageState, "year" | "view">} state @returns {Kid[]} */
export function yearNodes(lookup, { year, view }) {
  const [steps, net] = [stepsIn(lookup, year, view), changesIn(lookup, year, view)];
  return [
    node("h2", "", lookup.say("The year {year}", { year: lookup.speech.year(year) })),
    steps.length ? [net.length > 0 && netSum(lookup, net, year, view), cameBack(lookup, net, steps)]
      : lookup.bundle.areas.length > 0 && node("p", "ta-muted", nothing(lookup, year, view)),
    happenings(lookup, year, view),
    steps.length > net.length && stepByStep(lookup, steps, view),
  ];
}

/** @param {Lookup} lookup @param {number} asked @param {View} view */
function nothing(lookup, asked, view) {
  const year = lookup.speech.year(asked);
  return view === "recognised"
    ? lookup.say("No land changed hands by recognition in {year}.", { year })
    : lookup.say("No land changed hands in {year}.", { year });
}

/**
 * Net, from the year's first holder of an area to its last.
 * @param {Lookup} lookup
 * @param {Change[]} net
 * @param {number} asked
 * @param {View} view
 */
function netSum(lookup, net, asked, view) {
  const { speech } = lookup;
  const [km2, year] = [speech.number(lookup.km2Of(net.map(({ now }) => now))), speech.year(asked)];
  const said = view === "recognised"
    ? lookup.say(
      "What changed hands by recognition in {year}, on this map: {km2} km²",
      { year, km2 },
    )
    : lookup.say("What changed hands in {year}, on this map: {km2} km²", { year, km2 });
  return node("p", "ta-sum", said);
}

/**
 * Land that changed hands in the year and was back in its old hands at its end.
 * @param {Lookup} lookup
 * @param {Change[]} net
 * @param {Change[]} steps
 */
function cameBack(lookup, net, steps) {
  const areas = (/** @type {Change[]} */ changes) => (
    new Set(changes.map(({ now }) => lookup.history.area[now]))
  );
  const moved = areas(net);
  const back = [...areas(steps)].filter((area) => !moved.has(area)).length;
  return back ? node("p", "ta-muted", lookup.plural(
    "{n} area changed hands and was back at the year’s end.",
    "{n} areas changed hands and were back at the year’s end.",
    back,
  )) : null;
}

/**
 * The article's events and other main ones; the rest folded, where it is not all there is.
 * @param {Lookup} lookup
 * @param {number} year
 * @param {View} view
 * @returns {Kid[]}
 */
function happenings(lookup, year, view) {
  const told = happeningsIn(lookup, year, view);
  const none = lookup.say("The atlas records no event in {year}.", { year: lookup.speech.year(year) });
  if (!told.length) return [node("p", "ta-muted", none)];
  const rest = told.filter((one) => rank(one) === "rest");
  const near = told.filter((one) => rank(one) !== "rest");
  const [shown, folded] = near.length ? [near, rest] : [rest, []];
  const nodes = shown.map((one) => happeningNode(lookup, one, view));
  return [nodes, folded.length > 0 && fold(lookup, folded, view)];
}

/** @param {Lookup} lookup @param {Happening[]} rest @param {View} view */
function fold(lookup, rest, view) {
  const said = lookup.plural("{n} more event", "{n} more events", rest.length);
  const moved = rest.some(({ changes }) => changes.length) ? ` · ${movedWords(lookup, rest)}` : "";
  const told = rest.map((one) => happeningNode(lookup, one, view));
  return node("details", "", node("summary", "", `${said}${moved}`), told);
}

/** @param {Lookup} lookup @param {Change[]} steps @param {View} view */
function stepByStep(lookup, steps, view) {
  const caption = lookup.say("Step by step");
  return node("details", "ta-fold", node("summary", "", caption),
    transferTable(lookup, caption, steps, view));
}
