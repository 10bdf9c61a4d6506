// Decodes world-atlas and moves its cut. The file cuts the world at 180 degrees, through Chukotka and Wrangel Island;
// here the cut moves to 129.9 degrees west, just east of Alaska, so that Russia is one piece in longitudes up to 191.

const CUT = -129.9;
// The two sides of the old seam differ by one step of the file's grid; a vertex this close to the seam snaps to it.
const SEAM_REACH = 0.01;
const SEAM_GRID = 0.01;

function decode({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function unwrapped([lon, lat]) {
  const east = lon < CUT ? lon + 360 : lon;
  if (Math.abs(east - 180) > SEAM_REACH) return [east, lat];
  return [180, Math.round(lat / SEAM_GRID) * SEAM_GRID];
}

/** The countries as separate polygons: `{ name, rings }`, rings of `[longitude, latitude]`, longitudes -129.9 to 230.1. */
export function openWorld(atlas) {
  const arcs = decode(atlas).map((arc) => arc.map(unwrapped));
  const ring = (indexes) =>
    indexes.flatMap((i, nth) => {
      const arc = i < 0 ? arcs[~i].toReversed() : arcs[i];
      return nth === 0 ? arc : arc.slice(1);
    });
  const pieces = [];
  for (const country of atlas.objects.countries.geometries) {
    const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs ?? [];
    for (const polygon of polygons) pieces.push({ name: country.properties.name, rings: polygon.map(ring) });
  }
  return pieces;
}
