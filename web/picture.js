// What the page shows, as the program that draws pictures takes it (`MapState` in crates/export/src/state.rs). This only
// reads the state of the document; the texts are those of `save.html`, and how the picture looks is decided there.

import { fragment } from './address.js';

/** @type {(selector: string) => any} */
const one = selector => document.querySelector(selector);
/** @type {(selector: string, root?: ParentNode) => any[]} */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
/** @type {(text: string) => number[]} */
const numbers = text => text.split(' ').map(Number);
/** @type {(link: any) => boolean} whether the map shows what the source leaves out, and the republic is not part of that */
const isSunk = ({ dataset: { coverage } }) => fragment() === '#silence' && coverage !== 'not-mentioned' && coverage !== 'subject';
/** @type {(id: string) => string} */
const outline = id => one(`#geo-${id}`).getAttribute('d');

/**
 * The texts beside the map, as `save.html` holds them.
 *
 * @typedef {{
 *   titles: Record<string, string>,
 *   classes: [paint: string, name: string][],
 *   has_subject: boolean,
 *   subject: Record<string, string>,
 *   origin: string,
 *   sources: string[],
 * }} LayerTexts
 * @typedef {{
 *   layers: Record<string, LayerTexts>,
 *   as_a_group: string,
 *   overlay: string,
 *   names: Record<string, string>,
 *   summaries: Record<string, string>,
 *   sentences: Record<string, [claims: string, words: string]>,
 *   silence: string,
 * }} Texts
 */

/**
 * @param {Texts} texts
 * @param {string} layer the layer that the map shows
 * @param {string} moment the moment that it shows
 * @param {boolean} latest whether that is the moment that the summaries describe
 * @param {string[]} footer further lines under the picture
 */
export function mapState(texts, layer, moment, latest, footer) {
  const [homeX, homeY, homeWidth] = numbers(one('[data-map]').getAttribute('viewBox'));
  const { camera, reach = 'home' } = one('.picture').dataset;
  const [x, y, k] = camera ? numbers(camera) : [homeX, homeY, 1];
  return {
    home_width: homeWidth,
    camera: { x, y, k },
    reach,
    land: outline('land'),
    lakes: outline('lakes'),
    regions: all('[data-map] a[data-republic]').map(region),
    overlay: shape('karabakh', one('.picture .karabakh')),
    leaders: all('.leaders line').map(line => ['x1', 'y1', 'x2', 'y2'].map(name => Number(line.getAttribute(name)))),
    connector: connector(),
    legend: legend(texts, texts.layers[layer], moment),
    republic: chosenRepublic(texts, texts.layers[layer], moment, latest),
    sentence: chosenSentence(texts),
    footer,
  };
}

/**
 * @param {string} id
 * @param {SVGGraphicsElement} element
 */
function shape(id, element) {
  const { x, y, width, height } = element.getBBox();
  return { outline: outline(id), bounds: [x, y, width, height] };
}

/** @param {any} link */
function region(link) {
  const { republic, group, dim } = link.dataset;
  return {
    id: republic,
    label: link.getAttribute('aria-label'),
    paint: dim !== undefined || isSunk(link) ? 'faded' : look(link.dataset.paint, group !== undefined),
    // Faded by without.js.
    opacity: link.dataset.faded === undefined ? '1' : '0.5',
    solid: false,
    mark: link.hasAttribute('aria-current') ? 'chosen' : link.hasAttribute('data-lit') ? 'lit' : null,
    shape: shape(republic, link.firstElementChild),
  };
}

/**
 * The name of a paint in the template: plain, striped for a group, or with the pattern of its class.
 *
 * @param {string} paint
 * @param {boolean} grouped
 */
function look(paint, grouped) {
  if (paint === 'subject') return paint;
  if ('patterns' in document.documentElement.dataset) return `${paint}-pattern`;
  return grouped ? `${paint}-group` : paint;
}

function connector() {
  const tie = one('.tie');
  const href = tie.getAttribute('href');
  const paths = href ? all('path', one(href)).map(path => path.getAttribute('d')) : [];
  if (!paths.length) return null;
  // Before each stands its casing, the same line.
  const [, arc, , ends] = paths;
  return { paint: '', arc, ends };
}

// The legend names the classes that the map shows, with their numbers; with one class chosen, the others are faded.
/**
 * @param {Texts} texts
 * @param {LayerTexts} of those of the layer
 * @param {string} moment
 */
function legend({ as_a_group, overlay, names, silence }, { titles, classes, has_subject, origin, sources, subject }, moment) {
  const links = all('[data-map] a[data-republic]');
  const partners = links.filter(link => link.dataset.coverage !== 'subject' && !isSunk(link));
  const pressed = one('[data-legend] [aria-pressed="true"]')?.dataset;
  const entries = classes.flatMap(([paint, name]) => [false, true].flatMap(grouped => {
    const those = partners.filter(link => link.dataset.paint === paint && (link.dataset.group !== undefined) === grouped);
    const dimmed = !!pressed && (pressed.paint !== paint || pressed.evidence === 'group' && !grouped);
    const text = `${name}${grouped ? as_a_group : ''} (${those.length})`;
    return those.length ? [{ text, paint: look(paint, grouped), dimmed }] : [];
  }));
  /** @type {(text: string, paint: string) => void} */
  const plain = (text, paint) => entries.push({ text, paint, dimmed: false });
  const own = one('nav[data-republics] [data-coverage="subject"]');
  const { republic } = own.dataset;
  // As it was printed, whatever a translator has made of the page, unless sentences are taken away.
  const place = document.documentElement.dataset.strikes === undefined ? null : own.querySelector('.unseen');
  plain(has_subject ? `${names[republic]}: ${place?.textContent ?? subject[moment]}` : names[republic], 'subject');
  plain(overlay, 'karabakh');
  const title = titles[moment];
  return {
    title,
    heading: fragment() === '#silence' ? silence : title,
    entries,
    provenance: { text: origin, sources },
  };
}

/** @param {Texts} texts */
function chosenSentence({ sentences }) {
  const [label, text] = sentences[fragment().slice(1)] ?? [];
  return text ? { label, text } : null;
}

/**
 * @param {Texts} texts
 * @param {LayerTexts} of those of the layer
 * @param {string} moment
 * @param {boolean} latest whether the summaries describe the moment
 */
function chosenRepublic({ names, summaries }, { classes, subject }, moment, latest) {
  const chosen = one('nav[data-republics] a[aria-current]');
  if (!chosen) return null;
  const { republic, paint } = chosen.dataset;
  const link = one(`[data-map] a[data-republic="${republic}"]`);
  return {
    name: names[republic],
    standing: classes.find(([of]) => of === paint)?.[1] ?? subject[moment],
    paint: look(paint, link.dataset.group !== undefined),
    // It is an interpretation of ours, which a link for lessons may hide.
    summary: latest && !/readings/.test(document.documentElement.dataset.hide ?? '') ? summaries[republic] ?? null : null,
  };
}

/** Measures text for the program that draws. */
export function ruler() {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  return {
    /**
     * @param {string} font
     * @param {string} text
     */
    width(font, text) {
      pen.font = font;
      return pen.measureText(text).width;
    },
  };
}
