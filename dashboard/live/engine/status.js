// What one holding means: whose the land is in a view, under whom, and whether that is in doubt.

/** @import { Bundle, Holdings, View } from "../types.d.ts" */

// A title by treaty that its owner made no use of.
const NOMINAL = "nominal";
// Under these kinds of rule an overlord leaves no tint: the land keeps its holder's full colour.
const UNTINTED = new Set(["sovereign", "occupation", "de facto", "revolt", "condominium"]);
const SHARED = new Set(["condominium", "revolt"]);

/** No second colour. */
export const NO_STRIPE = -1;
/** A second colour that is nobody's: there is a doubt. */
export const UNNAMED = -2;

export class Status {
  /** @type {View} */
  view = "control";

  /** @param {Pick<Bundle, "holdings" | "rules" | "recognitions" | "certainties">} bundle */
  constructor(bundle) {
    /** @type {Holdings} */
    this.columns = bundle.holdings;
    this.kinds = bundle.rules;
    this.recognitions = bundle.recognitions;
    this.certainties = bundle.certainties;
  }

  /** The same holdings in another view. @param {View} view @returns {Status} */
  in(view) {
    return Object.assign(Object.create(this), { view });
  }

  get byRecognition() {
    return this.view === "recognised";
  }

  /** Whether control and recognition name different powers. @param {number} h */
  differs(h) {
    const { holder, recognised } = this.columns;
    return recognised[h] >= 0 && recognised[h] !== holder[h];
  }

  /** Whose the land is in the view. @param {number} h */
  power(h) {
    return this.byRecognition ? this.owner(h) : this.runner(h);
  }

  /** Whose the land was by recognition, whatever the view shows. @param {number} h */
  owner(h) {
    return this.differs(h) ? this.columns.recognised[h] : this.columns.holder[h];
  }

  /** Who ran the land, whatever the view shows. @param {number} h */
  runner(h) {
    return this.columns.holder[h];
  }

  /** The power above, -1 for none. @param {number} h */
  overlord(h) {
    return this.byRecognition && this.differs(h) ? -1 : this.columns.overlord[h];
  }

  /** @param {number} h */
  rule(h) {
    return this.kinds[this.columns.rule[h]];
  }

  /** @param {number} h */
  recognition(h) {
    return this.recognitions[this.columns.recognition[h]];
  }

  /** @param {number} h */
  certainty(h) {
    return this.certainties[this.columns.certainty[h]];
  }

  /** Whether the land takes a tint of its overlord's colour. @param {number} h */
  tinted(h) {
    return this.overlord(h) >= 0 && !UNTINTED.has(this.rule(h));
  }

  /**
   * The power that stands at the top: the overlord of a vassal, else the holder.
   * @param {number} h
   */
  top(h) {
    return this.tinted(h) ? this.overlord(h) : this.power(h);
  }

  /** Whether the land was another's by a treaty that nobody acted on. @param {number} h */
  nominal(h) {
    return this.recognition(h) === NOMINAL;
  }

  /** @param {number} h */
  disputed(h) {
    return this.recognition(h) !== "" || this.certainty(h) === "contested";
  }

  /**
   * The second colour of a hatch: the other of the two powers, UNNAMED or NO_STRIPE. A title that
   * nobody made use of is no second power on the land of those who ran it.
   * @param {number} h
   */
  stripe(h) {
    if (this.differs(h) && this.byRecognition) return this.runner(h);
    if (this.nominal(h)) return NO_STRIPE;
    if (this.differs(h)) return this.owner(h);
    const overlord = this.overlord(h);
    if (SHARED.has(this.rule(h)) && overlord >= 0) return overlord;
    return this.disputed(h) || this.rule(h) === "occupation" ? UNNAMED : NO_STRIPE;
  }

  /** @param {number} h */
  striped(h) {
    return this.stripe(h) !== NO_STRIPE;
  }
}
