// Simplifies, rounds to whole units and checks; repeats until no line of a republic intersects another line.

import { arcNumber, doubleArea, ringPoints, usersOf } from "./arcs.mjs";
import { crossings } from "./crossings.mjs";
import { thin } from "./thin.mjs";
import { gridOf } from "./zones.mjs";

// Within this many units of an intersection, lines are rounded to single units and simplified less in each round. What
// still intersects after that is narrower than one unit and is simplified more in each round until it disappears.
const REACH = 30;
const [ROUNDS, FINER_ROUNDS, FINER, COARSER] = [16, 6, 0.5, 4];

/** The point of a grid of whole units that is nearest to a point in units. */
export const onGrid = (point, grid) => point.map((value) => Math.round(value / grid) * grid || 0);

/** An arc without repeated vertices and without vertices within a straight run. */
function tidy(arc) {
  const out = [];
  for (const point of arc) {
    const [a, b] = [out.at(-2), out.at(-1)];
    if (b && b[0] === point[0] && b[1] === point[1]) continue;
    if (a) {
      const cross = (b[0] - a[0]) * (point[1] - b[1]) - (b[1] - a[1]) * (point[0] - b[0]);
      const dot = (b[0] - a[0]) * (point[0] - b[0]) + (b[1] - a[1]) * (point[1] - b[1]);
      if (cross === 0 && dot > 0) out.pop();
    }
    out.push(point);
  }
  return out;
}

/**
 * `finest(place, republic)` returns the finest bend, in km, to keep at a vertex in km; `toUnits` converts km to whole map
 * units. Returns the topology with its arcs in units.
 */
export function draw(topology, finest, toUnits) {
  const users = usersOf(topology);
  const used = topology.arcs.map((arc, i) => (users[i].length > 0 ? arc : []));
  const units = used.map((arc) => arc.map(toUnits));
  const matters = users.map((shapes) => shapes.some(({ republic }) => republic));
  const bends = used.map((arc, i) => arc.map((point) => finest(point, matters[i])));
  // Arcs that meet must round their common end alike: an end uses the grid of its position, not that of its arc.
  const grids = used.map((arc, i) =>
    arc.map((point, j) => gridOf(j === 0 || j === arc.length - 1 ? finest(point, true) : bends[i][j])),
  );
  for (let round = 1; ; round += 1) {
    const arcs = used.map((arc, i) =>
      arc.length === 0 ? [] : tidy(thin(arc, bends[i]).map((j) => onGrid(units[i][j], grids[i][j]))),
    );
    const drawn = { ...topology, arcs };
    const spots = [...crossings(arcs, matters), ...collapsed(drawn)];
    if (spots.length === 0) return drawn;
    if (round === ROUNDS) throw new Error(`${spots.length} intersections remain, near ${spots.slice(0, 5).join("; ")}`);
    const change = round <= FINER_ROUNDS ? FINER : COARSER;
    units.forEach((arc, i) =>
      arc.forEach(([x, y], j) => {
        if (spots.some(([sx, sy]) => Math.abs(sx - x) < REACH && Math.abs(sy - y) < REACH)) {
          bends[i][j] *= change;
          grids[i][j] = 1;
        }
      }),
    );
  }
}

/** One vertex of each ring of a republic whose area has become zero. */
function collapsed({ arcs, shapes }) {
  return shapes
    .filter(({ republic }) => republic)
    .flatMap(({ polygons }) => polygons.flat())
    .filter((ring) => {
      const points = ringPoints(ring, arcs);
      return points.length < 3 || doubleArea(points) === 0;
    })
    .map((ring) => arcs[arcNumber(ring[0])][0]);
}
