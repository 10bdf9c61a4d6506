// Draws what lies over the republics and shares no border with them: water, and the former oblast.

import { doubleArea } from "./arcs.mjs";
import { pathOf } from "./paths.mjs";
import { thin } from "./thin.mjs";

// The inputs are already thinned to about a kilometre; this takes out what one map unit cannot show.
const BEND_KM = 0.5;
const SMALLEST_KM2 = 30;

/** One path of all the polygons of GeoJSON features, holes turned against their shores. */
export function drawOverlay(features, projection, toUnits) {
  const rings = features
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .flatMap((polygon) =>
      polygon.map((ring, nth) => {
        const km = ring.map(projection.forward);
        if (Math.abs(doubleArea(km)) / 2 < SMALLEST_KM2) return [];
        const points = thin(km, km.map(() => BEND_KM)).slice(0, -1).map(toUnits);
        return doubleArea(points) > 0 === (nth === 0) ? points : points.toReversed();
      }),
    );
  return pathOf(rings);
}
