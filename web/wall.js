// On the wall of a classroom: the map, the timeline and what is read, in full screen where the browser allows it, with the
// steps of the guided course. Loaded by lessons.js. wall.html holds its texts; all else of the page is hidden by its style
// sheet, `[data-wall]`. What is shown is always an address of the page.
import { shown } from './address.js';
import { fragment as fromFile, settled } from './dialog.js';

const page = document.documentElement;

/** How long a second digit is waited for, in milliseconds. */
const SECOND_DIGIT = 900;

/** The mark that stands for what a text is about. */
const MARK = '\u{e000}';

/** Leaves the wall that is open. @type {(() => void) | undefined} */
let leaveOpen;

/**
 * What is on the wall at one time: a step, or one of its sentences.
 *
 * @typedef {{ step: WithData<'address' | 'sentences'> & { dataset: DOMStringMap }, sentence: string }} View
 */

/**
 * @param {string | null} _ nothing in the address starts it: browsers allow the full screen only after a click
 * @param {HTMLElement} [button] what has started it
 */
export async function start(_, button) {
  if (leaveOpen) return;
  // Asked for first, while the browser still knows of the click.
  const full = page.requestFullscreen?.().then(() => true, () => false) ?? Promise.resolve(false);
  const holder = await fromFile('wall.html', import.meta.url);
  const sheet = /** @type {HTMLLinkElement} */ (holder.content.querySelector('link'));
  const wall = /** @type {HTMLElement} */ (holder.content.querySelector('.wall'));
  const styled = settled(sheet);
  document.head.append(sheet);
  await styled;
  const focused = document.activeElement;
  // The dialog has closed: the focus is in the menu, or will be there.
  const back = button ? document.querySelector('.menu summary') : focused;
  open(wall, sheet, /** @type {HTMLElement | null} */ (back), await full);
}

/**
 * @param {HTMLElement} wall
 * @param {HTMLLinkElement} sheet
 * @param {HTMLElement | null} back gets the focus in the end
 * @param {boolean} isFull whether the browser has given the full screen
 */
