import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { near, slipsIn, soundOf, vowelless } from "../../dashboard/live/find/spelling.js";
import { fold } from "../../dashboard/live/folding.js";
import { shownOn, spanWords } from "../../dashboard/live/find/powers.js";
import { Known } from "../../dashboard/live/find/known.js";
import { Names, tierOf } from "../../dashboard/live/find/rank.js";
import { offer } from "../../dashboard/live/find/suggest.js";

/** @import { Entry, FindWords, Seat, Spelling } from "../../dashboard/live/types.d.ts" */

test("case, marks, gaps and letter variants do not matter", () => {
  for (const [text, folded] of [
    ["Xankəndi", "xankendi"], ["Kuçuk Kainardji", "kucuk kainardji"], ["KÜÇÜK KAYNARCA", "kucuk kaynarca"],
    ["İstanbul", "istanbul"], ["IŞIK ışık", "isik isik"], ["Şuşa / Shushi", "susa shushi"], ["Шуша", "шуша"],
    ["Кёнигсберг", "кенигсберг"], ["Շուշի", "շուշի"], ["شوشا", "شوشا"], ["كركوك", "کرکوک"], ["  --  ", ""],
  ]) equal(fold(text), folded);
});

test("one sound is one, in whatever way it is written", () => {
  for (const words of [
    ["khankendi", "hankendi", "xankendi"], ["shusha", "susa"], ["kuchuk", "kucuk"], ["qarabag", "garabagh", "karabag"],
    ["bakhchysarai", "bahcisarai"], ["yerevan", "erevan"], ["nakhchivan", "naxcivan"],
  ]) equal(new Set(words.map(soundOf)).size, 1, words.join());
});

test("in a long word every vowel may be another, in a short one none", () => {
  for (const words of [["erivan", "yerevan", "irevan"], ["golestan", "gulustan"], ["ardabil", "erdebil"]]) {
    equal(new Set(words.map(vowelless)).size, 1, words.join());
  }
  equal(vowelless("baku"), "");
  equal(vowelless("german") === vowelless("karaman"), false);
});

test("a slip is a letter too many, too few or wrong, or two that changed places", () => {
  for (const slip of ["gulistna", "gulitan", "gulisstan", "gulistsn"]) equal(near("gulistan", slip, 1), true, slip);
  equal(near("gulistan", "gulstna", 1), false);
  equal(near("turkmenchay", "turkmanchey", 2), true);
  deepEqual(["isik", "sheki", "gulistan", "karlowitz"].map(slipsIn), [0, 1, 1, 2]);
});

/** @param {string} text @param {boolean} [own] @returns {Spelling} */
const spelt = (text, own = true) => ({ text, folded: fold(text), words: fold(text).split(" "), own });

test("a whole name stands before its beginning, that before a word within, that before a lent one", () => {
  const tiers = [
    tierOf(spelt("Gulistan"), ["gulistan"]), tierOf(spelt("Gulistan Road"), ["gulistan"]),
    tierOf(spelt("Old Gulistan"), ["gulistan"]), tierOf(spelt("Gulistan", false), ["gulistan"]),
    tierOf(spelt("Upper Golestan"), ["gulistan"]), tierOf(spelt("Gulistna"), ["gulistan"], 1),
  ];
  deepEqual(tiers, tiers.toSorted((a, b) => b - a));
  equal(new Set(tiers).size, tiers.length);
  equal(tierOf(spelt("Treaty of Gulistan"), ["treaty", "gulistan"]), 6);
  equal(tierOf(spelt("Islamic State"), ["isik"], 1), 0);
});

/** @param {string[]} texts @param {number} [weight] @returns {Entry} */
const thing = (texts, weight = 0) => ({
  kind: "place", at: 0, names: [["", "", { en: texts[0] }]], spellings: texts.map((text) => spelt(text)), weight,
});

/** @param {Entry[]} things @param {string} typed */
const found = (things, typed) => new Names(things).search(typed).map(({ entry }) => entry.names[0][2].en);

