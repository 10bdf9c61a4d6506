// Hatchings as lines. Patterns are cheaper on the screen; but what browsers make of them for paper is coarse pixels, and
// slow, and programs for slides hardly know them.

// Draws a tile of ten by ten, whose strokes are `M` and one relative step each, for every place that it has in a box,
// `size` large. Tiles keep to one grid, as patterns do.
export function hatching(tile, size, [x, y, width, height]) {
  const strokes = [...tile.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)[lh](-?[\d.]+) ?(-?[\d.]+)?/g)]
    .map(([, ...numbers]) => numbers.map(number => Number(number ?? 0)))
    // The others go on from the next tile, which draws them itself.
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

const round = number => Math.round(number * 100) / 100;
