// Take a sentence away: strikes sentences of the source and facts from elsewhere, and shows what is left. The rule is in the
// program of crates/evidence; this puts its report into the page. The address keeps what is struck: `?without=s2,s4`.
// without.html has the bar, the list and all texts.
import { fragment as selection, shown } from './address.js';
import { bindClosing, fragment } from './dialog.js';

// The build replaces both names with those that contain a hash of the content.
const GLUE = './evidence-0000000000000000.js';
const WASM = './evidence-0000000000000000_bg.wasm';
const FOLDER = new URL('.', import.meta.url);
/** What Esc closes before it restores. */
const OPEN = ['dialog[open]', '.menu[open]', '.explained'];

/**
 * @typedef {{ fallen: boolean, text: string, why: string }} Line
 * @typedef {object} Report what the program tells (crates/evidence/src/report.rs)
 * @property {string[]} struck
 * @property {string} classes
 * @property {string} lines
 * @property {string} said
 * @property {string} unknown
 * @property {{ republic: string, stance: string, label: string, coverage: string, reached: string }[]} partners
 * @property {[moment: string, text: string][]} captions
 * @property {[layer: string, moment: string, republic: string][]} faded
 * @property {{ republic: string, number: number, fallen: boolean }[]} statements
 * @property {{ republic: string, name: string, lines: Line[] }[]} items
 * @typedef {{ open: (value: string | null) => void }} Tool
 */

/** @type {<E extends HTMLElement>(selector: string, inside?: ParentNode) => E[]} */
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)].map(element => /** @type {any} */ (element));
/** @type {<E extends HTMLElement>(selector: string, inside?: ParentNode) => E} */
const one = (selector, inside = document) => /** @type {any} */ (inside.querySelector(selector));
/** @type {(text: string | undefined, what: string) => string} */
const filled = (text = '', what) => text.replace('{0}', what);

/** @type {Promise<Tool> | undefined} */
let loading;

/**
 * Opens the tool. From an address, with what it strikes.
 *
 * @param {string | null} value
 */
export async function start(value) {
  loading ??= load().catch(reason => { loading = undefined; throw reason; });
  (await loading).open(value);
}

/** @returns {Promise<Tool>} */
async function load() {
  const [holder, program] = await Promise.all([fragment('without.html', FOLDER), import(new URL(GLUE, FOLDER).href)]);
  await program.default({ module_or_path: new URL(WASM, FOLDER) });
  /** @type {HTMLLinkElement[]} */
  const sheets = all('link', holder.content);
  // Without its style the tool still works.
  const styled = sheets.map(sheet => new Promise(done => {
    ['load', 'error'].forEach(end => sheet.addEventListener(end, done, { once: true }));
    sheet.href = new URL(/** @type {string} */ (sheet.getAttribute('href')), FOLDER).href;
  }));
  const [messages, evidence] = ['messages', 'evidence'].map(name => one(`[data-${name}]`, holder.content).textContent);
  program.speak(messages);
  document.head.append(...sheets);
  await Promise.all(styled);
  /** @type {(address: string, page: string) => Report} */
  const read = (address, page) => JSON.parse(program.read(evidence, address, page));
  return bind(holder.content, read);
}

/**
 * @param {DocumentFragment} content
 * @param {(address: string, page: string) => Report} read
 * @returns {Tool}
 */
