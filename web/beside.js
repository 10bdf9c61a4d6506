// Two dates side by side: a second map beside the first, with the same view. Loaded by lessons.js. The second map is a copy that
// follows the first one in all but its classes, which beside.html has in a table; its shapes are references to the outlines
// that the page has once. The address keeps the second date: `?beside=1991-12`.
import { shown } from './address.js';
import { fragment as fromFile, settled } from './dialog.js';
import { list, listColours, MARKS } from './differences.js';

const page = document.documentElement;

/** What the second map has of its own. */
const OWN = new Set(['data-paint', 'data-stance', 'data-group', 'data-changed', 'data-live', 'aria-label', 'aria-describedby', 'tabindex', 'id', 'data-map']);

/**
 * @typedef {import('./differences.js').Entry} Entry
 * @typedef {{ group: string | null, of: Record<string, Entry> }} Moment
 * @typedef {{ name: string, index: number, dated: boolean, classes: [slug: string, fill: string, standing: string][], at: Record<string, Moment> }} Layer
 * @typedef {{ now: string, moments: [string, string][], names: Record<string, string>, republics: string[], layers: Record<string, Layer> }} Table
 */

/** The second map that is open. @type {{ show: (date: string) => void, close: () => void } | undefined} */
let open;
/** The fragment, loaded once. @type {Promise<HTMLTemplateElement> | undefined} */
let loading;

/**
 * The policy of the page allows no `style` attribute that is written as text.
 *
 * @param {Element} from
 * @param {Element} to
 */
function copyStyle(from, to) {
  /** @type {HTMLElement} */ (to).style.cssText = /** @type {HTMLElement} */ (from).style.cssText;
}

async function load() {
  const holder = await fromFile('beside.html', import.meta.url);
  const sheet = /** @type {HTMLLinkElement} */ (holder.content.querySelector('link'));
  // The embedded page is in another folder.
  sheet.href = new URL(/** @type {string} */ (sheet.getAttribute('href')), import.meta.url).href;
  const styled = settled(sheet);
  document.head.append(sheet);
  await styled;
  return holder;
}

/**
 * @param {string | null} value the second date, from the address
 * @param {HTMLElement} [button] what has started it, if not the address
 */
export async function start(value, button) {
  const { content } = await (loading ??= load().catch(reason => { loading = undefined; throw reason; }));
  const table = /** @type {Table} */ (JSON.parse(content.querySelector('[data-table]')?.textContent ?? ''));
  const { dataset } = /** @type {WithData<'unknown' | 'narrow'>} */ (content.querySelector('.two-dates'));
  const lost = /** @type {HTMLElement} */ (/** @type {Element} */ (content.querySelector('.lost')).cloneNode(true));
  if (value !== null && !table.moments.some(([id]) => id === value)) {
    refuse(lost, dataset.unknown.replace(MARKS[0], () => value.slice(0, 24)));
    write(null);
    return;
  }
  // Two maps in a narrow frame would be too small to read.
  if (page.hasAttribute('data-embed') && innerWidth < 640) {
    const whole = /** @type {HTMLAnchorElement} */ (lost.querySelector('a'));
    whole.href = `../${shown()}`;
    whole.hidden = false;
    refuse(lost, dataset.narrow);
    return;
  }
  const [first] = table.moments[0];
  const date = value ?? (page.dataset.at === first ? table.now : first);
  open ??= build(content, table);
  open.show(date);
  if (button) /** @type {HTMLElement} */ (document.getElementById('two-dates-title')).focus();
}

/**
 * Says over the map why it stays the only one.
 *
 * @param {HTMLElement} lost
 * @param {string} words
 */
function refuse(lost, words) {
  lost.querySelector('button')?.addEventListener('click', () => lost.remove());
  document.querySelector('.dock')?.prepend(lost);
  // A change of the region is announced.
  /** @type {HTMLElement} */ (lost.querySelector('span')).textContent = words;
}

/**
 * What a date shows by what is read now. Where sentences are taken away, web/without.js has put into the page a digit for each
 * class, and for each date the place of the subject in the CIS.
 *
 * @param {Table} table
 * @param {string} name of the layer
 * @param {string} date
 * @returns {Moment}
 */
