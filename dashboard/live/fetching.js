// Files that nothing waits for: asked for again, quietly, when they do not come.

const WAITS = [1000, 3000, 9000]; // ms before each further time

/**
 * What a JSON file holds; throws when it does not come at all.
 * @param {string} address counted from the page's own
 * @param {number[]} [waits]
 * @returns {Promise<any>}
 */
export async function fetchJson(address, waits = WAITS) {
  try {
    const answer = await fetch(new URL(address, document.baseURI));
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return await answer.json();
  } catch (error) {
    const [wait, ...more] = waits;
    if (wait === undefined) throw error;
    await new Promise((done) => setTimeout(done, wait));
    return fetchJson(address, more);
  }
}
