// The map as the timeline knows it: told what to show, and heard when it is picked or moved.

export class MapFrame {
  // on: {ready(), pick(detail), moved(detail)}
  constructor(on) {
    this.on = on;
    this.told = {};
    this.hear = {
      "atlas:ready": () => this.settle(),
      "atlas:pick": (event) => on.pick(event.detail),
      "atlas:moved": (event) => on.moved(event.detail),
    };
  }

  // Look for the map; whoever knows where it is says how.
  settle() {}

  listen(inside) {
    this.deafen();
    this.inside = inside;
    for (const [name, hear] of Object.entries(this.hear)) inside.addEventListener(name, hear);
  }

  deafen() {
    if (!this.inside) return;
    for (const [name, hear] of Object.entries(this.hear)) this.inside.removeEventListener(name, hear);
  }

  // A map that was not known yet has been told nothing.
  greet(atlas) {
    if (!atlas || atlas === this.atlas) return;
    this.atlas = atlas;
    this.told = {};
    this.on.ready();
  }

  // Call a method of the map unless it was last called with the same values.
  tell(method, ...values) {
    if (!this.atlas) return;
    const text = JSON.stringify(values);
    const slot = method === "setLayer" ? `${method} ${values[0]}` : method;
    if (this.told[slot] === text) return;
    this.told[slot] = text;
    this.atlas[method](...values);
  }

  close() {
    this.deafen();
  }
}
