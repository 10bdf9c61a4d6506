// Builds the map: `npm ci && node recipe.mjs` writes atlas.json from world-atlas and inputs/.
// README.md describes the parts and their sources. `node recipe.mjs FILE` writes to another file.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import polylabel from "polylabel";
import { albers } from "./steps/albers.mjs";
import { doubleArea, ringPoints } from "./steps/arcs.mjs";
import { CAPITALS, RUSSIA_LABEL } from "./steps/capitals.mjs";
import { draw } from "./steps/draw.mjs";
import { around, boxOf, tight, wide } from "./steps/frames.mjs";
import { dropSmallIslands } from "./steps/islands.mjs";
import { orient, pathOf, ringsOf } from "./steps/paths.mjs";
import { measure } from "./steps/report.mjs";
import { assign, REPUBLICS } from "./steps/states.mjs";
import { drawOverlay } from "./steps/overlays.mjs";
import { join } from "./steps/topology.mjs";
import { openWorld } from "./steps/unwrap.mjs";
import { bend, overlayBend, smallestIsland } from "./steps/zones.mjs";

const UNIT_KM = 0.5;
// 50 degrees east is the middle of the fourteen partners, so the west stands upright. README.md compares others.
const PROJECTION = albers({ lat_1: 45, lat_2: 65, lat_0: 60, lon_0: 50 });
const HOME_FREE = { left: 0.042, right: 0.016, top: 0.018, bottom: 0.032 };
const WHOLE_FREE = { left: 0.02, right: 0.02, top: 0.02, bottom: 0.02 };
// Land extends beyond the whole frame by this share of it, so that no edge shows while the map is dragged.
const BLEED = 0.06;
const INSET_FREE = 0.02;

const here = (name) => new URL(name, import.meta.url);
const read = async (path) => JSON.parse(await readFile(path, "utf8"));
const project = (ring) => ring.map(PROJECTION.forward);
// Unrounded units with the origin of the projection: frames are computed in these before the map origin is known.
const rough = ([x, y]) => [x / UNIT_KM, -y / UNIT_KM];

// 1. The world, joined across 180 degrees, assigned to the states of 1994 and projected.
const world = await read(createRequire(import.meta.url).resolve("world-atlas/countries-10m.json"));
const pieces = assign(openWorld(world)).map((piece) => ({ ...piece, rings: piece.rings.map(project) }));

// 2. The frames. The top left corner of the home frame is the origin of the map.
const roughBox = (states) =>
  boxOf(pieces.filter(({ state }) => states.includes(state)).flatMap(({ rings }) => rings[0].map(rough)));
const roughHome = wide(roughBox(REPUBLICS.filter((state) => state !== "Russia")), HOME_FREE);
const roughWhole = wide(around([roughBox(REPUBLICS), roughHome]), WHOLE_FREE);
const [originX, originY] = roughHome;
const toUnits = (km) => {
  const [x, y] = rough(km);
  return [Math.round(x - originX) || 0, Math.round(y - originY) || 0];
};
const shift = ([x, y, w, h]) => [x - originX, y - originY, w, h];
const frames = { home: shift(roughHome), whole: shift(roughWhole) };

// 3. One topology, clipped, without tiny islands, simplified, rounded and checked for intersections.
const [x, y, w, h] = roughWhole.map((value) => value * UNIT_KM);
const clip = [x - w * BLEED, -(y + h * (1 + BLEED)), x + w * (1 + BLEED), -(y - h * BLEED)];
const joined = await join(pieces, clip);
const place = (km) => PROJECTION.inverse(km);
const islands = dropSmallIslands(joined, (shape, km) => smallestIsland(place(km), shape.republic));
const drawn = draw(islands, (km, republic) => bend(place(km), republic), toUnits);
drawn.shapes = orient(drawn);

// 4. The republics.
const republics = {};
const rings = {};
for (const state of REPUBLICS) {
  const shape = drawn.shapes.find((candidate) => candidate.state === state);
  rings[state] = ringsOf(shape, drawn.arcs);
  const largest = shape.polygons
    .map((polygon) => polygon.map((ring) => ringPoints(ring, drawn.arcs)))
    .reduce((a, b) => (Math.abs(doubleArea(b[0])) > Math.abs(doubleArea(a[0])) ? b : a));
  const pole = polylabel(largest, 1);
  republics[state.toLowerCase()] = {
    path: pathOf(rings[state]),
    box: boxOf(rings[state].flat()),
    label: state === "Russia" ? toUnits(PROJECTION.forward(RUSSIA_LABEL)) : [Math.round(pole[0]), Math.round(pole[1])],
    capital: toUnits(PROJECTION.forward(CAPITALS[state])),
  };
}

// 5. The insets.
const boxes = (...states) => states.map((state) => republics[state].box);
const kaliningrad = rings.Russia.map(boxOf).filter((box) => {
  const [lon, lat] = place([(box[0] + box[2] / 2 + originX) * UNIT_KM, -(box[1] + box[3] / 2 + originY) * UNIT_KM]);
  return lon > 19 && lon < 23 && lat > 54 && lat < 55.5;
});
frames.caucasus = tight(around(boxes("georgia", "armenia", "azerbaijan")), INSET_FREE);
frames.baltics = tight(around([...boxes("estonia", "latvia", "lithuania"), ...kaliningrad]), INSET_FREE);
frames.moldova = tight(around(boxes("moldova")), INSET_FREE);
frames.pamirs = tight(around(boxes("kyrgyzstan", "tajikistan")), INSET_FREE);

// 6. Neighbours, lakes and the former oblast.
const land = drawn.shapes.filter(({ republic }) => !republic);
const overlay = async (...names) => {
  const files = await Promise.all(names.map((name) => read(here(`inputs/${name}.json`))));
  return drawOverlay(files.flatMap(({ features }) => features), PROJECTION, (km) => overlayBend(place(km)), toUnits);
};
const atlas = {
  about: {
    projection: PROJECTION.proj,
    unit_km: UNIT_KM,
    origin_km: [originX * UNIT_KM, -originY * UNIT_KM],
    sources: [
      "world-atlas 2.0.2, countries-10m (Natural Earth 4.1, public domain)",
      "Natural Earth 50m lakes (public domain)",
      "Aral Sea of 1994: interpolated between two shores of Natural Earth, approximate, unconfirmed",
      "Nagorno-Karabakh, oblast of 1991: Natural Earth 10m disputed boundary lines (public domain)",
    ],
  },
  frames,
  republics,
  land: pathOf(land.flatMap((shape) => ringsOf(shape, drawn.arcs))),
  lakes: await overlay("aral-1994", "lakes"),
  nagorno_karabakh: await overlay("nagorno-karabakh"),
};
const line = (key, value) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
const block = (object) => `{\n${Object.entries(object).map(([key, value]) => line(key, value)).join(",\n")}\n}`;
const text = `{\n${Object.entries(atlas)
  .map(([key, value]) => `${JSON.stringify(key)}: ${typeof value === "string" ? JSON.stringify(value) : block(value)}`)
  .join(",\n")}\n}\n`;
await writeFile(process.argv[2] ?? here("atlas.json"), text);
measure(atlas, drawn);
