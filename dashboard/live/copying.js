// A button that copies and says whether it did.

const SAID = 1600, SAID_WHY = 5000; // ms that a button says what came of it

/** What a button says otherwise, while it speaks of copying. @type {WeakMap<HTMLElement, string | null>} */
const usual = new WeakMap();
/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const clocks = new WeakMap();

/**
 * Copy a text, the address for "location", or for "code" the code that the button's block shows.
 * @param {HTMLElement} button that was pressed
 * @param {string} copy
 * @param {{ copied?: string, failed?: string }} words
 */
export async function copyText(button, copy, { copied = "", failed = "" }) {
  const done = await written(button, meant(button, copy));
  say(button, done ? copied : failed, done ? SAID : SAID_WHY);
}

/** @param {HTMLElement} button @param {string} copy */
function meant(button, copy) {
  if (copy === "location") return location.href;
  return copy === "code" ? button.closest(".ta-embed")?.querySelector("code")?.textContent ?? "" : copy;
}

/** @param {HTMLElement} button @param {string} text @returns {Promise<boolean>} whether it is copied */
async function written(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch { // a page by plain http from another machine has no clipboard
    return selected(button, text);
  }
}

/**
 * The old way, which needs no permission: what is selected is copied.
 * @param {HTMLElement} button
 * @param {string} text
 */
function selected(button, text) {
  const field = document.createElement("textarea");
  field.className = "ta-spoken";
  field.value = text;
  button.after(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  button.focus({ preventScroll: true });
  return done;
}

/** @param {HTMLElement} button @param {string} words @param {number} time */
function say(button, words, time) {
  if (!usual.has(button)) usual.set(button, button.textContent);
  clearTimeout(clocks.get(button));
  button.textContent = words;
  clocks.set(button, setTimeout(() => {
    button.textContent = usual.get(button) ?? "";
    usual.delete(button);
  }, time));
}