function bind(content, read) {
  const root = document.documentElement;
  const [bar, list] = [one('.strikes', content), one('dialog', content)];
  const dialog = /** @type {HTMLDialogElement} */ (list);
  const texts = bar.dataset;
  const lines = one('[data-lines]');
  const printed = lines.textContent;
  /** The facts of the articles, by the numbers of their marks. */
  const marked = new Map(all('[data-context]', content).map(of => [of.dataset.context, of.textContent.split(' ')]));
  const hint = one('[data-said]', bar).textContent;
  /** What the program told last. @type {Report} */
  let report = read('', printed);
  /** The value in the address: what is struck. */
  let without = '';
  let isOpen = false;
  document.body.append(content);
  bindClosing(dialog);

  const controls = addControls(texts, marked);
  const heads = partnersInPage();
  const statements = all('.article').map(article => /** @type {[string, HTMLElement[]]} */ (
    [article.id, all(':scope > p:not(.kicker, .standing)', article)]
  ));
  const captions = new Map(all('.captions > li').map(item => /** @type {[string, HTMLElement]} */ ([item.id, one('span', item)])));
  const original = new Map([...captions].map(([id, span]) => [id, span.textContent]));

  const write = () => {
    const pairs = location.search.slice(1).split('&').filter(pair => pair && !/^without(=|$)/.test(pair));
    if (without) pairs.push(`without=${without}`);
    const query = pairs.length ? `?${pairs.join('&')}` : '';
    if (query === location.search) return;
    try { history.replaceState(history.state, '', location.pathname + query + location.hash); } catch { /* the browser refuses */ }
  };

  /** Marks what has faded in the layer and at the moment that the map shows. */
  const fade = () => {
    const { colours, at } = root.dataset;
    const faded = new Set(report.faded.filter(([layer, moment]) => layer === colours && moment === at).map(([, , republic]) => republic));
    for (const link of all('a[data-republic][data-coverage]')) {
      const isFaded = faded.has(link.dataset.republic ?? '');
      link.toggleAttribute('data-faded', isFaded);
      if (isFaded) link.setAttribute('aria-describedby', 'strikes-faded');
      else link.removeAttribute('aria-describedby');
    }
  };

  /** Shows the report in the page. */
  const show = () => {
    const some = without !== '';
    // The program of the page reads the lines and the classes.
    lines.textContent = some ? report.lines : printed;
    if (some) lines.dataset.classes = report.classes;
    else delete lines.dataset.classes;
    document.dispatchEvent(new Event('readings'));
    for (const { republic, coverage, ...head } of report.partners) {
      for (const link of all(`a[data-republic=${republic}][data-coverage]`)) link.dataset.coverage = coverage;
      heads.get(republic)?.({ ...head, coverage }, some);
    }
    fade();
    const struck = new Set(report.struck);
    for (const control of all('[data-strike]')) control.setAttribute('aria-pressed', String(struck.has(control.dataset.strike ?? '')));
    for (const element of all('.sentence, [data-quote]')) {
      mark(element, struck.has(element.dataset.quote ?? element.id) ? 'struck' : '', texts);
    }
    for (const link of all('.article a.mark')) {
      link.toggleAttribute('data-struck', struck.has(/** @type {string} */ (groundOf(link, marked))));
    }
    const left = new Map(report.statements.map(({ republic, number, fallen }) => [`${republic} ${number}`, fallen ? 'fallen' : 'faded']));
    for (const [republic, paragraphs] of statements) {
      paragraphs.forEach((paragraph, number) => mark(paragraph, left.get(`${republic} ${number}`) ?? '', texts));
    }
    for (const [moment, text] of report.captions) {
      const span = captions.get(`at-${moment}`);
      if (span) span.textContent = some ? text : original.get(`at-${moment}`) ?? '';
    }
    bar.toggleAttribute('data-some', some);
    for (const said of all('[data-said]', bar)) said.textContent = some ? report.said : hint ?? '';
    one('.key', bar).hidden = !report.faded.length;
    const unknown = one('[data-unknown]', bar);
    unknown.textContent = report.unknown;
    unknown.hidden = !report.unknown;
    one('[data-restore]', bar).hidden = !some;
    one('ul', bar).replaceChildren(...report.struck.map(chip));
    showList();
    linkWhole();
  };

  /** A button in the bar that restores one. @param {string} id */
  const chip = id => {
    const what = nameOf(id);
    const button = make('button', { type: 'button', 'aria-label': filled(texts.restores, what), 'data-one': id });
    button.append(make('span', {}, what), make('i', { 'aria-hidden': 'true' }, '✕'));
    const item = make('li');
    item.append(button);
    return item;
  };

  /** As the list names it: the number of a sentence, the words of a fact. @param {string} id */
  const nameOf = id => {
    const item = one(`[data-strike="${id}"]`, dialog).closest('li');
    return /^s\d+$/.test(id) ? id.toUpperCase() : item?.querySelector('span')?.textContent ?? id;
  };

  const showList = () => {
    const some = without !== '';
    one('[data-nothing]', dialog).hidden = some;
    const said = one('[data-said]', dialog);
    said.hidden = !some;
    said.textContent = report.said;
    one('[data-items]', dialog).replaceChildren(...report.items.map(({ republic, name, lines: of }) => {
      const block = make('div', { class: 'item' });
      const heading = make('h4');
      heading.append(make('a', { href: `#${republic}` }, name));
      const rows = of.map(({ fallen, text, why }) => {
        const row = make('li', { class: fallen ? 'fallen' : 'faded' });
        row.append(make('span', {}, text), ' ', make('small', {}, why));
        return row;
      });
      const lists = make('ul');
      lists.append(...rows);
      block.append(heading, lists);
      return block;
    }));
  };

  /** The link of the embed to the whole page takes along what is struck. The program of the page writes it anew. */
  const linkWhole = () => {
    const link = document.querySelector('[data-whole]');
    if (!link) return;
    const href = `../${shown()}`;
    if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  };

  /**
   * Reads an address, and shows what is left.
   *
   * @param {string} address
   * @param {{ keeps?: boolean, says?: boolean }} how whether the URL stays as it is, and whether the result is announced
   */
  const apply = (address, { keeps = false, says = true } = {}) => {
    report = read(address, printed);
    without = report.struck.join();
    if (!keeps) write();
    show();
    if (says) say([report.said, report.unknown].filter(Boolean).join(' '));
  };

  /** Strikes what is not struck, and restores what is. @param {string} id */
  const toggle = id => apply((report.struck.includes(id) ? report.struck.filter(one_ => one_ !== id) : [...report.struck, id]).join(','));

  const end = () => {
    apply('');
    isOpen = false;
    root.removeAttribute('data-strikes');
    bar.remove();
    // Where the focus was is gone.
    one('#map-title').focus();
  };

  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    const control = /** @type {HTMLElement | null | undefined} */ (target?.closest('[data-strike], [data-one]'));
    if (!control) return;
    const id = control.dataset.strike ?? control.dataset.one ?? '';
    toggle(id);
    // The chip is gone, so the focus goes to what is next to it.
    if (control.dataset.one) one(report.struck.length ? 'ul button' : 'h2', bar).focus();
  });
  one('[data-list]', bar).addEventListener('click', () => {
    dialog.showModal();
    dialog.addEventListener('close', () => one('[data-list]', bar).focus(), { once: true });
  });
  // A link in the list leads to its article: the list closes over it.
  dialog.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) dialog.close();
  });
  one('[data-restore]', bar).addEventListener('click', () => {
    apply('');
    one('h2', bar).focus();
  });
  one('[data-end]', bar).addEventListener('click', end);

  // Esc restores, after all else that Esc is for: dialogs, menu, search, notes and the selection have had theirs.
  let isOurs = false;
  addEventListener('keydown', event => {
    const search = document.querySelector('[data-search]');
    const others = CSS.supports('selector(:popover-open)') ? [...OPEN, ':popover-open'] : OPEN;
    isOurs = event.key === 'Escape' && isOpen && without !== '' && !selection() && document.activeElement !== search
      && !document.querySelector(others.join());
  }, true);
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && isOurs && !event.defaultPrevented) apply('');
  });
  // Back and forward, also between entries that differ only in what is struck.
  addEventListener('popstate', () => {
    const wanted = new URLSearchParams(location.search).get('without') ?? '';
    if (wanted === without) return;
    if (!isOpen) open();
    apply(wanted, { keeps: true });
  });
  new MutationObserver(() => { fade(); linkWhole(); }).observe(root, { attributeFilter: ['data-at', 'data-colours', 'data-address'] });
  const whole = document.querySelector('[data-whole]');
  if (whole) new MutationObserver(linkWhole).observe(whole, { attributeFilter: ['href'] });

  const open = () => {
    isOpen = true;
    root.dataset.strikes = '';
    // In the embed the bar is in the foot; in the page it is over the texts.
    (document.querySelector('[data-embed] .foot') ?? one('[data-panel]')).prepend(bar);
    controls();
  };

  return {
    open(value) {
      open();
      apply(value ?? new URLSearchParams(location.search).get('without') ?? '', { says: value !== null });
      if (value === null) one('h2', bar).focus();
    },
  };
}

