// What the page shows, as the program that draws pictures takes it (`MapState` in crates/export/src/state.rs). This only
// reads the document; how the picture looks is decided there.

/** @type {(selector: string) => any} */
const one = selector => document.querySelector(selector);
/** @type {(selector: string, root?: ParentNode) => any[]} */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
/** @type {(element: Element | null | undefined) => string} */
const words = element => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** @type {(text: string) => number[]} */
const numbers = text => text.split(' ').map(Number);
/** @type {(element: Element | null | undefined) => boolean} */
const visible = element => !!element?.getClientRects().length;
/** @type {(id: string) => string} */
const outline = id => one(`#geo-${id}`).getAttribute('d');

/**
 * @param {string[]} footer further lines under the picture
 */
export function mapState(footer) {
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
    legend: legend(),
    republic: chosenRepublic(),
    sentence: chosenSentence(),
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
  const { republic, coverage, group, dim } = link.dataset;
  const sunk = dim != null || location.hash === '#silence' && coverage !== 'not-mentioned' && coverage !== 'subject';
  return {
    id: republic,
    label: link.getAttribute('aria-label'),
    paint: sunk ? 'faded' : look(link.dataset.paint, group != null),
    opacity: '1',
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

// The legend as the page shows it: its words, with a swatch for each class; with one class chosen, the others are faded.
function legend() {
  const sentence = one('[data-legend]').cloneNode(true);
  // The note of a dagger is on the page.
  for (const dagger of all('.dagger, [hidden]', sentence)) dagger.remove();
  const buttons = all('[data-legend] button[data-class]').filter(visible);
  const chosen = buttons.find(button => button.ariaPressed === 'true');
  const entries = buttons.map(button => ({
    text: button.ariaLabel,
    paint: look(button.dataset.paint, button.dataset.evidence === 'group'),
    dimmed: !!chosen && button !== chosen,
  }));
  /** @type {(text: string, paint: string) => void} */
  const plain = (text, paint) => { entries.push({ text, paint, dimmed: false }); };
  plain(words(one('#azerbaijan-title')), 'subject');
  plain(all('[data-label="karabakh"] tspan').map(words).join(' '), 'karabakh');
  const title = `${words(one('[data-layers]').selectedOptions[0])}, ${words(one('.captions > [data-now] .date'))}`;
  return {
    title,
    heading: location.hash === '#silence' ? words(one('#silence-title')) : title,
    entries,
    provenance: { text: words(sentence), sources: [] },
  };
}

function chosenSentence() {
  const sentence = /^#s\d+$/.test(location.hash) && one(location.hash);
  if (!sentence) return null;
  const number = words(sentence.querySelector('.number'));
  return { label: words(one(`[data-note="${sentence.id}"] b`)), text: words(sentence).slice(number.length).trim() };
}

function chosenRepublic() {
  const chosen = one('nav[data-republics] a[aria-current]');
  if (!chosen) return null;
  const { republic, paint } = chosen.dataset;
  const { group } = one(`[data-map] a[data-republic="${republic}"]`).dataset;
  return {
    name: words(one(`#${republic}-title`)),
    standing: words(chosen.querySelector('.unseen')),
    paint: look(paint, group != null),
    summary: null,
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