test("slips are forgiven only where nothing fits without, and never in the first letter of a short word", () => {
  const things = [thing(["Sheki"]), thing(["Shemi"]), thing(["Tbilisi", "Tiflis"])];
  deepEqual(found(things, "sheki"), ["Sheki"]);
  deepEqual(found(things, "shekj"), ["Sheki"]);
  deepEqual(found(things, "pheki"), []);
  deepEqual(found(things, "shekqq"), []);
  deepEqual(found(things, "tbilsi"), ["Tbilisi"]);
  deepEqual(found(things, "qwxyz"), []);
  deepEqual(found(things, " - "), []);
});

test("of two that fit alike the article's stands first", () => {
  deepEqual(found([thing(["Baku Bay"]), thing(["Baku Tower"], 2)], "baku"), ["Baku Tower", "Baku Bay"]);
});

test("every word that is typed is in the name, whichever order", () => {
  const things = [thing(["Treaty of Gulistan"]), thing(["Treaty of Paris"])];
  deepEqual(found(things, "gulistan treaty"), ["Treaty of Gulistan"]);
  deepEqual(found(things, "treaty of gu"), ["Treaty of Gulistan"]);
});

/** @type {Seat[]} */
const HELD = [["1747-06-01", "1790-03-01", 4], ["1790-03-01", "1797-01-15", 5], ["1801-05-01", "1801-09-01", 6]];

test("a power is shown on the day, or on the nearest on which it held land, the end of a year before others", () => {
  deepEqual(shownOn(HELD, "1789-05-05"), { day: "1789-05-05", area: 4 });
  deepEqual(shownOn(HELD, "1700-12-31"), { day: "1747-12-31", area: 4 });
  deepEqual(shownOn(HELD, "1798-12-31"), { day: "1796-12-31", area: 5 });
  deepEqual(shownOn(HELD, "1828-12-31"), { day: "1801-08-31", area: 6 });
  deepEqual(shownOn([["1683-01-01", "", 1]], "1828-12-31"), { day: "1828-12-31", area: 1 });
  equal(shownOn([], "1828-12-31"), null);
});

test("the span of a power does not make the atlas's first day its beginning", () => {
  const words = /** @type {FindWords} */ ({ since: "since {year}", until: "until {year}" });
  const told = (/** @type {Seat} */ seat) => spanWords([seat], { first: "1683-01-01" }, words);
  equal(told(["1796-05-01", "1925-12-12", 0]), "1796–1925");
  equal(told(["1683-01-01", "1736-03-08", 0]), "until 1736");
  equal(told(["1991-10-18", "", 0]), "since 1991");
  equal(told(["1683-01-01", "", 0]), "");
  equal(told(["1918-05-01", "1919-01-01", 0]), "1918");
});

/** @param {string} id @param {string} name @param {string} date */
const event = (id, name, date) => (
  { id, date, kind: "treaty", tier: /** @type {const} */ ("main"), article: false, names: { en: name } }
);

test("two events of one name are two lines only where their years tell them apart", () => {
  const events = [
    event("a", "Peace", "1700-01-01"), event("b", "Peace", "1700-05-05"), event("c", "Peace", "1701-01-01"),
  ];
  const rows = { end: ["", "", ""], also: [[], [], []], place: [-1, -1, -1] };
  const known = new Known(
    { first: "1683-01-01", last: "2025-12-31", places: [], events, holders: [], areas: [] },
    { places: { also: [] }, events: rows, holders: { also: [], held: [], towns: [] },
      passages: { id: [], text: [], about: [] }, dates: { months: {}, idle: [], eras: { bc: "bc", ad: "ad" } } },
  );
  const words = /** @type {FindWords} */ ({ kinds: { event: "Events" }, months: /** @type {string[]} */ ([]) });
  const { groups } = offer(known, { lang: "en", day: "1828-12-31", words }, "peace");
  deepEqual(groups.flatMap(({ lines }) => lines.map(({ when }) => when)), ["1700", "1701"]);
});
