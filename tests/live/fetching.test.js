// A file that does not come is asked for again, quietly, and not for ever.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { fetchJson } from "../../dashboard/live/fetching.js";

/** A network that answers so, one after the other. @param {(object | Error)[]} answers */
function network(...answers) {
  /** @type {string[]} */
  const asked = [];
  Object.assign(globalThis, {
    document: { baseURI: "http://here/atlas/" },
    fetch: (/** @type {URL} */ address) => {
      asked.push(String(address));
      const answer = answers[asked.length - 1];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return asked;
}

const GONE = { ok: false, status: 404 };
const HERE = { ok: true, json: () => Promise.resolve({ lines: {} }) };

test("a file that failed and did not answer comes at the third time", async () => {
  const asked = network(GONE, new TypeError("no network"), HERE);
  deepEqual(await fetchJson("app/static/a.json", [0, 0, 0]), { lines: {} });
  deepEqual(asked, Array(3).fill("http://here/atlas/app/static/a.json"));
});

test("a file that never comes is given up", async () => {
  const asked = network(GONE, GONE, GONE);
  await rejects(fetchJson("a.json", [0]), /a\.json: 404/);
  equal(asked.length, 2);
});
