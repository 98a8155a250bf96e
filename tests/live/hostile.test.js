import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { dayAsked, dayOrNone, stepDay, yearOrNone } from "../../dashboard/live/asked.js";
import { translated } from "../../dashboard/live/borrowed.js";
import { dayOf, isDay } from "../../dashboard/live/days.js";
import { entryOf } from "../../dashboard/live/entry.js";
import { Speech } from "../../dashboard/live/engine/speech.js";
import { addressOf, readAddress } from "../../dashboard/live/page/address.js";
import { layersAsked, layersSaid, layerValues } from "../../dashboard/live/page/overlaid.js";
import { lineOf, stepOf } from "../../dashboard/live/page/texts.js";
import { Sentences } from "../../dashboard/live/timeline/sentences.js";
import { dayWritten } from "../../dashboard/live/writtendays.js";
import { dice, event } from "./worlds.js";

/** @import { Bundle, DatedDay, PageState } from "../../dashboard/live/types.d.ts" */

const INHERITED = [
  "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf",
  "__defineGetter__", "__lookupSetter__", "propertyIsEnumerable", "toLocaleString",
];
const ODD = ["", "\u0000", "\u202e", "\u2028", "${1}", "`", "\\", "%", "=", "&", "#", "1e400", "NaN",
  "Infinity", "-0000", "00000", "1828-99-99", "1827-02-29", "0000-00-00", "9999-12-31", "-9999-01-01",
  "<script>", "{{7*7}}", "x".repeat(100_000)];
const PARAMETERS = ["story", "year", "date", "place", "area", "event", "view", "lang", "panel", "compare",
  "layers", "constructor", "__proto__", "toString"];
const TABS = { article: "", year: "" };

/** An atlas in which a layer and an event bear names that every object has. */
const BUNDLE = /** @type {Bundle} */ (/** @type {unknown} */ ({
  first: "1700-01-01", last: "1810-12-31", opening: 1720, story: { "1720-treaty": "1720-05-10" },
  places: [], areas: [{ id: "A" }], events: [event("1720-treaty", "1720-05-10")],
  layers: [{ id: "constructor" }, { id: "toString" }], words: { en: {}, tr: {} },
}));
const SPEECH = new Speech(BUNDLE);
const LOOKUP = /** @type {any} */ ({
  bundle: BUNDLE, speech: SPEECH,
  knows: (/** @type {string} */ kind, /** @type {string} */ id) => (
    kind === "event" && id === "1720-treaty"),
});
const USUAL = /** @type {PageState} */ (/** @type {unknown} */ ({
  day: "1720-12-31", year: 1720, kind: null, id: null, view: "control", lang: "en", panel: "article",
  compare: "", layers: {}, story: "",
}));

/** @param {string} hash */
function read(hash) {
  globalThis.location = /** @type {any} */ ({ hash });
  return readAddress(LOOKUP, USUAL, TABS).state;
}

/** @param {PageState} state @param {string} asked */
function isWhole(state, asked) {
  ok(isDay(state.day) && state.day >= BUNDLE.first && state.day <= BUNDLE.last, `${asked}: ${state.day}`);
  equal(state.year, Number(state.day.slice(0, 4)), asked);
  ok(["control", "recognised"].includes(state.view), asked);
  ok(["en", "tr"].includes(state.lang), `${asked}: ${state.lang}`);
  ok([...Object.keys(TABS), "compare"].includes(state.panel), `${asked}: ${state.panel}`);
  ok(state.story === "" || state.story === "start" || state.story === "1720-treaty", asked);
  ok(state.id === null || state.id === "1720-treaty", asked);
  deepEqual(Object.keys(state.layers), ["constructor", "toString"]);
  ok(Object.values(state.layers).every((on) => typeof on === "boolean"), asked);
}

test("a table holds nothing under the names that every object has", () => {
  for (const name of INHERITED) equal(entryOf({}, name), undefined, name);
  equal(entryOf(JSON.parse('{"__proto__": 1}'), "__proto__"), 1);
});

test("no parameter of an address leaves a state that is none", () => {
  for (const name of PARAMETERS) {
    for (const value of [...INHERITED, ...ODD]) {
      isWhole(read(`#${new URLSearchParams([[name, value]])}`), `${name}=${value.slice(0, 40)}`);
    }
  }
});

test("no letters at all leave a state that is none, and what is written is read again", () => {
  const roll = dice(16);
  const signs = [..."=&#%?;,-_{}[]<>\"'`\\$0123456789abcyear date story\u0000\u2028\u202e😀"];
  for (let turn = 0; turn < 2000; turn += 1) {
    const pieces = Array.from({ length: 1 + Math.floor(roll() * 12) }, () => (
      roll() < 0.3 ? `${PARAMETERS[Math.floor(roll() * PARAMETERS.length)]}=`
        : signs[Math.floor(roll() * signs.length)]));
    const state = read(`#${pieces.join("")}`);
    isWhole(state, pieces.join(""));
    deepEqual(read(addressOf(state, USUAL)), state, pieces.join(""));
  }
});

test("a day that is none of the calendar is none of an address", () => {
  for (const text of ["1728-99-99", "1727-02-29", "1728-00-01", "1728-1-1", "1728-01-01x", ...INHERITED]) {
    equal(dayOrNone(BUNDLE, text), "", text);
    equal(dayOf(text), "", text);
    equal(yearOrNone(BUNDLE, text), null, text);
    equal(stepDay(BUNDLE, text), "", text);
    equal(dayAsked(BUNDLE, new URLSearchParams([["date", text]])), "1720-12-31", text);
  }
});

test("what every object has is no month", () => {
  const words = { months: {}, idle: [], eras: { bc: "zz", ad: "yy" } };
  for (const name of INHERITED) equal(dayWritten(`${name} 1828`, words), null, name);
});

test("a layer that is called like something every object has is off until the address says on", () => {
  for (const value of [...INHERITED, ...ODD]) {
    const told = new URLSearchParams([["constructor", value]]);
    deepEqual(layersAsked(BUNDLE, told), { constructor: false, toString: false }, value.slice(0, 40));
    equal(layerValues(BUNDLE).constructor(value), false);
  }
  const on = layersAsked(BUNDLE, new URLSearchParams("layers=toString"));
  equal(layersSaid(on), "toString");
});

test("a word that the catalogue has not is itself, whatever every object calls so", () => {
  const strange = new Speech(/** @type {any} */ ({ words: { en: {} } }));
  for (const name of INHERITED) {
    strange.use(name);
    equal(strange.lang, "en");
    equal(strange.say(name), name);
    equal(translated(name, {}), name);
  }
  equal(translated("Help for $& $' {label}", { "Help for {label}": "? {label}" }), "? $& $' {label}");
});

test("an event that is called like something every object has is told nothing that is not its own", () => {
  const read = /** @type {any} */ ({
    lang: "en", tables: { texts: { en: ["said"] }, sentences: { lines: {}, steps: {} } },
  });
  const sentences = new Sentences(() => {});
  for (const id of INHERITED) {
    const one = event(id, "1720-05-10");
    equal(lineOf(read, one), undefined);
    equal(stepOf(read, /** @type {DatedDay} */ (/** @type {unknown} */ ({ event: one, step: 0 }))), undefined);
    equal(sentences.line(one), undefined);
    equal(sentences.step(/** @type {any} */ ({ event: one, step: 0 })), undefined);
  }
});
