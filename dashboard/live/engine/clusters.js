// The biggest joined-up piece of each power's land within the frame, and where its name may stand.

// view: [west, south, east, north]. Returns [{power, km2, areas}] largest first.
export function clustersInView(world, now, view) {
  const { areas } = world.bundle;
  const inView = areas.map(({ box }) => touches(box, view));
  const seen = new Uint8Array(areas.length);
  const best = new Map();
  for (let start = 0; start < areas.length; start += 1) {
    if (seen[start] || !inView[start]) continue;
    const power = world.status.power(now[start]);
    const piece = flood(world, now, start, power, inView, seen);
    const held = best.get(power);
    if (!held || held.km2 < piece.km2) best.set(power, { power, ...piece, all: (held?.all || 0) + piece.km2 });
    else held.all += piece.km2;
  }
  return [...best.values()].sort((a, b) => b.all - a.all);
}

function touches([west, south, east, north], view) {
  return west < view[2] && east > view[0] && south < view[3] && north > view[1];
}

function flood(world, now, start, power, inView, seen) {
  const members = [];
  const stack = [start];
  seen[start] = 1;
  let km2 = 0;
  while (stack.length) {
    const area = stack.pop();
    members.push(area);
    km2 += world.bundle.areas[area].km2;
    for (const next of world.near[area]) {
      if (seen[next] || !inView[next] || world.status.power(now[next]) !== power) continue;
      seen[next] = 1;
      stack.push(next);
    }
  }
  return { km2, areas: members };
}

// Inside points of a cluster's areas, nearest to its area-weighted middle first.
export function standingPoints(world, { areas }) {
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
