import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { isOn, together } from "../../dashboard/live/engine/placing.js";
import { Owning } from "../../dashboard/live/engine/ownpart.js";

/** @param {string} id @param {string} date @param {boolean} article @returns {any} */
const event = (id, date, article) => ({ id, date, article });

/** @returns {any} a bundle of a record with two events */
const bundle = () => ({
  title: "", first: "1700-01-01", last: "1800-12-31", opening: "1700", story: {}, home: [0, 0, 1, 1],
  edition: { title: "", version: "" }, places: [], areas: [{ id: "north" }],
  events: [event("war", "1720-12-31", false), event("peace", "1745-03-01", true)],
  event_days: [["1720-12-31", 0, "day", ""], ["1745-03-01", 1, "day", ""]],
});

/** @type {any} */
const PART = {
  key: "1", title: "Mine", edition: { title: "Mine", version: "" }, first: "1710-01-01", last: "1790-12-31",
  opening: "1730", story: { told: "1730-12-31" }, home: [2, 2, 3, 3], places: [{ id: "port", sure: false }],
  events: [event("told", "1730-12-31", true)], event_days: [["1730-12-31", 0, "day", ""]], named: ["war"],
};

test("the events of a part come after those of the record, whose holdings keep their events", () => {
  const laid = bundle();
  new Owning(laid).lay(PART);
  deepEqual(laid.events.map((/** @type {any} */ { id }) => id), ["war", "peace", "told"]);
});

test("the days of a part are found among the others, each with its own event", () => {
  const laid = bundle();
  new Owning(laid).lay(PART);
  deepEqual(laid.event_days.map((/** @type {any} */ [day, at]) => [day, laid.events[at].id]), [
    ["1720-12-31", "war"], ["1730-12-31", "told"], ["1745-03-01", "peace"],
  ]);
});

test("of the record's events those are the article's that it names", () => {
  const laid = bundle();
  new Owning(laid).lay(PART);
  deepEqual(laid.events.map((/** @type {any} */ { article }) => article), [true, false, true]);
});

test("a second part stands in the place of the first, and without one all is as it came", () => {
  const laid = bundle();
  const owning = new Owning(laid);
  owning.lay(PART);
  owning.lay({ ...PART, title: "Mended", events: [], event_days: [], named: [] });
  equal(laid.title, "Mended");
  equal(laid.events.length, 2);
  owning.lay(null);
  deepEqual(laid, bundle());
});

test("two names of one point are one dot, two points are two", () => {
  /** @param {string} id @param {number} lon @param {boolean} [sure] @returns {any} */
  const place = (id, lon, sure) => ({ id, point: [lon, 41], sure });
  const [istanbul, city, kars] = [place("istanbul", 29, true), place("constantinople", 29, false), place("kars", 43, true)];
  deepEqual(together([istanbul, kars, city]), [[istanbul, city], [kars]]);
  deepEqual(together([place("a", 29), place("b", 29)]).length, 2);
});

test("a state is a word on the map only where no power's name says it", () => {
  /** @type {any} */
  const state = { kind: "state" };
  equal(isOn(state, { areas: [1] }), false);
  equal(isOn(state, { areas: [] }), true);
  equal(isOn({ ...state, sure: true }, { areas: [1] }), true);
  equal(isOn({ ...state, kind: "idea" }, { areas: [] }), false);
});
