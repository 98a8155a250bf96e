// Who is on the screen now, and what lines and fills mean: a strip along the foot of the map, so
// that it hides no land. What the strip has no room for, and the signs, open upwards.

import { clear, make } from "../dom.js";
import { Drawer } from "./drawer.js";
import { entries } from "./roll.js";
import { showSigns } from "./signs.js";

/** @import { Entry, Side } from "./roll.js" */
/** @import { Shown } from "./signs.js" */
/** @import { StateLayers } from "./statelayer.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const SMALL = 640; // px; below this no powers are listed on the strip itself
const NAMED = 2; // most names of one entry on the strip

export class Legend {
  /** What is listed, as text. */
  last = "";
  /** @type {Entry[]} */
  entries = [];
  /** The map's size at which the height was measured. */
  measured = "";
  high = 0;
  /** @param {Viewport} viewport @param {World} world @param {Pick<StateLayers, "signs">} overlays */
  constructor(viewport, world, overlays) {
    this.overlays = overlays;
    this.viewport = viewport;
    this.world = world;
    this.box = make("div", "legend", viewport.map.getContainer());
    this.powers = make("ul", "who", this.box);
    this.all = new Drawer("powers", this.box, () => this.list());
    this.how = new Drawer("how", this.box, () => this.explain());
    this.all.family = this.how.family = [this.all, this.how];
    viewport.cover(this.box);
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this.box.addEventListener("keydown", (event) => event.stopPropagation()); // no move of the map
  }

  /** Height of the strip in pixels, measured again only when the map's size is another. */
  get height() {
    const size = this.viewport.size.join();
    if (size !== this.measured) {
      this.measured = size;
      this.high = this.box.offsetHeight;
    }
    return this.high;
  }

  /** The powers in the frame; of both days where two are compared. @param {Side[]} sides */
  show(sides) {
    this.entries = entries(this.world, sides);
    const { speech, palette } = this.world;
    const text = [speech.lang, palette.theme, this.viewport.size[0], JSON.stringify(this.entries)].join(" ");
    if (text === this.last) return;
    this.last = text;
    clear(this.powers);
    for (const [at, entry] of this.entries.entries()) {
      this.addRow(this.powers, entry, { most: NAMED, behind: this.entries[at - 1]?.names[0] === entry.over });
    }
    const title = speech.say("legend");
    const small = this.viewport.size[0] < SMALL;
    // The strip is measured beside the widest buttons it may have, not beside those of another day.
    this.how.name(speech.say("how to read"), speech.say("how to read"));
    this.all.name(speech.say("and more", { n: this.entries.flatMap(({ names }) => names).length }), title);
    this.all.button.hidden = false;
    const left = this.trim();
    this.all.name(small ? title : speech.say("and more", { n: left }), title);
    this.all.button.hidden = (!left && !small) || !this.entries.length;
    if (this.all.open) this.list();
    if (this.how.open) this.explain();
  }

  /**
   * @param {HTMLElement} list
   * @param {Entry} entry
   * @param {{most?: number, behind?: boolean}} [short] most names of it; whether it stands right
   *   behind its overlord, who need not be named
   */
  addRow(list, { names, over, rule, swatch }, { most = names.length, behind = false } = {}) {
    const { speech } = this.world;
    const row = make("li", "", list);
    make("i", "swatch", row).style.background = swatch;
    const named = names.slice(0, most).join(", ") + (names.length > most ? ", …" : "");
    const key = GROUPS.has(rule) ? `listed ${rule}` : "listed";
    if (over) row.title = speech.say(key, { power: over, names: names.join(", ") });
    const said = speech.say(behind ? `${key} behind` : key, { power: over, names: named });
    make("span", "", row, over ? said : named);
  }

  /** Take away what the strip has no room for; returns how many powers are not named on it. */
  trim() {
    const rows = [...this.powers.children].filter((row) => row instanceof HTMLElement);
    const foot = this.powers.offsetTop + this.powers.clientHeight + 2;
    const shown = rows.filter((row) => row.offsetTop + row.offsetHeight <= foot);
    for (const row of rows) if (!shown.includes(row)) row.remove();
    return this.entries.reduce((left, { names }, at) => (
      left + names.length - (shown.includes(rows[at]) ? Math.min(names.length, NAMED) : 0)
    ), 0);
  }

  /** Every power, in the panel. */
  list() {
    clear(this.all.list);
    for (const entry of this.entries) this.addRow(this.all.list, entry);
  }

  /** Every sign, in its panel. */
  explain() {
    showSigns(clear(this.how.list), this.shown);
  }

  /** What there is to be explained. @returns {Shown} */
  get shown() {
    const { speech, bundle: { areas, places } } = this.world;
    return {
      say: (key) => speech.say(key), roles: this.overlays.signs,
      land: areas.length > 0, unsure: places.some(({ sure }) => sure === false),
      unfounded: areas.length > 0 || places.some(({ founded }) => founded),
    };
  }

  /** Another layer is on, or off. */
  turn() {
    if (this.how.open) this.explain();
  }
}

const GROUPS = new Set(["vassal", "union republic"]); // kinds of rule that have a word for many