function whatIsLeft(table, name, date) {
  const { index, classes, at } = table.layers[name];
  const printed = at[date];
  const { classes: digits, places } = /** @type {HTMLElement} */ (document.querySelector('[data-lines]')).dataset;
  if (!digits) return printed;
  const count = table.moments.length;
  const moment = table.moments.findIndex(([id]) => id === date);
  /** @type {string} */
  const place = JSON.parse(places ?? '[]')[moment];
  let { group } = printed;
  /** @type {[string, Entry][]} */
  const of = table.republics.map((slug, republic) => {
    const entry = printed.of[slug];
    const [fill, groups, known, word, , label] = entry;
    if (fill === 'subject') return [slug, name === 'cis' ? [fill, groups, known, word, place, label] : entry];
    const now = classes[Number(digits[(index * count + moment) * table.republics.length + republic])];
    if (!now || now[0] === known) return [slug, entry];
    if (groups & 1) group = '';
    return [slug, [now[1], 0, now[0], '', now[2], `${table.names[slug]}. ${now[2]}`]];
  });
  return { group, of: Object.fromEntries(of) };
}

/**
 * Writes the second date into the address.
 *
 * @param {string | null} date
 */
function write(date) {
  const [options, fragment] = shown().split('#');
  const own = options.slice(1).split('&').filter(pair => !pair.startsWith('beside='));
  const foreign = location.search.slice(1).split('&').filter(pair => !/^(at|layer|show|ties|beside)(=|$)/.test(pair) && !own.includes(pair));
  const pairs = [...foreign, ...own, date && `beside=${date}`].filter(Boolean);
  try {
    history.replaceState(history.state, '', location.pathname + (pairs.length ? `?${pairs.join('&')}` : '') + (fragment ? `#${fragment}` : ''));
  } catch { /* the address stays as it is */ }
}

/**
 * @param {DocumentFragment} fragment
 * @param {Table} table
 */
