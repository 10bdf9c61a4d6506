// The level of detail by area. Boxes are `[west, south, east, north]` in degrees, lengths in km.

// Fine: the areas that insets enlarge, and areas of small shapes: the Caucasus; Moldova; the Baltic states with
// Kaliningrad; Ferghana.
const FINE = [
  [39.9, 38.3, 50.9, 43.7],
  [26.5, 45.3, 30.3, 48.6],
  [19, 53.8, 28.4, 60],
  [69.2, 39.3, 73.3, 41.6],
];
// Sharp: bays and spits that make a shape recognisable, and the rest of the Baltic inset.
const SHARP = [
  [30.3, 44.2, 38.5, 47.4],
  [28.4, 54.5, 29.6, 60],
];
// Clear: the rest of the Pamirs inset; the Danube.
const CLEAR = [
  [66.5, 36.5, 80.5, 43.5],
  [28, 44.8, 30.3, 46],
];
// Middle: the rest of the west, and parts of the Far East where a coarse line would lose towns and islands:
// Vladivostok, the south Kurils, Blagoveshchensk, Khabarovsk, Magadan, Anadyr, the Asian side of Bering Strait.
const MIDDLE = [
  [17, 34.5, 88, 62],
  [130.2, 42, 134, 44.3],
  [144.5, 42.8, 149.5, 46],
  [126.5, 49.5, 128.5, 51],
  [134, 47.8, 135.6, 48.9],
  [150, 59.2, 151.6, 60],
  [176, 64.3, 178.3, 65.1],
  [187.5, 65.4, 191, 66.8],
];
const KURILS = [145, 42.8, 157, 51.5];
// Neighbours, in three levels: the shores that insets and home view show; the rest of the home view, whose left edge runs
// from 11 east in the north to 27 east in the south; everything beyond it.
const SHORES = [
  [14, 53.5, 31, 61.3],
  [27, 40.4, 43, 47],
  [47, 36, 55, 40],
];
const NEAR = [
  [10, 52, 92, 62],
  [19, 33, 92, 52],
];
// A shape that readers recognise in the whole view: Italy.
const KNOWN = [[7, 36, 19, 46]];

export const FINE_KM = 1.1;
export const SHARP_KM = 2;
export const CLEAR_KM = 2.7;
export const MIDDLE_KM = 4;
export const COARSE_KM = 18;
export const SHORE_KM = 5;
export const NEAR_NEIGHBOUR_KM = 9;
export const KNOWN_KM = 20;
export const FAR_NEIGHBOUR_KM = 50;
export const OVERLAY_KM = 3.5;

// Coordinates are rounded to a grid as wide as the bends allow: fewer distinct numbers compress better. Decimal steps
// compress better than powers of two. The share is in units per km of bend.
const GRIDS = [20, 10, 5, 2];
const GRID_SHARE = 0.8;

/** The grid, in units, for a vertex with this finest bend, in km. */
export const gridOf = (bendKm) => GRIDS.find((grid) => grid <= bendKm * GRID_SHARE) ?? 1;

const inside = ([lon, lat], [west, south, east, north]) => lon > west && lon < east && lat > south && lat < north;
const within = (place, boxes) => boxes.some((box) => inside(place, box));

/** The finest bend, in km, to keep at a place, on a border of a republic or of neighbours only. */
export function bend(place, republic) {
  if (republic) {
    if (within(place, FINE)) return FINE_KM;
    if (within(place, SHARP)) return SHARP_KM;
    if (within(place, CLEAR)) return CLEAR_KM;
    return within(place, MIDDLE) ? MIDDLE_KM : COARSE_KM;
  }
  if (within(place, SHORES)) return SHORE_KM;
  if (within(place, NEAR)) return NEAR_NEIGHBOUR_KM;
  return within(place, KNOWN) ? KNOWN_KM : FAR_NEIGHBOUR_KM;
}

/** The finest bend, in km, to keep at a place on an overlay: lakes and the former oblast. */
export const overlayBend = (place) => Math.min(bend(place, true), OVERLAY_KM);

/** The smallest island to draw at a place, in square km. */
export function smallestIsland(place, republic) {
  if (!republic) return within(place, NEAR) ? 1300 : 25000;
  if (inside(place, KURILS)) return 120;
  return within(place, FINE) ? 20 : within(place, MIDDLE) ? 200 : 1000;
}
