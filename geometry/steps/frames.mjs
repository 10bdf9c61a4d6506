// Boxes and frames, in whole units, `[x, y, width, height]` with y down.

const ASPECT = 1.6;

/** The bounding box of points. */
export function boxOf(points) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right - left, bottom - top];
}

/** The box around boxes. */
export const around = (boxes) => boxOf(boxes.flatMap(([x, y, w, h]) => [[x, y], [x + w, y + h]]));

/** A 16:10 frame around a box, with at least these shares of its width and height left free on each side. */
export function wide([x, y, w, h], free) {
  const least = Math.max(w / (1 - free.left - free.right), (h * ASPECT) / (1 - free.top - free.bottom));
  const height = Math.ceil(least / ASPECT / 10) * 10;
  const width = height * ASPECT;
  const right = x + w + width * free.right;
  const bottom = y + h + height * free.bottom;
  // Remaining space in one direction is divided between both sides in proportion to their margins.
  const overX = width * (1 - free.left - free.right) - w;
  const overY = height * (1 - free.top - free.bottom) - h;
  return [
    Math.round(right + (overX * free.right) / (free.left + free.right) - width),
    Math.round(bottom + (overY * free.bottom) / (free.top + free.bottom) - height),
    width,
    height,
  ];
}

/** A frame around a box with the box's aspect, plus a margin of this share of the longer side. */
export function tight([x, y, w, h], share) {
  const margin = Math.round(Math.max(w, h) * share);
  return [x - margin, y - margin, w + 2 * margin, h + 2 * margin];
}