function build(fragment, table) {
  /** @type {(parent: ParentNode, selector: string) => HTMLElement} */
  const part = (parent, selector) => /** @type {HTMLElement} */ (parent.querySelector(selector));
  const parts = /** @type {DocumentFragment} */ (fragment.cloneNode(true));
  const [bar, differences] = [part(parts, '.two-dates'), part(parts, '.differences')];
  const texts = /** @type {WithData<'comma' | 'drawing' | 'change' | 'same' | 'none' | 'undated' | 'once'>} */ (bar).dataset;
  const select = /** @type {HTMLSelectElement} */ (bar.querySelector('select'));
  const [key, said] = [part(bar, '.key'), part(differences, '[role=status]')];
  const figure = part(document, 'figure.map');
  const picture = part(figure, '.picture');
  const map = part(picture, '[data-map]');
  const mapLabel = map.getAttribute('aria-label') ?? '';
  const ending = new AbortController();
  const { signal } = ending;
  let second = '';

  // The copy
  const other = document.createElement('figure');
  other.className = 'map beside';
  const copy = /** @type {HTMLElement} */ (picture.cloneNode());
  for (const drawing of picture.querySelectorAll(':scope > :is([data-map], .names, .loupe)')) copy.append(drawing.cloneNode(true));
  /** @type {Map<Node, Element>} */
  const twins = new Map([[picture, copy]]);
  [...picture.querySelectorAll(':scope > :is([data-map], .names, .loupe)')].forEach((drawing, place) => {
    const copied = [copy.children[place], ...copy.children[place].querySelectorAll('*')];
    [drawing, ...drawing.querySelectorAll('*')].forEach((original, at) => twins.set(original, copied[at]));
  });
  for (const each of twins.values()) {
    for (const name of ['id', 'data-live', 'aria-describedby', 'data-map', 'data-changed']) each.removeAttribute(name);
    if (each.localName === 'a') each.setAttribute('tabindex', '-1');
  }
  copyStyle(picture, copy);
  // Its patterns are those of the first map.
  copy.querySelectorAll('pattern, desc').forEach(each => each.remove());
  const drawn = copy.children[0];
  drawn.setAttribute('data-second', '');
  other.append(copy);

  // What differs, over both maps, and the dates
  const SVG = 'http://www.w3.org/2000/svg';
  const rings = [map, drawn].map(drawing => {
    const ring = document.createElementNS(SVG, 'g');
    ring.setAttribute('class', 'world differing');
    drawing.append(ring);
    return ring;
  });
  const dates = [picture, copy].map(box => {
    const date = document.createElement('p');
    date.className = 'when';
    box.before(date);
    return date;
  });

  const layer = () => page.dataset.colours ?? 'stance';
  const first = () => page.dataset.at ?? table.now;
  /** @param {string} date */
  const label = date => table.moments.find(([id]) => id === date)?.[1] ?? '';
  /** @param {string} date */
  const place = date => table.moments.findIndex(([id]) => id === date);

  const paint = () => {
    const [left, right] = [first(), second].map(date => whatIsLeft(table, layer(), date));
    const filter = new URLSearchParams(shown().replace(/#.*/, '')).get('show');
    for (const element of copy.querySelectorAll('[data-republic]')) {
      const [fill, group, slug, , , name] = right.of[element.getAttribute('data-republic') ?? ''];
      element.setAttribute('data-paint', fill);
      element.toggleAttribute('data-group', (group & 1) > 0);
      if (element.parentElement?.matches('.lands') && element.closest('[data-second]')) element.setAttribute('aria-label', name);
      if (filter && fill !== 'subject') element.toggleAttribute('data-dim', filter !== slug && !(filter === `${slug}-group` && group & 2));
    }
    for (const word of copy.querySelectorAll('.names [data-republic] > .word, .loupe > .word')) {
      const slug = word.parentElement?.getAttribute('data-republic') ?? 'armenia';
      word.textContent = right.of[slug][3];
    }
    const group = copy.querySelector('[data-label="central-asia"]');
    group?.toggleAttribute('hidden', right.group === null);
    const groupWord = group?.querySelector('.word');
    if (groupWord) groupWord.textContent = right.group ?? '';

    // Time runs to the right.
    const isLater = place(second) > place(first());
    if ((figure.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 !== isLater || !other.isConnected) {
      if (isLater) figure.after(other);
      else figure.before(other);
    }
    [first(), second].forEach((date, box) => { dates[box].textContent = label(date); });
    map.setAttribute('aria-label', texts.drawing.replace(MARKS[0], label(first())));
    drawn.setAttribute('aria-label', texts.drawing.replace(MARKS[0], label(second)));

    const [early, late] = isLater ? [left, right] : [right, left];
    const slugs = Object.keys(table.names);
    const differ = slugs.filter(slug => early.of[slug][4] !== late.of[slug][4]);
    // A double line: a broad one, and within it a narrow one of the paper's colour, which comes after all broad ones, so that
    // neighbours share theirs.
    for (const ring of rings) {
      ring.replaceChildren(...['outline', 'outline within'].flatMap(kind => differ.map(slug => {
        const outline = document.createElementNS(SVG, 'use');
        outline.setAttribute('class', kind);
        outline.setAttribute('href', `#geo-${slug}`);
        return outline;
      })));
    }
    const only = first() === second ? texts.once : differ.length ? '' : table.layers[layer()].dated ? texts.none : texts.undated;
    // Nobody has relations with itself: where Azerbaijan is the subject of the layer, it is not compared.
    const compared = Object.fromEntries(Object.entries(table.names).filter(([slug]) => early.of[slug][0] !== 'subject'));
    list(said, texts, compared, only || differ.map(slug => [slug, early.of[slug], late.of[slug]]));
    listColours(key, [...Object.values(early.of), ...Object.values(late.of)]);
  };

  // The view, the selection, and what is pointed at
  const follow = new MutationObserver(records => {
    for (const { type, target, attributeName } of records) {
      const original = target instanceof Element ? target : target.parentElement;
      const twin = original && twins.get(original);
      if (!original || !twin) continue;
      if (type === 'attributes' && attributeName) {
        const isOwn = OWN.has(attributeName) || attributeName === 'hidden' && original.matches('[data-label="central-asia"]');
        const value = original.getAttribute(attributeName);
        if (isOwn) continue;
        if (attributeName === 'style') copyStyle(original, twin);
        else if (value === null) twin.removeAttribute(attributeName);
        else twin.setAttribute(attributeName, value);
      } else if (original.localName === 'text' && !original.matches('.word')) {
        twin.textContent = original.textContent;
      }
    }
    if (records.some(({ attributeName }) => attributeName === 'data-dim') && /[?&]show=/.test(shown())) paint();
  });
  follow.observe(picture, { subtree: true, attributes: true, childList: true, characterData: true });
  const colours = new MutationObserver(paint);
  // Sentences are taken away, or restored.
  document.addEventListener('readings', paint, { signal });
  colours.observe(page, { attributes: true, attributeFilter: ['data-at', 'data-colours', 'data-address'] });

  // Dragging, pinching and the wheel on the copy move the first map, and with it both.
  let isDragged = false;
  /** @param {PointerEvent | WheelEvent} event */
  const shifted = event => {
    const [from, to] = [copy.getBoundingClientRect(), picture.getBoundingClientRect()];
    return { clientX: event.clientX - from.left + to.left, clientY: event.clientY - from.top + to.top, ctrlKey: event.ctrlKey, metaKey: event.metaKey };
  };
  for (const kind of ['pointerdown', 'pointermove']) {
    copy.addEventListener(kind, event => {
      const { button, buttons, pointerId, pointerType, isPrimary } = /** @type {PointerEvent} */ (event);
      if (kind === 'pointerdown') isDragged = false;
      else if (!(buttons & 1)) return;
      picture.dispatchEvent(new PointerEvent(kind, { ...shifted(/** @type {PointerEvent} */ (event)), button, buttons, pointerId, pointerType, isPrimary }));
      if (kind === 'pointermove' && picture.hasAttribute('data-dragging')) {
        isDragged = true;
        // The first map has taken the pointer: its own places are meant.
        try { copy.setPointerCapture(pointerId); } catch { /* the pointer is gone */ }
      }
    });
  }
  copy.addEventListener('wheel', event => {
    const { deltaX, deltaY, deltaMode } = event;
    const sent = new WheelEvent('wheel', { ...shifted(event), deltaX, deltaY, deltaMode, cancelable: true });
    if (!picture.dispatchEvent(sent)) event.preventDefault();
  }, { passive: false });
  copy.addEventListener('touchmove', event => { if (event.touches.length > 1 && event.cancelable) event.preventDefault(); }, { passive: false });
  copy.addEventListener('dragstart', event => event.preventDefault());
  copy.addEventListener('click', event => {
    if (!isDragged) return;
    isDragged = false;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  const close = () => {
    if (!open) return;
    open = undefined;
    ending.abort();
    follow.disconnect();
    colours.disconnect();
    for (const each of [other, bar, differences, ...rings, ...dates]) each.remove();
    map.setAttribute('aria-label', mapLabel);
    delete page.dataset.beside;
    write(null);
  };
  const focusMenu = () => /** @type {HTMLElement | null} */ (document.querySelector('.menu summary') ?? document.getElementById('map-title'))?.focus();
  part(bar, '[data-close]').addEventListener('click', () => {
    close();
    focusMenu();
  });
  select.addEventListener('change', () => show(select.value));
  // Esc first clears the selection, as without a second map; then, in the tool's own parts, it closes the second map.
  for (const each of [bar, differences]) {
    each.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.isComposing || /#./.test(shown())) return;
      event.stopPropagation();
      close();
      focusMenu();
    });
  }
  // Back and Forward, and addresses that are written by hand.
  addEventListener('popstate', () => {
    if (page.hasAttribute('data-wall')) return;
    const wanted = new URLSearchParams(location.search).get('beside');
    if (wanted === null) close();
    else if (place(wanted) >= 0) show(wanted);
  }, { signal });

  /** @param {string} date */
  const show = date => {
    second = select.value = date;
    paint();
    write(date);
  };

  page.dataset.beside = '';
  const dock = part(document, '.dock');
  dock.prepend(bar);
  part(document, '.time').after(differences);
  return { show, close };
}
