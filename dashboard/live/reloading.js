// When and how the page loads itself again: a part of it has not come, or Streamlit has let it fall.

const SCRIPTS = "/static/js/";
const HEALTH = "_stcore/health";
const ANSWER = 5000; // ms that the server has to say that it is well
const REST = 1500; // ms until it is asked anew
const OFTEN = 3; // times that the page loads itself again within a while
const WHILE = 300_000; // ms
const LOADED = "atlas:loaded-again";

let asking = false;

/**
 * The same address again; not before somebody answers: what stands here can still be read.
 * @param {boolean} [surely] until it is loaded
 */
export async function again(surely = false) {
  if (asking) return;
  asking = true;
  const signal = AbortSignal.timeout(ANSWER);
  const answer = await fetch(new URL(HEALTH, document.baseURI), { signal }).catch(() => null);
  asking = false;
  if (answer?.ok) location.reload();
  else if (surely) setTimeout(() => again(true), REST);
}

/** Whether a script of Streamlit's has not come; not every browser keeps the status. */
export function hasMissed() {
  return performance.getEntriesByType("resource").some(
    (/** @type {any} */ { name, responseEnd, responseStatus }) =>
      name.includes(SCRIPTS) && responseEnd > 0 && (responseStatus === 0 || responseStatus >= 400),
  );
}

/** Whether the page may load itself again: what goes wrong anew each time would go round for ever. */
export function mayLoad() {
  try {
    /** @type {number[]} */
    const times = JSON.parse(sessionStorage.getItem(LOADED) ?? "[]");
    const late = times.filter((time) => Date.now() - time < WHILE);
    if (late.length >= OFTEN) return false;
    sessionStorage.setItem(LOADED, JSON.stringify([...late, Date.now()]));
    return true;
  } catch {
    return false; // a browser that lets nobody keep anything
  }
}
