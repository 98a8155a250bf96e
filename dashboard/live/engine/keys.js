// Areas by keyboard: one tab stop on the map; arrows go to the nearest area that way, Enter or
// Space chooses, Escape lets go.

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export class AreaKeys {
  constructor(viewport, world, scene, on) {
    Object.assign(this, { viewport, world, scene, on });
    this.scene.fills.setAttribute("role", "group");
    for (const path of scene.areas) {
      path.setAttribute("role", "button");
      path.setAttribute("tabindex", "-1");
    }
    this.rove(0);
    scene.fills.addEventListener("keydown", (event) => this.onKey(event));
    scene.fills.addEventListener("focusin", (event) => this.onFocus(event));
    scene.fills.addEventListener("focusout", () => { this.unsettle(); on.blur(); });
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

  // The tab stop may be the wrong one: the map moved, or the reader left the areas.
  unsettle() {
    this.settled = false;
  }

  // Start from the area nearest to the middle of the frame, unless the reader is on one.
  toMiddle() {
    if (this.settled || this.scene.fills.contains(document.activeElement)) return;
    this.settled = true;
    const [w, h] = this.viewport.size;
    const [x, y] = this.viewport.pointAt([w / 2, h / 2]);
    const far = this.world.points.map(([px, py]) => (px - x) ** 2 + (py - y) ** 2);
    this.rove(far.reduce((best, one, area) => (one < far[best] ? area : best), 0));
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
