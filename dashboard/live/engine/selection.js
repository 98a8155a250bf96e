// What the reader has chosen: an outlined area, a marked place with its land, or an event with
// the land it moved, from whom to whom: in law, and on the ground where that was another matter.

import { clear, make, makeSvg } from "../dom.js";
import { project } from "./shapes.js";
import { nameOf } from "./telling.js";

const NEAR_PLACE = 30; // px
const MOST_FLOWS = 4;
const CARD_FOLDS_BELOW = 600; // px: below it the list starts folded, so that it leaves the map in sight

export class Selection {
  constructor(viewport, world, plane) {
    this.viewport = viewport;
    this.world = world;
    this.halo = makeSvg("path", { class: "chosen-halo" }, plane);
    this.line = makeSvg("path", { class: "chosen-line" }, plane);
    this.site = make("div", "site leaflet-zoom-animated", viewport.labelPane);
    this.siteName = make("span", "", this.site);
    this.card = make("div", "flows leaflet-control", null);
    this.card.hidden = true;
    this.span = ["", ""];
    this.moved = { law: [], ground: [] };
    this.beside = [];
    const corner = make("div", "leaflet-top leaflet-right atlas-corner", viewport.map.getContainer());
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
      const { law, ground } = this.moved;
      return [...law, ...ground].map((h) => world.history.area[h]);
    }
    return [];
  }

  // Holdings that an event began, other than the first of an area: those that moved land in law,
  // and those that moved it on the ground between other hands than in law.
  movedBy(event) {
    const { history, bundle, status } = this.world;
    const owner = (h) => status.owner(h);
    const runner = (h) => status.runner(h);
    const moved = { law: [], ground: [] };
    bundle.holdings.event.forEach((index, h) => {
      if (index !== event || h <= history.first[history.area[h]]) return;
      const inLaw = this.world.isTransfer(h - 1, h, owner);
      const same = owner(h - 1) === runner(h - 1) && owner(h) === runner(h);
      if (inLaw) moved.law.push(h);
      if (this.world.isTransfer(h - 1, h, runner) && !(inLaw && same)) moved.ground.push(h);
    });
    return moved;
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
    this.moved = this.event === undefined ? { law: [], ground: [] } : this.movedBy(this.event);
    const { law, ground } = this.moved;
    this.days = [...law, ...ground].map((h) => world.history.startDay(h));
    if (this.event !== undefined) this.days.push(world.bundle.events[this.event].date);
    const areas = this.areasOf(kind, id);
    const path = this.world.outline(areas);
    this.halo.setAttribute("d", path);
    this.line.setAttribute("d", path);
    this.showFlows();
    this.lay(this.beside);
    this.follow(...this.span);
    return areas;
  }

  // The spot where the chosen event took place; unnamed beside a place that is on the map.
  lay(places) {
    this.beside = places;
    const { point, place } = this.event === undefined ? {} : this.world.bundle.events[this.event];
    this.site.hidden = !point;
    if (!point) return;
    const [x, y] = this.viewport.pixel(project(...point));
    const beside = places.some((one) => Math.hypot(one.x - x, one.y - y) < NEAR_PLACE);
    this.siteName.textContent = beside ? "" : place;
    this.viewport.stand(this.site, x, y);
  }

  // Which hands the chosen event moved land from and to, in words beside the outlines.
  showFlows() {
    const { world } = this;
    const { law, ground } = this.moved;
    this.card.hidden = !(law.length || ground.length);
    if (this.card.hidden) return;
    clear(this.card);
    const { date } = world.bundle.events[this.event];
    const folded = make("details", "", this.card);
    folded.open = this.viewport.map.getSize().x > CARD_FOLDS_BELOW;
    make("summary", "", folded, world.speech.event(this.event));
    make("div", "flow-date", folded, world.speech.date(date));
    const both = law.length && ground.length;
    this.addFlows(folded, law, (h) => world.status.owner(h), both && "in law");
    this.addFlows(folded, ground, (h) => world.status.runner(h), both && "on the ground");
  }

  addFlows(parent, moved, powerOf, heading) {
    if (!moved.length) return;
    const { world } = this;
    if (heading) make("div", "flow-date", parent, world.speech.say(heading));
    const flows = this.flows(moved, powerOf);
    const list = make("ul", "", parent);
    for (const flow of flows.slice(0, MOST_FLOWS)) this.addFlow(list, flow, powerOf);
    const rest = flows.length - MOST_FLOWS;
    if (rest > 0) make("div", "flow-date", parent, world.speech.say("and more", { n: rest }));
  }

  flows(moved, powerOf) {
    const { world } = this;
    const sums = new Map();
    for (const h of moved) {
      const key = `${powerOf(h - 1)},${powerOf(h)}`;
      const flow = sums.get(key) || { old: h - 1, now: h, km2: 0 };
      flow.km2 += world.bundle.areas[world.history.area[h]].km2;
      sums.set(key, flow);
    }
    return [...sums.values()].sort((a, b) => b.km2 - a.km2);
  }

  addFlow(list, { old, now, km2 }, powerOf) {
    const { world } = this;
    const row = make("li", "", list);
    const day = world.history.startDay(now);
    for (const [h, arrow] of [[old, " → "], [now, ""]]) {
      make("i", "swatch", row).style.background = world.palette.of(powerOf(h));
      row.append(nameOf(world, powerOf(h), day) + arrow);
    }
    const round = new Intl.NumberFormat(world.speech.lang, { maximumSignificantDigits: 3 });
    make("small", "", row, ` ${round.format(km2)} km²`);
  }
}
