// Assigns each polygon to a state as of March 1994, and selects the neighbours to draw.

export const REPUBLICS = [
  "Armenia", "Azerbaijan", "Belarus", "Estonia", "Georgia", "Kazakhstan", "Kyrgyzstan", "Latvia", "Lithuania",
  "Moldova", "Russia", "Tajikistan", "Turkmenistan", "Ukraine", "Uzbekistan",
];

function box(ring) {
  const [lons, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}

function owner(name, { west, east, south, north }) {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  // The file shows control on the ground and gives Crimea, which is a separate ring, to Russia.
  if (name === "Russia" && lon > 31.5 && lon < 37 && lat > 44 && lat < 46.4) return "Ukraine";
  // The file lists the leased cosmodrome as a country.
  if (name === "Baikonur") return "Kazakhstan";
  return name;
}

// The cut of the map crosses Canada; everything west of this longitude is far outside all frames.
const AMERICA_WEST = -128;

/** The part of a ring east of a longitude. */
function eastOf(ring, west) {
  return ring.flatMap(([lon, lat], i) => {
    const [lon0, lat0] = ring.at(i - 1);
    const crossing = [west, lat0 + ((west - lon0) / (lon - lon0)) * (lat - lat0)];
    if (lon >= west) return lon0 < west ? [crossing, [lon, lat]] : [[lon, lat]];
    return lon0 >= west ? [crossing] : [];
  });
}

/** The pieces with their states of 1994, without those too far south to be visible. */
export function assign(pieces) {
  return pieces.flatMap(({ name, rings }) => {
    const extent = box(rings[0]);
    if (extent.south < -12) return [];
    const state = owner(name, extent);
    const republic = REPUBLICS.includes(state);
    if (extent.east - extent.west < 200) return [{ state, republic, rings }];
    const back = rings.map((ring) => eastOf(ring.map(([lon, lat]) => [lon > 180 ? lon - 360 : lon, lat]), AMERICA_WEST));
    return [{ state, republic, rings: back.filter((ring) => ring.length > 2).map((ring) => [...ring, ring[0]]) }];
  });
}
