// Whose a picture of the map is: only what the atlas states is said.

import { equal } from "node:assert/strict";
import { test } from "node:test";
import { creditOf } from "../../dashboard/live/engine/credit.js";

const speech = {
  of: (/** @type {Record<string, string>} */ names) => names.en,
  say: (/** @type {string} */ key, values = { licence: "" }) => `${key} ${values.licence}`.trim(),
};

/** @param {string} licence @param {boolean} natural */
function credit(licence, natural) {
  const edition = { title: { en: "Five shores" }, version: "", licence, natural };
  return creditOf(/** @type {any} */ ({ speech, bundle: { edition } }));
}

test("a licence stands with the land of the world", () => {
  equal(credit("CC BY 4.0", true), "Five shores · picture licence CC BY 4.0");
  equal(credit("", true), "Five shores · picture shapes");
});

test("shapes of one's own are not called another's, and no licence is made up", () => {
  equal(credit("CC BY-SA 4.0", false), "Five shores · CC BY-SA 4.0");
  equal(credit("", false), "Five shores");
});
