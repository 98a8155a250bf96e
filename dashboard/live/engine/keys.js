// Areas by keyboard: one tab stop on the map; arrows go to the nearest area that way, Enter or
// Space chooses, Escape lets go.

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export class AreaKeys {
  constructor(frame, world, scene, on) {
    Object.assign(this, { frame, world, scene, on });
    this.scene.fills.setAttribute("role", "group");
    for (const path of scene.areas) {
      path.setAttribute("role", "button");
      path.setAttribute("tabindex", "-1");
    }
    this.rove(0);
    scene.fills.addEventListener("keydown", (event) => this.onKey(event));
    scene.fills.addEventListener("focusin", (event) => this.onFocus(event));
    scene.fills.addEventListener("focusout", () => on.blur());
  }

  areaOf(node) {
    const text = node?.getAttribute?.("data-area");
    return text === null || text === undefined ? -1 : Number(text);
  }

  rove(area) {
    if (this.stop !== undefined) this.scene.areas[this.stop].setAttribute("tabindex", "-1");
    this.stop = area;
    this.scene.areas[area].setAttribute("tabindex", "0");
  }

  // Start from the area nearest to the middle of the frame, unless the reader is on one.
  toMiddle() {
    if (this.scene.fills.contains(document.activeElement)) return;
    const [w, h] = this.frame.size;
    const far = (area) => {
      const [x, y] = this.frame.pixel(this.world.points[area]);
      return (x - w / 2) ** 2 + (y - h / 2) ** 2;
    };
    const all = this.world.points.map((_, area) => area);
    this.rove(all.reduce((best, area) => (far(area) < far(best) ? area : best), 0));
  }

  onFocus(event) {
    const area = this.areaOf(event.target);
    if (area < 0 || !event.target.matches(":focus-visible")) return;
    this.rove(area);
    this.on.focus(area);
  }

  onKey(event) {
    const area = this.areaOf(event.target);
    if (area < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (WAYS[event.key]) this.step(area, WAYS[event.key]);
    else if (event.key === "Enter" || event.key === " ") this.on.pick(area);
    else if (event.key === "Escape") this.on.escape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // The nearest area in a direction; being off to the side counts double.
  step(from, [wayX, wayY]) {
    const [x, y] = this.world.points[from];
    let best = -1;
    let least = Infinity;
    this.world.points.forEach(([px, py], area) => {
      const ahead = (px - x) * wayX + (py - y) * wayY;
      const aside = Math.abs((px - x) * wayY) + Math.abs((py - y) * wayX);
      if (area === from || ahead <= 0 || aside > 2 * ahead) return;
      const cost = ahead + 2 * aside;
      if (cost < least) { least = cost; best = area; }
    });
    if (best < 0) return;
    this.rove(best);
    this.scene.areas[best].focus({ preventScroll: true });
  }
}
