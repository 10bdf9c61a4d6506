// Hatchings as lines. On the screen they are SVG patterns, which are cheaper. Browsers print patterns slowly and as
// coarse pixels, and presentation programs hardly support them.

/**
 * Repeats a tile over a box and returns the path of all its strokes. Tiles stand on one grid, as patterns do.
 *
 * @param {string} tile the path of a tile of 10 by 10: each stroke is an `M` and one relative step
 * @param {number} size the side of a tile, in the units of the box
 * @param {number[]} box x, y, width and height
 */
export function hatching(tile, size, [x, y, width, height]) {
  const strokes = [...tile.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)[lh](-?[\d.]+) ?(-?[\d.]+)?/g)]
    .map(([, ...numbers]) => numbers.map(number => Number(number ?? 0)))
    // A stroke that begins outside is the neighbouring tile's: that one draws it.
    .filter(([left, top]) => left >= 0 && left < 10 && top >= 0 && top <= 10)
    .map(numbers => numbers.map(number => number * size / 10));
  let out = '';
  for (let row = Math.floor(y / size); row * size < y + height; row += 1) {
    for (let column = Math.floor(x / size); column * size < x + width; column += 1) {
      for (const [left, top, right, down] of strokes) {
        out += `M${round(column * size + left)} ${round(row * size + top)}l${round(right)} ${round(down)}`;
      }
    }
  }
  return out;
}

/** @param {number} number */
const round = number => Math.round(number * 100) / 100;
