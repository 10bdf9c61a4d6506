// Exports the map as it is shown as an SVG file: fills in the template of save.html. All texts and colours come from that
// template or from the page.
import { hatching } from './hatching.js';

const SVG = 'http://www.w3.org/2000/svg';
/** @type {(selector: string) => any} */
const one = selector => document.querySelector(selector);
/** @type {(selector: string, root?: ParentNode) => any[]} */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
/** @type {(element: Element | null | undefined) => string} */
const words = element => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** @type {(text: string) => number[]} */
const numbers = text => text.split(' ').map(Number);
/** @type {(element: Element | null | undefined) => number | undefined} */
const shown = element => element?.getClientRects().length;
/** @type {(id: string) => string} */
const outline = id => /** @type {any} */ (document.getElementById(`geo-${id}`)).getAttribute('d');

/**
 * @param {HTMLTemplateElement} blank
 * @param {string[]} foot further lines under the map
 * @param {boolean} latest whether the map shows the moment that the summaries describe
 */
export function picture(blank, foot, latest) {
  const svg = /** @type {SVGElement} */ (/** @type {Element} */ (blank.content.firstElementChild).cloneNode(true));
  /** @type {(name: string) => any} */
  const part = name => svg.querySelector(`[data-${name}]`);
  const likes = part('likes');
  likes.remove();
  /** @type {(name: string) => any} */
  const like = name => likes.querySelector(`[data-like="${name}"]`)?.cloneNode(true);
  /** @type {(name: string, attributes?: Record<string, any>) => SVGElement} */
  const make = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const each in attributes) element.setAttribute(each, attributes[each]);
    return element;
  };

  // The map's camera: a point of the map is drawn at `(point - corner) * scale` in the frame.
  const frame = part('frame');
  const [left, top, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(frame.getAttribute(name)));
  const [homeX, homeY, homeWidth] = numbers(one('[data-map]').getAttribute('viewBox'));
  const { camera, reach = 'home' } = one('.picture').dataset;
  const [x, y, k] = camera ? numbers(camera) : [homeX, homeY, 1];
  const scale = width * k / homeWidth;
  const view = [x, y, width / scale, height / scale];
  // Lines are half as wide again as on the page: slides are seen from further away.
  const pixel = 1.5 / scale;

  const world = part('world');
  world.setAttribute('transform', `translate(${left} ${top}) scale(${scale}) translate(${-x} ${-y})`);
  /** @type {(name: string, d: string, more?: Record<string, unknown>) => any} */
  const path = (name, d, more = {}) => {
    const drawn = like(name);
    for (const each of ['stroke-width', 'stroke-dasharray']) {
      const value = drawn.getAttribute(each);
      if (value) drawn.setAttribute(each, numbers(value).map(size => size * pixel).join(' '));
    }
    for (const each in more) drawn.setAttribute(each, more[each]);
    drawn.setAttribute('d', d);
    return drawn;
  };
  // The lines of a hatching in an outline, as far as it is in view.
  /** @type {(id: string, paint: string, d: string, box: DOMRect) => SVGElement[]} */
  const hatched = (id, paint, d, box) => {
    const tile = like(`hatch-${paint}`);
    if (!tile) return [];
    const [fromX, fromY] = [Math.max(box.x, view[0]), Math.max(box.y, view[1])];
    const [toX, toY] = [Math.min(box.x + box.width, view[0] + view[2]), Math.min(box.y + box.height, view[1] + view[3])];
    if (fromX >= toX || fromY >= toY) return [];
    const size = 9 * pixel;
    const clip = make('clipPath', { id: `in-${id}` });
    clip.append(make('path', { d }));
    tile.setAttribute('d', hatching(tile.getAttribute('d'), size, [fromX, fromY, toX - fromX, toY - fromY]));
    tile.setAttribute('stroke-width', tile.getAttribute('stroke-width') * size / 10);
    const lines = make('g', { 'clip-path': `url(#in-${id})` });
    lines.append(tile);
    return [clip, lines];
  };

  world.append(path('around', outline('land')));
  const turned = location.hash === '#silence';
  const marked = [];
  for (const link of all('[data-map] a[data-republic]')) {
    const { republic, paint, coverage } = link.dataset;
    const land = make('g', { id: republic, opacity: getComputedStyle(link).opacity });
    const d = outline(republic);
    const fill = turned && coverage === 'not-mentioned' ? like('turned') : like(`swatch-${paint}`).firstElementChild;
    const name = make('title');
    name.textContent = link.getAttribute('aria-label');
    land.append(name, path('land', d, { fill: fill.getAttribute('fill') }), ...hatched(republic, paint, d, link.firstElementChild.getBBox()));
    world.append(land);
    if (link.hasAttribute('aria-current')) marked.push(path('chosen', d));
    else if (link.hasAttribute('data-lit')) marked.push(path('lit', d));
  }
  const overlay = one('.picture .karabakh');
  world.append(path('lakes', outline('lakes')), ...hatched('karabakh', 'karabakh', outline('karabakh'), overlay.getBBox()), path('karabakh', outline('karabakh')), ...marked);
  if (reach === 'home') {
    for (const line of all('.leaders line')) {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(name => line.getAttribute(name));
      world.append(path('leader', `M${x1} ${y1}L${x2} ${y2}`), make('circle', { cx: x1, cy: y1, r: 3 * pixel }));
    }
  }
  const tie = one('.tie');
  const arcs = tie.getAttribute('href') ? all('path', one(tie.getAttribute('href'))).map(arc => arc.getAttribute('d')) : [];
  if (arcs.length) {
    const [casing, arc, ends] = arcs;
    const dashed = `tie-${tie.dataset.paint}`;
    world.append(path('casing', casing), path(like(dashed) ? dashed : 'tie', arc));
    for (const [, cx, cy] of ends.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) world.append(make('circle', { cx, cy, r: 3.5 * pixel }));
  }

  // Names keep their size. Their halo is a second text: few programs support `paint-order`.
  for (const name of all('text', part('names'))) {
    const { home, near, halo, far, nearFill, nearHalo } = name.dataset;
    const [mapX, mapY] = numbers(reach === 'near' ? near : home);
    const [atX, atY] = [left + (mapX - x) * scale, top + (mapY - y) * scale];
    const outside = atX < left + 20 || atX > left + width - 20 || atY < top + 10 || atY > top + height - 10;
    if (outside || (reach === 'far' && far === undefined && halo)) {
      name.remove();
      continue;
    }
    const lines = name.textContent.split('\n');
    name.textContent = '';
    lines.forEach((/** @type {string} */ line, /** @type {number} */ row) => {
      const span = make('tspan', { x: round(atX), y: round(atY + 6 + 21 * (row - (lines.length - 1) / 2)) });
      span.textContent = line;
      name.append(span);
    });
    if (reach === 'near' && nearFill) name.setAttribute('fill', nearFill);
    if (halo) {
      const behind = name.cloneNode(true);
      const stroke = reach === 'near' && nearHalo ? nearHalo : halo;
      for (const [each, value] of [['fill', stroke], ['stroke', stroke], ['stroke-width', 5], ['stroke-linejoin', 'round'], ['aria-hidden', true]]) behind.setAttribute(each, value);
      name.before(behind);
    }
  }

  // Breaks a text into lines of a width, and returns the y of the next line.
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  /** @type {(place: SVGElement, kind: string, text: string, atX: number, atY: number, wide: number) => number} */
  const write = (place, kind, text, atX, atY, wide) => {
    const written = like(kind);
    const family = written.getAttribute('font-family') ?? svg.getAttribute('font-family');
    pen.font = `${written.getAttribute('font-weight') ?? 400} ${written.getAttribute('font-size')}px ${family}`;
    const lines = [''];
    for (const word of text.split(' ')) {
      const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
      // Other programs may use wider fonts: some room is left.
      if (!lines.at(-1) || pen.measureText(longer).width < wide * 0.94) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    lines.forEach((line, row) => {
      const span = make('tspan', { x: atX, y: atY + Number(written.getAttribute('font-size')) + row * written.dataset.leading });
      span.textContent = line;
      written.append(span);
    });
    place.append(written);
    return atY + lines.length * written.dataset.leading;
  };
  /** @type {(place: SVGElement, paint: string, atX: number, atY: number) => void} */
  const swatch = (place, paint, atX, atY) => {
    const drawn = like(`swatch-${paint}`);
    drawn.setAttribute('transform', `translate(${atX} ${atY})`);
    const tile = like(`hatch-${paint}`);
    if (tile) {
      tile.setAttribute('d', hatching(tile.getAttribute('d'), 12, [0, 0, 38, 26]));
      tile.setAttribute('stroke-width', tile.getAttribute('stroke-width') * 1.2);
      tile.setAttribute('clip-path', 'url(#swatch)');
      drawn.append(tile);
    }
    place.append(drawn);
  };

  // The legend as the page shows it: with one class chosen, the others are faded.
  const key = part('key');
  let [keyX, at, wide] = numbers(key.dataset.box);
  /** @type {(text: string, paint: string, opacity?: unknown) => void} */
  const entry = (text, paint, opacity) => {
    const row = make('g', opacity ? { opacity } : {});
    swatch(row, paint, keyX, at + 2);
    key.append(row);
    at = Math.max(write(row, 'entry', text, keyX + 54, at + 3, wide - 54), at + 30) + 8;
  };
  const title = one('.key h2');
  at = write(key, 'key-title', words(shown(title) ? title : one('.key .turned')), keyX, at - 4, wide) + 10;
  const only = one('.key [aria-pressed="true"]');
  for (const line of all('.key > ul > li[data-class]').filter(shown)) {
    const own = line.querySelector('button');
    entry(`${words(own)} (${words(line.querySelector('.count'))})`, line.querySelector('.swatch').dataset.paint, only && own !== only && 0.35);
  }
  if (shown(one('.key .subject'))) entry(words(one('.key .subject')), 'subject');
  entry(words(one('.key .overlay')), 'karabakh');
  const note = one(`.layer-sources [data-for="${one('.key').dataset.key}"]`);
  // Too many sources to list: the text refers to the page.
  const sources = all('li', note).map(words).join('; ');
  const named = sources.length > 400 ? key.dataset.named : `${sources}.`;
  const provenance = sources ? `${words(note.querySelector('summary'))}. ${named}` : words(note);
  at = write(key, 'note', provenance, keyX, at, wide) + 18;

  // The selection: a republic with its class, or a sentence verbatim.
  const sentence = /^#s\d+$/.test(location.hash) && one(location.hash);
  const chosen = one('nav[data-republics] a[aria-current]');
  if (sentence) {
    at = write(key, 'key-title', words(one(`[data-note="${sentence.id}"] b`)), keyX, at, wide);
    write(key, 'quote', `“${words(sentence).replace(/^S\d+ /, '')}”`, keyX, at, wide);
  } else if (chosen) {
    const { republic } = chosen.dataset;
    at = write(key, 'name', words(one(`#${republic}-title`)), keyX, at, wide) + 4;
    entry(words(chosen.querySelector('.standing')), chosen.querySelector('.swatch').dataset.paint);
    if (latest) write(key, 'quote', words(one(`#${republic} .summary`)), keyX, at, wide);
  }

  const ground = part('foot');
  let [footX, footY, footWidth] = numbers(ground.dataset.box);
  const paragraphs = [...all('text', ground).map(words), ...foot];
  ground.textContent = '';
  for (const paragraph of paragraphs) footY = write(ground, 'foot', paragraph, footX, footY, footWidth);

  /** @type {Element} */ (svg.querySelector('desc')).textContent = [words(title), provenance, ...paragraphs].join(' ');
  for (const element of [svg, ...all('*', svg)]) {
    for (const name of element.getAttributeNames()) if (name.startsWith('data-')) element.removeAttribute(name);
  }
  return new XMLSerializer().serializeToString(svg);
}

/** @param {number} number */
const round = number => Math.round(number * 10) / 10;
