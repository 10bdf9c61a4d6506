// Removes islands that are too small to see. Exclaves stay: they share their border with the land around them, and
// removing one would leave a hole. A republic always keeps its largest polygon.

import { arcNumber, doubleArea, ringPoints, usersOf } from "./arcs.mjs";

/** `smallest(shape, point)` returns the smallest area to draw there, in square km. */
export function dropSmallIslands(topology, smallest) {
  const users = usersOf(topology);
  const shapes = topology.shapes.map((shape) => {
    const sized = shape.polygons.map((polygon) => {
      const points = ringPoints(polygon[0], topology.arcs);
      return { polygon, points, area: Math.abs(doubleArea(points)) / 2 };
    });
    const largest = Math.max(...sized.map(({ area }) => area));
    const kept = sized.filter(({ polygon, points, area }) => {
      if (area === largest && shape.republic) return true;
      const island = polygon.flat().every((i) => users[arcNumber(i)].length === 1);
      return !island || area >= smallest(shape, points[0]);
    });
    return { ...shape, polygons: kept.map(({ polygon }) => polygon) };
  });
  return { ...topology, shapes };
}
