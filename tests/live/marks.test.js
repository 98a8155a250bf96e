import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { Facts } from "../../dashboard/live/engine/facts.js";
import { eveOf, groupsOf, kindWord, leading } from "../../dashboard/live/engine/marks.js";
import { spotOf } from "../../dashboard/live/engine/markspots.js";
import { event } from "./worlds.js";

/** @import { Bundle, Holdings } from "../../dashboard/live/types.d.ts" */

// Four areas in a row, a to d. Iran (0) has all but d, which is Russia's (1). In 1804 Russia holds
// c without the title; in 1813 a treaty cedes c, already held, and b, which was not.
const DAYS = ["1700-01-01", "1804-01-01", "1813-10-24"];
const ROWS = [ // area, day, holder, recognised, event
  [0, 0, 0, -1, -1], [1, 0, 0, -1, -1], [1, 2, 1, -1, 1], [2, 0, 0, -1, -1], [2, 1, 1, 0, 0], [2, 2, 1, -1, 1],
  [3, 0, 1, -1, -1],
];
/** @param {number} at */
const column = (at) => ROWS.map((row) => row[at]);
const none = ROWS.map(() => -1);
const zero = ROWS.map(() => 0);

/** @param {Partial<Bundle>} [more] */
function facts(more = {}) {
  const holdings = /** @type {Holdings} */ ({
    area: column(0), from: column(1), holder: column(2), recognised: column(3), event: column(4),
    overlord: none, rule: zero, recognition: zero, certainty: zero, edtf: none, source: none,
  });
  const holders = ["iran", "russia"].map((id) => ({ id, state: id, names: [["", "", { en: id }]] }));
  const areas = ["a", "b", "c", "d"].map((id, at) => ({ id, km2: 10 + at }));
  const bundle = /** @type {Bundle} */ (/** @type {unknown} */ ({
    holdings, holders, areas, days: DAYS, first: DAYS[0], last: "1900-12-31", rules: ["sovereign"],
    recognitions: [""], certainties: ["exact"], edtfs: [], places: [], event_days: [],
    events: [event("war", "1804-01-01", { kind: "war", tier: "main" }),
      event("gulistan", "1813-10-24", { kind: "treaty", article: true })],
    moves: { kinds: ["ceded", "taken"], new: [2, 2, 1], back: [1, 1, 1], kind: [0, 1, 0], held: [0, 0, 1] },
    ...more,
  }));
  return new Facts(bundle);
}

/** With the places of its areas. */
function world() {
  return Object.assign(facts(), {
    near: [[1], [0, 2], [1, 3], [2]],
    points: /** @type {[number, number][]} */ ([[5, 5], [15, 5], [25, 5], [35, 5]]),
    areas: [0, 10, 20, 30].map((x) => ({ box: /** @type {[number, number, number, number]} */ ([x, 0, x + 10, 10]) })),
  });
}

test("what the gainer held already is a group of its own", () => {
  const known = facts();
  const groups = groupsOf(known, known.movesOf("gulistan"));
  deepEqual(groups.map(({ kind, held, from, to, areas, km2 }) => [kind, held, from, to, areas, km2]), [
    ["ceded", false, 0, 1, [1], 11], ["ceded", true, 0, 1, [2], 12],
  ]);
});

test("land passes on where no treaty cedes it", () => {
  const { events: [war, treaty] } = facts().bundle;
  equal(kindWord(war, "ceded"), "passed");
  equal(kindWord(treaty, "ceded"), "ceded");
  equal(kindWord(war, "taken"), "taken");
});

test("a year is about the article's own event, else a main one, else none", () => {
  equal(leading(facts(), "1813-01-01", "1813-12-31")?.event.id, "gulistan");
  equal(leading(facts(), "1804-01-01", "1804-12-31")?.event.id, "war");
  equal(leading(facts(), "1804-01-01", "1813-12-31")?.event.id, "gulistan");
  equal(leading(facts(), "1805-01-01", "1812-12-31"), null);
});

test("before a deed is the day before its first change", () => {
  const known = facts();
  equal(eveOf(known, known.movesOf("gulistan")), "1813-10-23");
});

test("an arrow goes from the loser's side to the gainer's", () => {
  const known = world();
  const [ceded] = groupsOf(known, known.movesOf("gulistan"));
  const { way, middle } = spotOf(known, { ...ceded, areas: [1, 2] });
  deepEqual(way, [1, 0]);
  ok(middle[0] === 15 || middle[0] === 25);
});

test("no arrow comes from a side where the loser has no land", () => {
  const known = world();
  known.near[1] = [2];
  const [ceded] = groupsOf(known, known.movesOf("gulistan"));
  equal(spotOf(known, ceded).way, null);
});
