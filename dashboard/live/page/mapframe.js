// The map in this very document, in place of the app's iframe.

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
    for (const [name, hear] of Object.entries(this.hear)) document.addEventListener(name, hear);
  }

  settle() {
    if (!window.atlas || window.atlas === this.atlas) return;
    this.atlas = window.atlas;
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
    for (const [name, hear] of Object.entries(this.hear)) document.removeEventListener(name, hear);
  }
}
