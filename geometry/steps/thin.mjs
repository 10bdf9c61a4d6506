// Simplifies arcs, not shapes, so that a border between two republics stays one line.
// Visvalingam's method with mapshaper's weighting: a vertex is removed when the triangle it forms with its neighbours is
// small relative to the detail wanted there; sharp spikes are removed before gentle bends.

const WEIGHT = 0.7;
// Converts the root of a triangle's area to a length, as mapshaper's `interval` does.
const SHARE = 0.65;

function importance([ax, ay], [bx, by], [cx, cy]) {
  const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  const [ux, uy, vx, vy] = [ax - bx, ay - by, cx - bx, cy - by];
  const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return SHARE * Math.sqrt(area * (1 - WEIGHT * cosine));
}

/** A priority queue: the smallest `[key, value]` first. */
class Queue {
  items = [];
  push(item) {
    const items = this.items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (items[above][0] <= item[0]) break;
      items[at] = items[above];
      at = above;
    }
    items[at] = item;
  }
  pop() {
    const items = this.items;
    const first = items[0];
    const item = items.pop();
    if (items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && items[below + 1][0] < items[below][0]) below += 1;
      if (items[below][0] >= item[0]) break;
      items[at] = items[below];
      at = below;
    }
    items[at] = item;
    return first;
  }
}

/**
 * Simplifies one arc. `bends[i]` is the finest bend to keep at vertex `i`; the ends are kept, and a closed arc keeps four
 * vertices. Returns the indices of the vertices that are kept.
 */
export function thin(arc, bends) {
  const last = arc.length - 1;
  const closed = arc[0][0] === arc[last][0] && arc[0][1] === arc[last][1];
  const fewest = closed ? 5 : 2;
  const before = arc.map((_, i) => i - 1);
  const after = arc.map((_, i) => i + 1);
  const version = new Int32Array(arc.length);
  const queue = new Queue();
  const enter = (i, floor) => {
    const score = importance(arc[before[i]], arc[i], arc[after[i]]) / bends[i];
    queue.push([Math.max(score, floor), i, (version[i] += 1)]);
  };
  for (let i = 1; i < last; i += 1) enter(i, 0);
  const gone = new Uint8Array(arc.length);
  let left = arc.length;
  while (queue.items.length > 0 && left > fewest) {
    const [score, i, stamp] = queue.pop();
    if (stamp !== version[i]) continue;
    if (score >= 1) break;
    gone[i] = 1;
    left -= 1;
    after[before[i]] = after[i];
    before[after[i]] = before[i];
    // The score of a neighbour is at least that of the vertex removed before it.
    if (before[i] > 0) enter(before[i], score);
    if (after[i] < last) enter(after[i], score);
  }
  return arc.map((_, i) => i).filter((i) => gone[i] === 0);
}
