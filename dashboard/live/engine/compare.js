// Two days on one map: the other day left of a divider that hand or arrow keys move.

import { make } from "../dom.js";
import { PowerLabels } from "./labels.js";
import { Scene } from "./scene.js";
import { makeOverlay } from "./overlay.js";

const PANE = "atlas-compare";
const STEP = 0.02;

export class Compare {
  constructor(viewport, world, onMove) {
    Object.assign(this, { viewport, world, onMove, share: 0.5, day: null });
  }

  // Show another day on the left of `rightDay`; null takes the divider away.
  show(day, rightDay) {
    if (!day) { this.close(); return; }
    this.day = day;
    if (!this.scene) this.open(day); else this.scene.show(day, "");
    this.tell(rightDay);
    this.clip();
  }

  // Say which day is on which side.
  tell(rightDay) {
    if (!this.scene) return;
    const { speech } = this.world;
    const date = speech.date(this.day);
    this.divider.setAttribute("aria-label", speech.say("divider", { date }));
    this.leftFlag.textContent = date;
    this.rightFlag.textContent = speech.date(rightDay);
  }

  open(day) {
    const { map } = this.viewport;
    this.pane = map.getPane(PANE) || map.createPane(PANE);
    this.overlay = makeOverlay(map, PANE);
    this.overlay.plane.classList.add("second");
    this.scene = new Scene(this.overlay.plane, this.world, day);
    this.labels = new PowerLabels(this.viewport, this.world);
    this.divider = make("div", "divider", map.getContainer());
    this.leftFlag = make("span", "flag left", this.divider);
    this.rightFlag = make("span", "flag right", this.divider);
    const roles = { role: "slider", tabindex: "0", "aria-orientation": "horizontal",
      "aria-valuemin": "0", "aria-valuemax": "100" };
    for (const [name, value] of Object.entries(roles)) this.divider.setAttribute(name, value);
    L.DomEvent.disableClickPropagation(this.divider);
    this.divider.addEventListener("pointerdown", (event) => this.grab(event));
    this.divider.addEventListener("keydown", (event) => this.onKey(event));
    this.follow = () => this.clip();
    map.on("move zoomend resize", this.follow);
  }

  close() {
    if (!this.scene) return;
    this.viewport.map.off("move zoomend resize", this.follow);
    this.labels.clear();
    this.overlay.remove();
    this.divider.remove();
    this.scene = null;
    this.day = null;
  }

  repaint(rightDay) {
    this.scene?.repaint();
    this.tell(rightDay);
  }

  get x() {
    return this.share * this.viewport.size[0];
  }

  // The part of the map left (or right) of the divider, [west, south, east, north].
  side(left) {
    const [west, south, east, north] = this.viewport.bounds();
    const cut = this.viewport.map.containerPointToLatLng([this.x, 0]).lng;
    return left ? [west, south, cut, north] : [cut, south, east, north];
  }

  clip() {
    const { map, size } = this.viewport;
    const from = map.containerPointToLayerPoint([0, 0]);
    const to = map.containerPointToLayerPoint([this.x, size[1]]);
    this.pane.style.clip = `rect(${from.y}px, ${to.x}px, ${to.y}px, ${from.x}px)`;
    this.divider.style.transform = `translateX(${Math.round(this.x)}px)`;
    this.divider.setAttribute("aria-valuenow", String(Math.round(this.share * 100)));
  }

  move(share) {
    this.share = Math.min(0.98, Math.max(0.02, share));
    this.clip();
    this.onMove();
  }

  grab(event) {
    event.preventDefault();
    this.divider.focus();
    this.divider.setPointerCapture(event.pointerId);
    const { left, width } = this.viewport.map.getContainer().getBoundingClientRect();
    const drag = (move) => this.move((move.clientX - left) / width);
    this.divider.addEventListener("pointermove", drag);
    const drop = () => this.divider.removeEventListener("pointermove", drag);
    this.divider.addEventListener("lostpointercapture", drop, { once: true });
  }

  onKey(event) {
    const way = { ArrowLeft: -STEP, ArrowRight: STEP, PageDown: -0.1, PageUp: 0.1 }[event.key];
    const ends = { Home: 0.02, End: 0.98 }[event.key];
    if (way === undefined && ends === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(ends ?? this.share + way);
  }
}
