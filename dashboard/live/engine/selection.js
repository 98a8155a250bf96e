// What the reader has chosen: an outlined area, a marked place with its land, or an event with
// the land it moved, from whom to whom.

import { clear, make, makeSvg } from "./dom.js";
import { project } from "./shapes.js";
import { nameOf } from "./telling.js";
import { swatch } from "./tip.js";

const MOST_FLOWS = 6;

export class Selection {
  constructor(frame, world, plane) {
    this.frame = frame;
    this.world = world;
    this.halo = makeSvg("path", { class: "chosen-halo" }, plane);
    this.line = makeSvg("path", { class: "chosen-line" }, plane);
    this.site = make("div", "site leaflet-zoom-animated", frame.labelPane);
    this.siteName = make("span", "", this.site);
    this.card = make("div", "flows leaflet-control", null);
    this.card.hidden = true;
    this.span = ["", ""];
    this.moved = [];
    const corner = make("div", "leaflet-top leaflet-right atlas-corner", frame.map.getContainer());
    corner.appendChild(this.card);
    this.kind = null;
  }

  // The areas a choice is about; [] for none.
  areasOf(kind, id) {
    const { world } = this;
    const has = (map) => map.has(id);
    if (kind === "area" && has(world.areaIndex)) return [world.areaIndex.get(id)];
    if (kind === "place" && has(world.placeIndex)) {
      const place = world.places[world.placeIndex.get(id)];
      return place.extent.map((area) => world.areaIndex.get(area)).filter((i) => i !== undefined);
    }
    if (kind === "event" && has(world.eventIndex)) {
      return this.moved.map((h) => world.history.area[h]);
    }
    return [];
  }

  // Holdings that an event began, other than the first of an area.
  movedBy(event) {
    const { history, bundle } = this.world;
    const found = [];
    bundle.holdings.event.forEach((index, h) => {
      if (index === event && h > history.first[history.area[h]] && this.world.isTransfer(h - 1, h)) {
        found.push(h);
      }
    });
    return found;
  }

  // What a chosen event did shows only while one of its days is within the span on the map.
  follow(since, day) {
    this.span = [since || day, day];
    const away = this.event !== undefined
      && !this.days.some((one) => one >= this.span[0] && one <= day);
    for (const path of [this.halo, this.line]) path.style.display = away ? "none" : "";
    for (const node of [this.card, this.site]) node.classList.toggle("away", away);
  }

  choose(kind, id) {
    const { world } = this;
    this.kind = kind;
    this.id = id;
    this.event = kind === "event" ? world.eventIndex.get(id) : undefined;
    this.moved = this.event === undefined ? [] : this.movedBy(this.event);
    this.days = this.moved.map((h) => world.history.startDay(h));
    if (this.event !== undefined) this.days.push(world.bundle.events[this.event].date);
    const areas = this.areasOf(kind, id);
    const path = this.world.outline(areas);
    this.halo.setAttribute("d", path);
    this.line.setAttribute("d", path);
    this.showFlows();
    this.lay();
    this.follow(...this.span);
    return areas;
  }

  // The spot where the chosen event took place.
  lay() {
    const { point, place } = this.event === undefined ? {} : this.world.bundle.events[this.event];
    this.site.hidden = !point;
    if (!point) return;
    this.siteName.textContent = place;
    this.frame.stand(this.site, ...this.frame.pixel(project(...point)));
  }

  // Which hands the chosen event moved land from and to, in words beside the outlines.
  showFlows() {
    const { world } = this;
    const flows = this.flows(this.moved);
    this.card.hidden = !flows.length;
    if (!flows.length) return;
    clear(this.card);
    const { date } = world.bundle.events[this.event];
    make("strong", "", this.card, world.speech.event(this.event));
    make("div", "flow-date", this.card, world.speech.date(date));
    const list = make("ul", "", this.card);
    for (const flow of flows.slice(0, MOST_FLOWS)) this.addFlow(list, flow);
    const rest = flows.length - MOST_FLOWS;
    if (rest > 0) make("div", "flow-date", this.card, world.speech.say("and more", { n: rest }));
  }

  flows(moved) {
    const { world } = this;
    const sums = new Map();
    for (const h of moved) {
      const area = world.history.area[h];
      const key = `${world.status.power(h - 1)},${world.status.power(h)}`;
      const flow = sums.get(key) || { old: h - 1, now: h, km2: 0 };
      flow.km2 += world.bundle.areas[area].km2;
      sums.set(key, flow);
    }
    return [...sums.values()].sort((a, b) => b.km2 - a.km2);
  }

  addFlow(list, { old, now, km2 }) {
    const { world } = this;
    const row = make("li", "", list);
    const day = world.history.startDay(now);
    for (const [h, arrow] of [[old, " → "], [now, ""]]) {
      make("i", "swatch", row).style.background = swatch(world.palette.look(h));
      row.append(nameOf(world, world.status.power(h), day) + arrow);
    }
    const round = new Intl.NumberFormat(world.speech.lang, { maximumSignificantDigits: 3 });
    make("small", "", row, ` ${round.format(km2)} km²`);
  }
}
