// Joins the separate polygons into one topology: each stretch of border is one arc, used by one or two shapes.
// mapshaper snaps, dissolves, cleans and clips without opening gaps.

import mapshaper from "mapshaper";

// Vertices of neighbours that differ only by the rounding of the file are at most this far apart, in km.
const SNAP_KM = 0.05;

const collection = (pieces) => ({
  type: "FeatureCollection",
  features: pieces.map(({ state, republic, rings }) => ({
    type: "Feature",
    properties: { state, republic },
    geometry: { type: "Polygon", coordinates: rings },
  })),
});

/**
 * `pieces` are projected polygons, `clip` is `[left, bottom, right, top]` in km.
 * Returns `{ arcs, shapes: [{ state, republic, polygons }] }`; a polygon is a list of rings, a ring a list of arc
 * numbers, `~i` for arc `i` in reverse. Each republic is a shape; all neighbours together are one shape, "land".
 */
export async function join(pieces, clip) {
  const commands = [
    "-i pieces.json",
    `-snap interval=${SNAP_KM}`,
    "-dissolve fields=state copy-fields=republic",
    "-clean gap-fill-area=0",
    `-clip bbox=${clip.join(",")}`,
    `-each "if (!republic) state = 'land'"`,
    "-dissolve fields=state copy-fields=republic",
    "-o joined.json format=topojson no-quantization",
  ].join(" ");
  const output = await mapshaper.applyCommands(commands, { "pieces.json": JSON.stringify(collection(pieces)) });
  const topology = JSON.parse(output["joined.json"]);
  const shapes = Object.values(topology.objects)[0].geometries.map(({ type, arcs, properties }) => ({
    ...properties,
    polygons: type === "Polygon" ? [arcs] : arcs,
  }));
  return { arcs: topology.arcs, shapes };
}
