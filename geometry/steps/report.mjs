// Reports the size of the map, compressed by brotli at the highest quality.

import { brotliCompressSync, constants } from "node:zlib";

const brotli = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;

/** Prints the bytes and vertices of each part, and the frames. */
export function measure(atlas, drawn) {
  const fifteen = Object.values(atlas.republics).map(({ path }) => path);
  const parts = {
    "the fifteen": fifteen.join("\n"),
    land: atlas.land,
    "land after the fifteen": null,
    lakes: atlas.lakes,
    "Nagorno-Karabakh": atlas.nagorno_karabakh,
    "all parts": [...fifteen, atlas.land, atlas.lakes, atlas.nagorno_karabakh].join("\n"),
  };
  for (const [name, text] of Object.entries(parts)) {
    if (text !== null) console.log(`${name}: ${text.length} bytes, ${brotli(text)} brotli`);
    else console.log(`${name}: ${brotli([...fifteen, atlas.land].join("\n")) - brotli(fifteen.join("\n"))} brotli more`);
  }
  const vertices = drawn.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(`${vertices} vertices in ${drawn.arcs.length} arcs`);
  for (const [name, [x, y, w, h]] of Object.entries(atlas.frames)) {
    console.log(`${name}: ${x},${y} ${w}x${h}, aspect ${(w / h).toFixed(3)}`);
  }
}
