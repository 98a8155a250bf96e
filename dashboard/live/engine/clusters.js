// The biggest joined-up piece of each power's land within the frame, and where its name may stand.
// A step counts only those powers anew that won or lost land within the frame.

export class Clusters {
  // now: the holding of each area, kept up to date by its owner, who tells what changed.
  constructor(world, now) {
    this.world = world;
    this.now = now;
    this.forget();
  }

  // Count everything anew: the view of whose the land is may be another.
  forget() {
    this.view = null;
    this.stale = new Set();
    this.found = new Map();
  }

  follow(changed) {
    if (this.view) for (const area of changed) this.put(area);
  }

  // The cluster of each power within `view` ([west, south, east, north]), largest power first.
  within(view) {
    if (!this.view || view.some((edge, i) => edge !== this.view[i])) this.look(view);
    for (const power of this.stale) this.count(power);
    this.stale.clear();
    return [...this.found.values()].sort((a, b) => b.all - a.all || a.power - b.power);
  }

  look(view) {
    const { areas } = this.world.bundle;
    this.forget();
    this.view = view;
    this.members = new Map();
    this.powers = new Int32Array(areas.length).fill(-1);
    this.inside = areas.map(({ box }) => touches(box, view));
    for (let area = 0; area < areas.length; area += 1) this.put(area);
  }

  put(area) {
    const old = this.powers[area];
    const power = this.world.status.power(this.now[area]);
    if (power === old || !this.inside[area]) return;
    this.powers[area] = power;
    this.members.get(old)?.delete(area);
    if (!this.members.has(power)) this.members.set(power, new Set());
    this.members.get(power).add(area);
    this.stale.add(old).add(power);
  }

  count(power) {
    const members = this.members.get(power);
    if (members?.size) this.found.set(power, biggestPiece(this.world, power, members));
    else this.found.delete(power);
  }
}

function touches([west, south, east, north], view) {
  return west < view[2] && east > view[0] && south < view[3] && north > view[1];
}

// Areas are taken in their own order, so that the way to a day leaves no trace.
function biggestPiece(world, power, members) {
  const left = new Set([...members].sort((a, b) => a - b));
  let best = null;
  let all = 0;
  for (const start of left) {
    const piece = flood(world, start, left);
    all += piece.km2;
    if (!best || best.km2 < piece.km2) best = piece;
  }
  return { power, ...best, all };
}

// Take all areas that hang together with `start` out of those left.
function flood(world, start, left) {
  const areas = [];
  const stack = [start];
  left.delete(start);
  let km2 = 0;
  while (stack.length) {
    const area = stack.pop();
    areas.push(area);
    km2 += world.bundle.areas[area].km2;
    for (const next of world.near[area]) if (left.delete(next)) stack.push(next);
  }
  return { km2, areas };
}

// Inside points of a cluster's areas, nearest to its area-weighted middle first; found once.
export function standingPoints(world, cluster) {
  cluster.points ||= findPoints(world, cluster.areas);
  return cluster.points;
}

function findPoints(world, areas) {
  let [x, y, weight] = [0, 0, 0];
  for (const area of areas) {
    const { km2 } = world.bundle.areas[area];
    x += world.points[area][0] * km2;
    y += world.points[area][1] * km2;
    weight += km2;
  }
  const far = ([px, py]) => (px - x / weight) ** 2 + (py - y / weight) ** 2;
  return areas.map((area) => world.points[area]).sort((a, b) => far(a) - far(b)).slice(0, 14);
}