/** Announces a text in the live region of the page, after a pause as src/dom/announce.rs makes it. @param {string} text */
function say(text) {
  const region = one('[data-announce]');
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, 300);
}

/**
 * An element.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {string} text
 */
function make(name, attributes = {}, text = '') {
  const element = document.createElement(name);
  for (const each in attributes) element.setAttribute(each, /** @type {string} */ (attributes[each]));
  element.textContent = text;
  return element;
}

/**
 * Marks a sentence or a statement as struck, faded or fallen, and says so to screen readers; an empty mark takes it away.
 *
 * @param {HTMLElement} element
 * @param {string} value
 * @param {DOMStringMap} texts
 */
function mark(element, value, texts) {
  if ((element.dataset.left ?? '') === value) return;
  element.querySelector('[data-left-word]')?.remove();
  delete element.dataset.left;
  if (!value) return;
  element.dataset.left = value;
  element.prepend(make('span', { class: 'unseen', 'data-left-word': '' }, `${texts[value]} `));
}

/**
 * The ground that a mark in an article leads to.
 *
 * @param {HTMLElement} link
 * @param {Map<string | undefined, string[]>} marked
 */
function groundOf(link, marked) {
  const [, fragment_ = ''] = (link.getAttribute('href') ?? '').split('#');
  const [, republic, number] = /^([a-z]+)-c(\d+)$/.exec(fragment_) ?? [];
  return republic ? marked.get(republic)?.[Number(number) - 1] : fragment_;
}

