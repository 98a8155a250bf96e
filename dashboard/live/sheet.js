// On a phone what is told lies as a sheet over the page's foot, low or high: story.css draws it so
// where an element says which. Here it is said, and the handle turns one into the other.

const HANDLE = ".ta-handle";
let high = false; // as the reader left it: the next thing is told at the same height

/** Make what is told a sheet, if it has a handle. @param {HTMLElement} root */
export function makeSheet(root) {
  const handles = handlesIn(root);
  if (!handles.length && !("sheet" in root.dataset)) return;
  if (!handles.length) high = false; // let go of: the next one begins low
  show(root, handles);
  for (const handle of handles) handle.addEventListener("click", () => {
    high = !high;
    show(root, handlesIn(root));
  });
}

/** @param {HTMLElement} root @returns {HTMLElement[]} */
const handlesIn = (root) => [...root.querySelectorAll(HANDLE)].filter((one) => one instanceof HTMLElement);

/** @param {HTMLElement} root @param {HTMLElement[]} handles */
function show(root, handles) {
  if (handles.length) root.dataset.sheet = high ? "high" : "low";
  else delete root.dataset.sheet;
  for (const handle of handles) handle.setAttribute("aria-expanded", String(high));
  if (!high) root.scrollTop = 0;
}
