// What a table holds under a name that a reader or an atlas gave: nothing of what every object inherits,
// so that `constructor` or `__proto__` is a name like any other.

/**
 * @template Entry
 * @param {Record<string, Entry>} table
 * @param {string} name
 * @returns {Entry | undefined}
 */
export function entryOf(table, name) {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