function open(wall, sheet, back, isFull) {
  /** @type {(selector: string) => HTMLElement} */
  const part = selector => /** @type {HTMLElement} */ (wall.querySelector(selector));
  const [key, quotation, marks, typed, blank] = ['.key', 'blockquote', '.marks', '.typed', '.blank'].map(part);
  const said = document.createElement('p');
  said.className = 'struck';
  wall.querySelector('.read')?.prepend(said);
  const { none, mark } = /** @type {WithData<'none' | 'mark'>} */ (wall).dataset;
  const steps = /** @type {View['step'][]} */ ([...wall.querySelectorAll('.steps > li')]);
  const views = steps.flatMap(step => ['', ...step.dataset.sentences.split(' ').filter(Boolean)].map(sentence => ({ step, sentence })));
  const source = document.getElementById('source');
  const before = [scrollX, scrollY, source?.scrollTop ?? 0];
  const ending = new AbortController();
  const { signal } = ending;
  let at = 0;
  /** The address that was last set. @type {string | undefined} */
  let set;

  /** @param {string} address query and fragment */
  const go = address => {
    // What others have put into the query stays there.
    const foreign = location.search.slice(1).split('&').filter(pair => !/^(at|layer|show|ties)(=|$)/.test(pair));
    const [query, fragment] = address.split('#');
    const pairs = [...foreign, query.slice(1)].filter(Boolean);
    set = address;
    history.replaceState(null, '', location.pathname + (pairs.length ? `?${pairs.join('&')}` : '') + (fragment ? `#${fragment}` : ''));
    dispatchEvent(new PopStateEvent('popstate'));
  };

  /**
   * Shows a step, or a sentence in its place.
   *
   * @param {View['step']} step
   * @param {string} sentence
   */
  const write = (step, sentence) => {
    for (const each of steps) each.hidden = each !== step;
    const text = sentence && document.getElementById(sentence);
    quotation.hidden = !text;
    step.toggleAttribute('data-quoted', !!text);
    if (text) {
      const copy = /** @type {HTMLElement} */ (text.cloneNode(true));
      // Neither its number nor what tools have added: buttons, words for screen readers.
      for (const other of copy.querySelectorAll('.number, button, .unseen')) other.remove();
      const number = document.createElement('b');
      number.textContent = sentence.toUpperCase();
      const words = document.createElement(text.dataset.left ? 's' : 'span');
      words.textContent = (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      words.lang = 'en';
      words.translate = false;
      quotation.replaceChildren(number, ' ', words);
      // Accusations and positions are marked as such.
      const claim = wall.querySelector(`[data-claim=${sentence}]`)?.textContent;
      const left = text.querySelector('[data-left-word]')?.textContent;
      for (const textContent of [left, claim]) if (textContent) quotation.append(Object.assign(document.createElement('footer'), { textContent }));
    }
    // What is taken away stays so, and is said; the words of a step that rest on it show it.
    const own = step.dataset.sentences.split(' ').filter(Boolean);
    const left = own.filter(id => document.getElementById(id)?.dataset.left === undefined);
    step.dataset.left = left.length === own.length ? '' : left.length ? 'faded' : 'fallen';
    const struck = document.querySelector('.strikes[data-some] [data-said]')?.textContent ?? '';
    said.hidden = !struck;
    said.textContent = struck;
    marks.replaceChildren(...own.map(id => {
      const choose = document.createElement('button');
      choose.type = 'button';
      choose.textContent = id.toUpperCase();
      choose.setAttribute('aria-label', mark.replace(MARK, id.slice(1)));
      choose.setAttribute('aria-pressed', String(id === sentence));
      choose.toggleAttribute('data-struck', !left.includes(id));
      choose.addEventListener('click', () => read(id));
      return choose;
    }));
  };

  /** @param {number} to the place of a view */
  const show = to => {
    at = Math.min(Math.max(to, 0), views.length - 1);
    const { step, sentence } = views[at];
    write(step, sentence);
    go(step.dataset.address.replace(/#.*/, '') + (sentence ? `#${sentence}` : /#.*|$/.exec(step.dataset.address)?.[0] ?? ''));
    unblank();
  };

  /** @param {number} by how many steps */
  const move = by => {
    const place = steps.indexOf(views[at].step) + by;
    // Back from a sentence leads to the step that it belongs to.
    const to = steps[by < 0 && views[at].sentence ? place + 1 : Math.min(place, steps.length - 1)];
    show(to ? views.findIndex(view => view.step === to) : 0);
  };

  /** @param {string} id a sentence, of this step or of any other */
  const read = id => {
    const own = views.findIndex(view => view.step === views[at].step && view.sentence === id);
    if (own >= 0) {
      show(own);
    } else {
      write(views[at].step, id);
      go(`${views[at].step.dataset.address.replace(/#.*/, '')}#${id}`);
      unblank();
    }
  };

  const isBlank = () => !blank.hidden;
  const unblank = () => { if (isBlank()) toggleBlank(); };
  const toggleBlank = () => {
    blank.hidden = isBlank();
    page.dataset.wall = isBlank() ? 'blank' : '';
    (isBlank() ? blank : wall).focus({ preventScroll: true });
  };

  // Sentences by their numbers: 1 waits for a second digit.
  let digits = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const clear = () => {
    clearTimeout(waiting);
    digits = typed.textContent = '';
  };
  const choose = () => {
    const id = `s${digits}`;
    const known = document.getElementById(id)?.matches('.sentence');
    clear();
    if (known) {
      read(id);
    } else {
      typed.textContent = none.replace(MARK, id.slice(1));
      waiting = setTimeout(clear, 2 * SECOND_DIGIT);
    }
  };
  /** @param {string} digit */
  const type = digit => {
    clearTimeout(waiting);
    digits += digit;
    typed.textContent = `S${digits}`;
    if (digits === '1') waiting = setTimeout(choose, SECOND_DIGIT);
    else choose();
  };

  const leave = () => {
    if (leaveOpen !== leave) return;
    leaveOpen = undefined;
    ending.abort();
    watching.disconnect();
    clear();
    wall.remove();
    sheet.remove();
    delete page.dataset.wall;
    if (isBeside) page.dataset.beside = '';
    if (document.fullscreenElement) document.exitFullscreen().catch(() => { /* it has ended */ });
    const [left, top, down] = before;
    scrollTo({ left, top, behavior: 'instant' });
    if (source) source.scrollTop = down;
    back?.focus({ preventScroll: true });
  };
  leaveOpen = leave;

  /** @type {Record<string, () => void>} */
  const keys = {
    PageDown: () => show(at + 1), ArrowDown: () => show(at + 1),
    PageUp: () => show(at - 1), ArrowUp: () => show(at - 1),
    ArrowRight: () => move(1), ArrowLeft: () => move(-1),
    Home: () => show(0), End: () => show(views.length - 1),
    '.': toggleBlank, b: toggleBlank, B: toggleBlank,
    F5: leave,
    Escape: () => { if (digits || typed.textContent) clear(); else if (isBlank()) unblank(); else leave(); },
  };
  addEventListener('keydown', event => {
    const { key: name, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]')) return;
    // While the focus is seen in the map, arrows, letters, Home and End are the map's.
    const isInMap = target instanceof Element && target.matches('[data-map] a:focus-visible');
    if (isInMap && /^(Arrow|Home$|End$|b$|B$|0$)/.test(name)) return;
    // A zero begins no number.
    const isDigit = /^[0-9]$/.test(name) && (name !== '0' || digits);
    if (isDigit) type(name);
    else if (Object.hasOwn(keys, name)) keys[name]();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, signal });
  wall.addEventListener('click', ({ target }) => {
    const action = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest('[data-action]'))?.dataset.action;
    if (action === 'previous') show(at - 1);
    if (action === 'next') show(at + 1);
    if (action === 'blank') toggleBlank();
    if (action === 'leave') leave();
  });
  // The dialog has added an entry to the history.
  addEventListener('popstate', ({ isTrusted }) => { if (isTrusted) leave(); }, { signal });
  // Esc ends the full screen without a key that the page is told.
  let wasFull = isFull;
  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) wasFull = true;
    else if (wasFull) leave();
  }, { signal });

  // The classes that the map has, and the step of a date that was chosen on the timeline.
  const map = /** @type {Element} */ (document.querySelector('[data-map]'));
  const colour = () => {
    const painted = /** @type {NodeListOf<WithData<'paint'>>} */ (map.querySelectorAll('.lands a'));
    const classes = new Set([...painted].map(({ dataset }) => `${dataset.paint} ${dataset.group === undefined}`));
    for (const each of /** @type {WithData<'layer' | 'paint'>[]} */ ([...key.children])) {
      const { layer, paint, evidence } = each.dataset;
      each.hidden = layer !== page.dataset.colours || !classes.has(`${paint} ${evidence === undefined}`);
    }
  };
  const watching = new MutationObserver(() => {
    colour();
    if (page.dataset.at === undefined || shown() === set) return;
    const chosen = views.findIndex(({ step }) => new URLSearchParams(step.dataset.address.replace(/#.*/, '')).get('at') === page.dataset.at);
    const own = new URLSearchParams((set ?? '').replace(/#.*/, '')).get('at');
    if (chosen >= 0 && page.dataset.at !== own) {
      at = chosen;
      set = shown();
      write(views[at].step, '');
    }
  });
  watching.observe(map, { subtree: true, attributes: true, attributeFilter: ['data-paint', 'data-group'] });
  watching.observe(page, { attributes: true, attributeFilter: ['data-at', 'data-colours'] });

  // The wall has one map.
  const isBeside = 'beside' in page.dataset;
  delete page.dataset.beside;
  page.dataset.wall = '';
  /** @type {HTMLElement} */ (document.querySelector('.desk')).append(wall);
  colour();
  show(0);
  // After the dialog has given the focus back.
  setTimeout(() => wall.focus({ preventScroll: true }));
}
