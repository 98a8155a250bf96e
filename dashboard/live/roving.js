// One tab stop for a row of buttons (role "toolbar"): arrow keys, Home and End move inside it.

/** @type {Record<string, (at: number, last: number) => number>} */
const STEPS = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Move the focus within the row that a key was pressed in.
 * @param {KeyboardEvent} event
 */
export function rove(event) {
  const step = STEPS[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLButtonElement)) return;
  /** @type {NodeListOf<HTMLButtonElement> | undefined} */
  const row = target.closest('[role="toolbar"]')?.querySelectorAll("button");
  if (!row) return;
  event.preventDefault();
  const all = [...row];
  const next = all[step(all.indexOf(target), all.length - 1)];
  for (const one of all) one.tabIndex = one === next ? 0 : -1;
  next.focus();
}
