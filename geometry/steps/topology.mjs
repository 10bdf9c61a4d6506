// Joins the loose pieces into one topology: every stretch of border is one arc, used by one shape or by two.
// This is what mapshaper is for: snapping, dissolving, cleaning and clipping without opening gaps.

import mapshaper from "mapshaper";

// Vertices of neighbours that differ only by the file's own rounding are this close, in km.
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
 * `pieces` are projected polygons, `sheet` is `[left, bottom, right, top]` in km.
 * Gives `{ arcs, shapes: [{ state, republic, polygons }] }`; a polygon is a list of rings, a ring a list of arc
 * numbers, `~i` for arc `i` read backwards. The republics are shapes of their own, the neighbours one shape, "land".
 */
export async function join(pieces, sheet) {
  const commands = [
    "-i pieces.json",
    `-snap interval=${SNAP_KM}`,
    "-dissolve fields=state copy-fields=republic",
    "-clean gap-fill-area=0",
    `-clip bbox=${sheet.join(",")}`,
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
