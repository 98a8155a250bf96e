// Made-up worlds for the tests: a grid of areas, and histories drawn from a fixed seed.

/** Numbers from 0 to 1 that look random and are the same every time. @param {number} seed */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A day of the nth month from 1700 on. @param {number} month */
export function dayOf(month) {
  const year = 1700 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-15`;
}

/**
 * Holdings of some areas, each area's beginning on the first day.
 * @param {number} areas
 * @param {number} months
 * @param {number} changes how many later holdings each area has
 */
export function history(areas, months, changes) {
  const roll = dice(7);
  /** @type {{area: number, month: number}[]} */
  const rows = [];
  for (let area = 0; area < areas; area += 1) {
    const begun = new Set([0]);
    while (begun.size <= changes) begun.add(1 + Math.floor(roll() * (months - 1)));
    for (const month of [...begun].sort((a, b) => a - b)) rows.push({ area, month });
  }
  const used = [...new Set(rows.map(({ month }) => month))].sort((a, b) => a - b);
  return {
    areas: Array.from({ length: areas }),
    days: used.map(dayOf),
    holdings: { area: rows.map(({ area }) => area), from: rows.map(({ month }) => used.indexOf(month)) },
  };
}

/**
 * Square areas in rows, each a square kilometre and held by the power its letter names.
 * @param {string[]} rows
 */
export function grid(rows) {
  const width = rows[0].length;
  const letters = rows.join("");
  const areas = [...letters].map((_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return { km2: 1, box: /** @type {[number, number, number, number]} */ ([x, y, x + 1, y + 1]) };
  });
  const near = areas.map((_, i) => [
    ...(i % width ? [i - 1] : []), ...((i + 1) % width ? [i + 1] : []), i - width, i + width,
  ].filter((other) => other >= 0 && other < areas.length));
  const powers = [..."abcdef"];
  return {
    world: { bundle: { areas }, near, status: { power: (/** @type {number} */ h) => h } },
    now: Int32Array.from(letters, (letter) => powers.indexOf(letter)),
    all: /** @type {[number, number, number, number]} */ ([0, 0, width, rows.length]),
  };
}

/**
 * An event of the atlas with nothing but what a story asks of it.
 * @param {string} id
 * @param {string} date
 * @param {object} [more]
 */
export function event(id, date, more = {}) {
  return /** @type {import("../../dashboard/live/types.d.ts").AtlasEvent} */ (
    { id, date, kind: "", tier: "secondary", article: false, names: { en: id }, ...more }
  );
}
