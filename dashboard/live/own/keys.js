// Keys while the focus is in the text or its card, or nowhere: the next to look at, accept, reject, undo.

/** @import { OwnDeed } from "../types.d.ts" */
/** @import { Card } from "./card.js" */

/** @type {Record<string, OwnDeed>} */
const PLAIN = {
  n: { do: "next", step: 1 },
  p: { do: "next", step: -1 },
};
/** @type {Record<string, OwnDeed>} */
const OF_A_CARD = {
  y: { do: "accept" },
  x: { do: "reject" },
  Escape: { do: "close" },
};

/**
 * @param {HTMLElement} root
 * @param {Card} card
 * @param {(deed: OwnDeed) => void} act
 * @returns {() => void} hears no more
 */
export function hearKeys(root, card, act) {
  /** @param {KeyboardEvent} event */
  const hear = (event) => {
    const deed = deedOf(event, card);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    act(deed);
  };
  /** With no other focus any key is for the text; an undo is, too, from a button. @param {KeyboardEvent} event */
  const hearElsewhere = (event) => {
    const { target } = event;
    const button = target instanceof HTMLElement && target.closest("button");
    if (target === document.body || (button && deedOf(event, card)?.do === "undo")) hear(event);
  };
  root.addEventListener("keydown", hear);
  document.addEventListener("keydown", hearElsewhere);
  return () => {
    root.removeEventListener("keydown", hear);
    document.removeEventListener("keydown", hearElsewhere);
  };
}

/** @param {KeyboardEvent} event @param {Card} card @returns {OwnDeed | null} */
function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }, card) {
  const writing = target instanceof HTMLInputElement && target.type !== "checkbox";
  if (writing) return key === "Escape" ? { do: "close" } : null;
  if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z") return { do: "undo" };
  if (ctrlKey || metaKey || altKey) return null;
  const { told } = card;
  if (told && OF_A_CARD[key]) return { at: told.at, ...card.where(), ...OF_A_CARD[key] };
  return PLAIN[key] ?? null;
}
