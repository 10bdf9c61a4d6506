// Finds where simplified and rounded lines intersect, so that they can be simplified less there.

const CELL = 60;

const side = (a, b, p) => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const between = (a, b, p) =>
  Math.min(a[0], b[0]) <= p[0] && p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] && p[1] <= Math.max(a[1], b[1]);

/** Whether two segments share more than a common end point. */
function intersect(a, b, c, d) {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  const touches = (p, q, r, turn) => turn === 0 && between(p, q, r) && !same(p, r) && !same(q, r);
  if (touches(a, b, c, abc) || touches(a, b, d, abd) || touches(c, d, a, cda) || touches(c, d, b, cdb)) return true;
  return (same(a, c) && same(b, d)) || (same(a, d) && same(b, c));
}

const middle = (points) => [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);

/** The points, in the unit of the arcs, where a segment of an arc with `matters` set intersects another segment. */
export function crossings(arcs, matters) {
  const cells = new Map();
  const found = [];
  for (const [nth, arc] of arcs.entries()) {
    for (let i = 1; i < arc.length; i += 1) {
      const [a, b] = [arc[i - 1], arc[i]];
      const seen = new Set();
      for (let x = Math.floor(Math.min(a[0], b[0]) / CELL); x <= Math.floor(Math.max(a[0], b[0]) / CELL); x += 1) {
        for (let y = Math.floor(Math.min(a[1], b[1]) / CELL); y <= Math.floor(Math.max(a[1], b[1]) / CELL); y += 1) {
          const key = `${x},${y}`;
          const cell = cells.get(key) ?? cells.set(key, []).get(key);
          for (const other of cell) {
            if (seen.has(other)) continue;
            seen.add(other);
            const [c, d, owner] = other;
            if ((matters[nth] || matters[owner]) && intersect(a, b, c, d)) found.push(middle([a, b, c, d]));
          }
          cell.push([a, b, nth]);
        }
      }
    }
  }
  return found;
}
