// Whose the map is, and what may be done with it, for those who take it away.

/** @import { World } from "./world.js" */

/** The licence, where one is stated, and where the shapes are from. @param {World} world */
export function rightsOf({ speech, bundle: { edition: { licence, natural } } }) {
  if (!natural) return licence;
  return licence ? speech.say("picture licence", { licence }) : speech.say("picture shapes");
}

/** The atlas and the rights. @param {World} world */
export function creditOf(world) {
  return [world.speech.of(world.bundle.edition.title), rightsOf(world)].filter(Boolean).join(" · ");
}
