import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { Clusters } from "../../dashboard/live/engine/clusters.js";
import { dice, grid } from "./worlds.js";

test("a power's cluster is the biggest piece of its land that hangs together", () => {
  const { world, now, all } = grid(["aab", "bbb", "abb"]);
  const found = new Clusters(world, now).within(all);
  deepEqual(found.map(({ power, km2, all: whole }) => [power, km2, whole]), [[1, 6, 6], [0, 2, 3]]);
});

test("only land within the bounds counts", () => {
  const { world, now } = grid(["aabb", "aabb"]);
  deepEqual(new Clusters(world, now).within([0, 0, 2, 2]).map(({ power }) => power), [0]);
});

test("clusters that followed every step are those of a fresh count", () => {
  const { world, now, all } = grid(["aabbcc", "aabbcc", "ddddcc", "ddddcc"]);
  const clusters = new Clusters(world, now);
  const roll = dice(5);
  for (let i = 0; i < 200; i += 1) {
    const area = Math.floor(roll() * now.length);
    now[area] = Math.floor(roll() * 5);
    clusters.follow([area]);
    deepEqual(clusters.within(all), new Clusters(world, now).within(all));
  }
});
