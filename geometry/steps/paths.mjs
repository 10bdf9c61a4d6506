// Writes shapes as SVG path strings. The first subpath starts with an absolute `M`, the others with `m`, relative to
// where the previous one closed; everything else is `l` deltas in whole units, closed by `z`.

import { arcNumber, doubleArea, ringPoints } from "./arcs.mjs";

/**
 * Chooses the winding direction of each polygon. Two polygons that share a border and run in opposite directions write
 * that border as the same text, which compression stores once. Holes are reversed together with their polygon, so that
 * both fill rules give the same result. Greedy: reverse the polygon that gains most until none gains.
 */
export function orient({ arcs, shapes }) {
  const polygons = shapes.flatMap((shape) => shape.polygons.map((rings) => ({ rings })));
  const uses = new Map();
  polygons.forEach((polygon, nth) => {
    polygon.reversed = false;
    for (const index of polygon.rings.flat()) {
      const arc = arcNumber(index);
      uses.set(arc, [...(uses.get(arc) ?? []), { nth, forward: index >= 0 }]);
    }
  });
  const links = polygons.map(() => []);
  for (const [arc, pair] of uses) {
    if (pair.length !== 2 || pair[0].nth === pair[1].nth) continue;
    const alike = pair[0].forward === pair[1].forward;
    pair.forEach(({ nth }, i) => links[nth].push({ to: pair[1 - i].nth, alike, weight: arcs[arc].length }));
  }
  const gain = (nth) =>
    links[nth].reduce((sum, { to, alike, weight }) => {
      const matched = alike === (polygons[nth].reversed === polygons[to].reversed);
      return sum + (matched ? -weight : weight);
    }, 0);
  for (;;) {
    const best = polygons.map((_, nth) => gain(nth)).reduce((top, g, nth) => (g > top.g ? { g, nth } : top), { g: 0 });
    if (best.nth === undefined) break;
    polygons[best.nth].reversed = !polygons[best.nth].reversed;
  }
  let next = 0;
  return shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((rings) => {
      const { reversed } = polygons[next++];
      return reversed ? rings.map((ring) => ring.toReversed().map((i) => ~i)) : rings;
    }),
  }));
}

const number = (value, first) => (value < 0 || first ? `${value}` : ` ${value}`);
const pair = ([x, y], first) => number(x, first) + number(y, false);

/** One path for several rings of points in whole units. */
export function pathOf(rings) {
  let [px, py] = [0, 0];
  let out = "";
  for (const ring of rings.filter((points) => points.length > 2 && doubleArea(points) !== 0)) {
    const [start, ...rest] = ring;
    out += out === "" ? `M${pair(start, true)}` : `m${pair([start[0] - px, start[1] - py], true)}`;
    let [x, y] = start;
    rest.forEach((point, i) => {
      out += (i === 0 ? "l" : "") + pair([point[0] - x, point[1] - y], i === 0);
      [x, y] = point;
    });
    out += "z";
    [px, py] = start;
  }
  return out;
}

/** The rings of a shape, largest polygon first. */
export function ringsOf(shape, arcs) {
  return shape.polygons
    .map((polygon) => polygon.map((ring) => ringPoints(ring, arcs)))
    .sort((a, b) => Math.abs(doubleArea(b[0])) - Math.abs(doubleArea(a[0])))
    .flat();
}
