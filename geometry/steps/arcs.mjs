// Rings and arc users of a topology.

/** The points of a ring of arc numbers, without the closing point. */
export function ringPoints(ring, arcs) {
  return ring.flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(0, -1));
}

/** Twice the signed area of a ring of points. */
export function doubleArea(points) {
  let sum = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i, i += 1) {
    sum += points[j][0] * points[i][1] - points[i][0] * points[j][1];
  }
  return sum;
}

/** For each arc, the shapes that use it. */
export function usersOf({ arcs, shapes }) {
  const users = arcs.map(() => []);
  for (const shape of shapes) {
    for (const index of shape.polygons.flat(2)) users[index < 0 ? ~index : index].push(shape);
  }
  return users;
}

/** The number of an arc, in either direction. */
export const arcNumber = (index) => (index < 0 ? ~index : index);
