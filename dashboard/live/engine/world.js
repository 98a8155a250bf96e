// Everything that does not move with time, prepared once from the bundle.

import { Palette } from "./colours.js";
import { History } from "./history.js";
import { areaPath, collectBorders, decodeArcs, project } from "./shapes.js";
import { Status } from "./status.js";
import { Speech } from "./speech.js";

export class World {
  constructor(bundle) {
    this.bundle = bundle;
    this.history = new History(bundle);
    this.status = new Status(bundle);
    this.palette = new Palette(bundle, this.status);
    this.speech = new Speech(bundle);
    this.drawShapes(bundle.topology);
    this.places = bundle.places;
    this.areaIndex = new Map(bundle.areas.map(({ id }, i) => [id, i]));
    this.eventIndex = new Map(bundle.events.map(({ id }, i) => [id, i]));
    this.placeIndex = new Map(bundle.places.map(({ id }, i) => [id, i]));
    this.vague = this.findVague();
    this.eventOrder = bundle.events.map((_, i) => i)
      .sort((a, b) => (bundle.events[a].date < bundle.events[b].date ? -1 : 1));
  }

  drawShapes(topology) {
    const arcs = decodeArcs(topology);
    const geometries = topology.objects.areas.geometries;
    this.areaPaths = geometries.map((geometry) => areaPath(arcs, geometry));
    this.borders = collectBorders(topology, arcs);
    this.around = geometries.map(() => []);
    this.borders.forEach(({ left, right }, index) => {
      this.around[left].push(index);
      if (right >= 0) this.around[right].push(index);
    });
    this.near = this.around.map((list, area) => [...new Set(list
      .map((index) => this.borders[index])
      .filter(({ right }) => right >= 0)
      .map(({ left, right }) => (left === area ? right : left)))]);
    this.points = this.bundle.areas.map(({ point }) => project(...point));
  }

  // Holdings whose first day is not known exactly, with the range it lies in.
  findVague() {
    const { edtf, area } = this.bundle.holdings;
    const found = [];
    edtf.forEach((index, holding) => {
      if (index < 0) return;
      const { low, high } = this.bundle.edtfs[index];
      found.push({ area: area[holding], holding, low, high });
    });
    return found;
  }

  // Areas that came into other hands (not: under a new name of the same state) from `since` on.
  transfers(since, day) {
    const { area } = this.history;
    const begun = this.history.begun(since, day);
    return new Set(begun.filter((h) => this.isTransfer(h - 1, h)).map((h) => area[h]));
  }

  // `powerOf` says in whose hands a holding counts to be: by the view, in law or on the ground.
  isTransfer(old, now, powerOf = (h) => this.status.power(h)) {
    const { holders } = this.bundle;
    const before = powerOf(old);
    const after = powerOf(now);
    return before !== after && holders[before].state !== holders[after].state;
  }

  // The path round a set of areas: borders with exactly one side inside.
  outline(areas) {
    const inside = new Set(areas);
    const edge = new Set();
    for (const area of inside) for (const index of this.around[area]) edge.add(index);
    return [...edge].map((index) => this.borders[index])
      .filter(({ left, right }) => inside.has(left) !== inside.has(right))
      .map(({ path }) => path).join("");
  }

  // Bounding box [west, south, east, north] of some areas.
  box(areas) {
    const boxes = [...areas].map((area) => this.bundle.areas[area].box);
    return boxes.reduce((all, b) => [
      Math.min(all[0], b[0]), Math.min(all[1], b[1]), Math.max(all[2], b[2]), Math.max(all[3], b[3]),
    ]);
  }
}
