// A part of an atlas that comes after its bundle: the article of a reader's own, with its places and
// its dated sentences, laid over a map that knows nothing of it, again and again as it is corrected.

/** @import { AtlasEvent, Bundle, EventDay, OwnPart } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */

/** What of a bundle an own part stands for. */
const REPLACED = /** @type {const} */ (
  ["title", "edition", "first", "last", "opening", "story", "home", "places"]);

export class Owning {
  /** Whether a part was ever laid. */
  laid = false;

  /** @param {Bundle} bundle */
  constructor(bundle) {
    this.bundle = bundle;
    this.base = { ...bundle };
  }

  /**
   * Lay a part over the bundle in the place of the one before; null for none.
   * @param {OwnPart | null} part
   */
  lay(part) {
    Object.assign(this.bundle, this.base, part ? joined(this.base, part) : {});
    if (part) this.laid = true;
  }
}

/**
 * Lay an own article over a map, or take it away: its places and events are others; day and view
 * stay, but for the first one, whose view is gone to.
 * @param {LiveMap} live
 * @param {OwnPart | null} part
 */
export function setOwn(live, part) {
  const { owning, world, camera, views, places, selection, choosing, wanted, legend, layout } = live;
  const first = Boolean(part) && !owning.laid;
  owning.lay(part);
  world.index();
  camera.house(world.bundle.home, world.extent, first);
  views.name();
  places.renew();
  choosing.select(selection.kind, selection.id, false);
  live.want(wanted.day, wanted.since);
  legend.turn();
  layout.lay(true);
  layout.restSoon();
}

/**
 * What of a bundle is another with a part.
 * @param {Bundle} base
 * @param {OwnPart} part
 * @returns {Partial<Bundle>}
 */
export function joined(base, part) {
  const named = new Set(part.named);
  const events = [...base.events.map((event) => marked(event, named)), ...part.events];
  const replaced = Object.fromEntries(REPLACED.map((name) => [name, part[name]]));
  return { ...replaced, events, event_days: daysOf(base, part) };
}

/**
 * An event of the record, which the article may speak of.
 * @param {AtlasEvent} event
 * @param {Set<string>} named
 */
function marked(event, named) {
  return event.article === named.has(event.id) ? event : { ...event, article: named.has(event.id) };
}

/** Every dated day, in order. @param {Bundle} base @param {OwnPart} part @returns {EventDay[]} */
function daysOf({ event_days: days, events }, { event_days: own }) {
  const after = own.map(([day, at, ...rest]) => /** @type {EventDay} */ ([day, at + events.length, ...rest]));
  return [...days, ...after].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
