// Where the map rests, kept in the address: no entry of the history, and no word to the server.

/** @typedef {{lat: number, lon: number, zoom: number}} Where */

/** What tells that another entry of the history is the present one, where the browser has it. */
const entries = /** @type {{navigation?: EventTarget}} */ (/** @type {unknown} */ (globalThis)).navigation;

export class MapAddress {
  /** @type {string | null} */
  where = null;
  write = () => this.put();

  constructor() {
    entries?.addEventListener("currententrychange", this.write);
  }

  /** The map came to rest. @param {Where} where */
  keep({ lat, lon, zoom }) {
    this.where = [lat.toFixed(3), lon.toFixed(3), zoom].join(",");
    this.put();
  }

  /** The server writes addresses that know of no move of the map since its own last one. */
  put() {
    const address = new URL(location.href);
    if (this.where === null || address.searchParams.get("map") === this.where) return;
    address.searchParams.set("map", this.where);
    history.replaceState(history.state, "", address);
  }

  close() {
    entries?.removeEventListener("currententrychange", this.write);
  }
}
