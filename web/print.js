// Printing: loaded by `boot.js` when everything else is done. Puts the address of what is shown on the printed page, and
// draws the hatchings of map and legend as lines while the page is printed. Without the program that draws them they stay
// patterns, which print coarser.
import { drawing } from './drawing.js';

const SVG = 'http://www.w3.org/2000/svg';
const make = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  for (const each in attributes) element.setAttribute(each, attributes[each]);
  return element;
};
// The program's function, once it is there: a page that is about to be printed cannot wait for it.
let hatching;
let drawn = [];

// What is seen of the map, in its own units.
function seen() {
  const [x, y, width, height] = document.querySelector('[data-map]').getAttribute('viewBox').split(' ').map(Number);
  const [left, top, scale] = document.querySelector('.picture').dataset.camera?.split(' ').map(Number) ?? [x, y, 1];
  return [left, top, width / scale, height / scale];
}

// The part of a box that lies in another, both as x, y, width and height.
function common([x, y, width, height], [left, top, wide, high]) {
  const [from, over] = [Math.max(x, left), Math.max(y, top)];
  return [from, over, Math.min(x + width, left + wide) - from, Math.min(y + height, top + high) - over];
}

function draw(shape, number, view) {
  const pattern = document.getElementById(/url\("?#([\w-]+)/.exec(getComputedStyle(shape).fill)?.[1]);
  const tile = pattern?.firstElementChild;
  if (!tile) return;
  shape.style.fill = 'none';
  drawn.push(() => { shape.style.fill = ''; });
  // Some classes have no hatching.
  if (!tile.getAttribute('d')) return;
  const size = 10 * /scale\(([\d.]+)/.exec(pattern.getAttribute('patternTransform'))[1];
  const { x, y, width, height } = shape.getBBox();
  const box = common([x, y, width, height], shape.closest('[data-map]') ? view : [x, y, width, height]);
  if (box[2] <= 0 || box[3] <= 0) return;
  const clip = make('clipPath', { id: `print-${number}` });
  const copy = shape.cloneNode();
  copy.removeAttribute('class');
  clip.append(copy);
  const lines = make('path', {
    class: `${tile.getAttribute('class')} lines`,
    d: hatching(tile.getAttribute('d'), size, ...box),
    'stroke-width': tile.getAttribute('stroke-width') * size / 10,
    'clip-path': `url(#print-${number})`,
  });
  shape.before(clip, lines);
  drawn.push(() => {
    clip.remove();
    lines.remove();
  });
}

addEventListener('beforeprint', () => {
  document.querySelector('h1').dataset.at = location;
  if (!hatching) return;
  const view = seen();
  // Insets are not printed, nor is what is not seen.
  const shapes = [...document.querySelectorAll(':is(.hatch, .picture .karabakh):not(.insets *)')];
  shapes.filter(shape => shape.getClientRects().length).forEach((shape, number) => draw(shape, number, view));
});
addEventListener('afterprint', () => {
  for (const undo of drawn) undo();
  drawn = [];
});

drawing().then(program => { hatching = program.hatching; }).catch(() => { /* patterns are only coarser */ });
