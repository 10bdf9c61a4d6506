// Printing, loaded by boot.js once the page is live. Puts the URL of what is shown on the printed page, and draws the
// hatchings of the map as lines while the page is printed. Without the program that draws them they print as patterns,
// coarser.
import { currentUrl } from './address.js';
import { drawing } from './drawing.js';

/** More tiles than the largest republic has on paper. */
const MOST_TILES = 30_000;

const SVG = 'http://www.w3.org/2000/svg';
/**
 * @param {string} name
 * @param {Record<string, string | number | null>} attributes
 */
const make = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  for (const each in attributes) element.setAttribute(each, /** @type {string} */ (attributes[each]));
  return element;
};
/** @type {import('./drawing.js').Program | undefined} loaded ahead: printing does not wait */
let program;
/** @type {(() => void)[]} what takes the lines away again */
let undo = [];

/** The visible part of the map, in the map's units: x, y, width and height. */
function visibleBox() {
  const [x, y, width, height] = /** @type {string} */ (/** @type {Element} */ (document.querySelector('[data-map]')).getAttribute('viewBox')).split(' ').map(Number);
  const [left, top, scale] = /** @type {HTMLElement} */ (document.querySelector('.picture')).dataset.camera?.split(' ').map(Number) ?? [x, y, 1];
  return [left, top, width / scale, height / scale];
}

/**
 * The part of a box that lies in another, each as x, y, width and height.
 *
 * @param {number[]} box
 * @param {number[]} other
 */
function intersection([x, y, width, height], [left, top, wide, high]) {
  const [from, over] = [Math.max(x, left), Math.max(y, top)];
  return [from, over, Math.min(x + width, left + wide) - from, Math.min(y + height, top + high) - over];
}

/**
 * The scale of a pattern in a browser that does not transform patterns by CSS.
 *
 * @param {Element} pattern
 */
const scale = pattern => Number(/scale\(([\d.]+)/.exec(pattern.getAttribute('patternTransform') ?? '')?.[1] ?? 1);

/**
 * Draws a shape's hatching as lines.
 *
 * @param {import('./drawing.js').Program} program
 * @param {SVGPathElement} shape
 * @param {number} number
 * @param {number[]} view the visible part of the map
 */
function draw({ hatching }, shape, number, view) {
  const pattern = document.getElementById(/** @type {string} */ (/url\("?#([\w-]+)/.exec(getComputedStyle(shape).fill)?.[1]));
  // A pattern of the map refers to another one for its strokes.
  const source = pattern?.getAttribute('href');
  const tile = (source ? document.querySelector(source) : pattern)?.firstElementChild;
  if (!pattern || !tile) return;
  // Some classes have no hatching.
  const d = tile.getAttribute('d') ?? '';
  const { transform } = getComputedStyle(pattern);
  const size = 10 * (transform === 'none' ? scale(pattern) : new DOMMatrix(transform).a);
  const { x, y, width, height } = shape.getBBox();
  const [left, top, wide, high] = intersection([x, y, width, height], shape.closest('[data-map]') ? view : [x, y, width, height]);
  // WebKitGTK computes a scale for which there would be millions of lines. There the pattern stays.
  if (wide * high > MOST_TILES * size * size) return;
  shape.style.fill = 'none';
  undo.push(() => { shape.style.fill = ''; });
  if (!d || wide <= 0 || high <= 0) return;
  const clip = make('clipPath', { id: `print-${number}` });
  const copy = /** @type {SVGElement} */ (shape.cloneNode());
  copy.removeAttribute('class');
  clip.append(copy);
  const lines = make('path', {
    class: `${tile.getAttribute('class')} lines`,
    d: hatching(d, size, left, top, wide, high),
    'stroke-width': Number(tile.getAttribute('stroke-width')) * size / 10,
    'clip-path': `url(#print-${number})`,
  });
  shape.before(clip, lines);
  undo.push(() => {
    clip.remove();
    lines.remove();
  });
}

addEventListener('beforeprint', () => {
  /** @type {HTMLElement} */ (document.querySelector('h1')).dataset.at = currentUrl();
  if (!program) return;
  const loaded = program;
  // Printed, each class has its pattern, whatever the reader has chosen for the screen.
  const { dataset } = document.documentElement;
  if (!('patterns' in dataset)) {
    dataset.patterns = '';
    undo.push(() => { delete dataset.patterns; });
  }
  const view = visibleBox();
  // The loupe is not printed, nor is what is hidden.
  const shapes = [.../** @type {NodeListOf<SVGPathElement>} */ (document.querySelectorAll(':is(.hatch, .picture .karabakh):not(.loupe *)'))];
  shapes.filter(shape => shape.getClientRects().length).forEach((shape, number) => draw(loaded, shape, number, view));
});
addEventListener('afterprint', () => {
  for (const step of undo) step();
  undo = [];
});

// In a frame hardly anybody prints, and no service worker has the program already.
if (parent === window) drawing().then(loaded => { program = loaded; }).catch(() => { /* the patterns stay */ });