/**
 * Prepares the buttons in the texts. The function that this returns adds them, once.
 *
 * @param {DOMStringMap} texts
 * @param {Map<string | undefined, string[]>} marked
 */
function addControls(texts, marked) {
  let isDone = false;
  /** @type {(id: string, name: string, word: string) => HTMLElement} */
  const button = (id, name, word) => make('button', { type: 'button', class: 'strike', 'data-strike': id, 'aria-pressed': 'false', 'aria-label': name }, word);
  return () => {
    if (isDone) return;
    isDone = true;
    const word = texts.word ?? '';
    for (const element of all('.sentence, .article [data-quote]')) {
      const id = element.dataset.quote ?? element.id;
      const control = button(id, filled(texts.sentence, id.slice(1)), word);
      const foot = element.querySelector('footer');
      if (foot) foot.before(' ', control);
      else element.append(' ', control);
    }
    for (const link of all('.article a.mark.context')) {
      const id = groundOf(link, marked);
      const fact = id && document.querySelector(`.striking [data-strike="${id}"] + span`)?.textContent;
      if (id && fact) link.after(button(id, filled(texts.fact, fact), '✕'));
    }
  };
}

/**
 * The heads of the articles: what each says is changed by the function of its republic, and comes back.
 *
 * @returns {Map<string, (now: { stance: string, label: string, coverage: string, reached: string }, some: boolean) => void>}
 */
function partnersInPage() {
  return new Map(all('.article').flatMap(article => {
    const [kicker, chip] = [one('.kicker', article), one('.standing .chip', article)];
    if (!chip) return [];
    const [reached, label, { class: stance, coverage }] = [kicker.textContent, chip.textContent, chip.dataset];
    /** @type {(now: { stance: string, label: string, coverage: string, reached: string }, some: boolean) => void} */
    const change = (now, some) => {
      // What has not changed keeps its printed words.
      const same = now.coverage === coverage || !some;
      kicker.textContent = same ? reached : now.reached;
      chip.textContent = now.stance === stance || !some ? label : now.label;
      chip.dataset.class = some ? now.stance : stance;
      chip.dataset.coverage = some ? now.coverage : coverage;
    };
    return [[article.id, change]];
  }));
}
