// How much detail where. Boxes are `[west, south, east, north]` in degrees, lengths in km.

// Fine: the Caucasus; Moldova and the Danube; Crimea and Azov; the Baltic states with Kaliningrad; Ferghana.
const FINE = [
  [39, 37.8, 50.9, 44.2],
  [26.2, 43.4, 30.6, 48.8],
  [32, 44, 39, 47.4],
  [17.5, 53.6, 29, 60.1],
  [68.3, 38.8, 74.2, 42.4],
];
// Middle: the rest of the west; and places of the Far East where a coarse line would lose towns and islands:
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
// Neighbours: the shores the insets and the home view look at; the rest of the home view; beyond it.
const SHORES = [
  [14, 53.5, 31, 61.3],
  [27, 40.4, 43, 47],
  [47, 36, 55, 40],
];
const NEAR = [10, 33, 92, 62];

export const FINE_KM = 1.1;
export const MIDDLE_KM = 2.7;
export const COARSE_KM = 10.5;
export const SHORE_KM = 4;
export const NEAR_NEIGHBOUR_KM = 8;
export const FAR_NEIGHBOUR_KM = 36;

const inside = ([lon, lat], [west, south, east, north]) => lon > west && lon < east && lat > south && lat < north;
const within = (place, boxes) => boxes.some((box) => inside(place, box));

/** The finest bend kept at a place, on a line that a republic has or that only neighbours have. */
export function bend(place, republic) {
  if (republic) return within(place, FINE) ? FINE_KM : within(place, MIDDLE) ? MIDDLE_KM : COARSE_KM;
  if (within(place, SHORES)) return SHORE_KM;
  return inside(place, NEAR) ? NEAR_NEIGHBOUR_KM : FAR_NEIGHBOUR_KM;
}

/** The smallest island drawn at a place, in square km. */
export function smallestIsland(place, republic) {
  if (!republic) return inside(place, NEAR) ? 600 : 12000;
  if (inside(place, KURILS)) return 60;
  return within(place, FINE) ? 20 : within(place, MIDDLE) ? 110 : 350;
}
