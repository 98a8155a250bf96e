import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { arranged } from "../../dashboard/live/engine/roll.js";

/** @param {string} name @param {number} km2 @param {object} [more] */
const power = (name, km2, more = {}) => ({
  name, short: name, over: "", rule: "", swatch: name, plain: true, article: false, km2, ...more,
});
/** @param {string} name @param {number} km2 @param {string} over @param {object} [more] */
const under = (name, km2, over, more = {}) => (
  power(name, km2, { over, rule: "vassal", swatch: `tint of ${over}`, ...more })
);
/** @param {ReturnType<typeof power>[]} members */
const told = (members) => arranged(members).map(({ names, over }) => (
  over ? `${over}: ${names.join(", ")}` : names.join(", ")
));

test("powers of the article come first, then those with most land in view", () => {
  const members = [power("Austria", 9), power("Spain", 2), power("Iran", 3, { article: true }), power("Poland", 5)];
  deepEqual(told(members), ["Iran", "Austria", "Poland", "Spain"]);
});

test("vassals are one entry behind the power over them, the largest first", () => {
  const members = [
    power("Russia", 9), power("Sultan", 8, { article: true }), under("Crimea", 2, "Sultan"),
    under("Moldavia", 3, "Sultan"),
  ];
  deepEqual(told(members), ["Sultan", "Sultan: Moldavia, Crimea", "Russia"]);
});

test("vassals whose overlord is out of view stand where their own land puts them", () => {
  deepEqual(told([power("Austria", 5), under("Moldavia", 3, "Sultan"), power("Spain", 1)]), [
    "Austria", "Sultan: Moldavia", "Spain",
  ]);
});

test("a vassal stands under its short name, a power of its own under the full one", () => {
  const members = [
    power("Empire of the Sultan", 9, { short: "Sultan" }),
    under("Khanate of Crimea", 2, "Empire of the Sultan", { short: "Crimea" }),
  ];
  deepEqual(told(members), ["Empire of the Sultan", "Empire of the Sultan: Crimea"]);
});

test("what is called and looks alike on two days is listed once", () => {
  const both = [power("Sultan", 8), under("Crimea", 2, "Sultan")];
  deepEqual(told([...both, ...both, power("Russia", 1)]), ["Sultan", "Sultan: Crimea", "Russia"]);
});

test("vassals are one entry whether or not their land is in doubt, and look as where it is not", () => {
  const members = [
    under("Crimea", 2, "Sultan", { swatch: "striped", plain: false }), under("Moldavia", 1, "Sultan"),
  ];
  deepEqual(arranged(members).map(({ names, swatch }) => [names, swatch]), [
    [["Crimea", "Moldavia"], "tint of Sultan"],
  ]);
});

test("a kind of rule is told of vassals that all have it", () => {
  const mixed = [under("Crimea", 2, "Sultan"), under("Egypt", 1, "Sultan", { rule: "autonomy" })];
  deepEqual(arranged(mixed).map(({ rule }) => rule), [""]);
  deepEqual(arranged(mixed.slice(0, 1)).map(({ rule }) => rule), ["vassal"]);
});
