// The map as the timeline knows it: told what to show, and heard when it is picked or moved.

/** @import { AtlasDoor, MapEars } from "../types.d.ts" */

export class MapFrame {
  /** What screen readers call the map. */
  title = "";
  /** What is said where it does not come. */
  words = { missed: "", again: "" };
  /** @type {AtlasDoor | undefined} */
  atlas;
  /** The document the map is in. @type {Document | undefined} */
  inside;
  /** What each method was last called with. @type {Map<string, string>} */
  told = new Map();

  /** @param {MapEars} on */
  constructor(on) {
    this.on = on;
    /** @type {Record<string, (event: any) => void>} */
    this.hear = {
      "atlas:ready": () => this.settle(),
      "atlas:pick": ({ detail }) => on.pick(detail),
      "atlas:view": ({ detail }) => on.view(detail.view),
      "atlas:moved": ({ detail }) => on.moved(detail),
    };
  }

  /** Look for the map; who knows where it is says how. */
  settle() {}

  /** @param {Document} inside */
  listen(inside) {
    this.deafen();
    this.inside = inside;
    for (const [name, hear] of Object.entries(this.hear)) inside.addEventListener(name, hear);
  }

  deafen() {
    for (const [name, hear] of Object.entries(this.hear)) this.inside?.removeEventListener(name, hear);
  }

  /** A map that was not known yet has been told nothing. @param {AtlasDoor | undefined} atlas */
  greet(atlas) {
    if (!atlas || atlas === this.atlas) return;
    this.atlas = atlas;
    this.told.clear();
    this.on.ready();
  }

  /**
   * Call a method of the map unless it was last called with the same values.
   * @template {keyof AtlasDoor} Method
   * @param {Method} method
   * @param {Parameters<AtlasDoor[Method]>} values
   */
  tell(method, ...values) {
    if (!this.atlas || !this.note(method, ...values)) return;
    /** @type {(...values: any[]) => unknown} */ (this.atlas[method])(...values);
  }

  /**
   * Note what a method would be called with; returns whether that is new. Each layer counts apart.
   * @param {string} method
   * @param {unknown[]} values
   */
  note(method, ...values) {
    const text = JSON.stringify(values);
    const slot = method === "setLayer" ? `${method} ${values[0]}` : method;
    if (this.told.get(slot) === text) return false;
    this.told.set(slot, text);
    return true;
  }

  close() {
    this.deafen();
  }
}
