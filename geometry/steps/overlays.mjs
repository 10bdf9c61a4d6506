// Draws the layers over the republics that share no border with them: lakes and the former oblast.

import { doubleArea } from "./arcs.mjs";
import { onGrid } from "./draw.mjs";
import { pathOf } from "./paths.mjs";
import { thin } from "./thin.mjs";
import { gridOf } from "./zones.mjs";

// Smaller islands and lakes are not drawn.
const SMALLEST_KM2 = 30;

/**
 * One path of all polygons of GeoJSON features; holes run opposite to their outer rings. `finest(place)` returns the
 * finest bend, in km, to keep at a vertex in km.
 */
export function drawOverlay(features, projection, finest, toUnits) {
  const rings = features
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .flatMap((polygon) =>
      polygon.map((ring, nth) => {
        const km = ring.map(projection.forward);
        if (Math.abs(doubleArea(km)) / 2 < SMALLEST_KM2) return [];
        const bends = km.map(finest);
        const kept = thin(km, bends).slice(0, -1);
        const points = kept.map((i) => onGrid(toUnits(km[i]), gridOf(bends[i])));
        return doubleArea(points) > 0 === (nth === 0) ? points : points.toReversed();
      }),
    );
  return pathOf(rings);
}
