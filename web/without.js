// Take a sentence away: strikes sentences of the source and facts from elsewhere, and shows what is left. The rule is in the
// program of crates/evidence; this puts its report into the page. The address keeps what is struck: `?without=s2,s4`.
// without.html has the bar, the list and all texts.
import { fragment as selection, shown } from './address.js';
import { bindClosing, fragment, settled } from './dialog.js';
import { program } from './request.js';
import { all, bindTexts, filled, make, one } from './struck.js';

// The build replaces both names with those that contain a hash of the content.
const GLUE = './evidence-0000000000000000.js';
const WASM = './evidence-0000000000000000_bg.wasm';
const FOLDER = new URL('.', import.meta.url);
/** What Esc closes before it restores. */
const OPEN = ['dialog[open]', '.menu[open]', '.explained'];

/** @typedef {{ open: (value: string | null) => void }} Tool */
/** @typedef {import('./struck.js').Report} Report */

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
  const [holder, evidence] = await Promise.all([fragment('without.html', FOLDER), program(GLUE, WASM, FOLDER)]);
  /** @type {HTMLLinkElement[]} */
  const sheets = all('link', holder.content);
  const styled = sheets.map(settled);
  for (const sheet of sheets) sheet.href = new URL(/** @type {string} */ (sheet.getAttribute('href')), FOLDER).href;
  const [messages, grounds] = ['messages', 'evidence'].map(name => one(`[data-${name}]`, holder.content).textContent);
  evidence.speak(messages);
  document.head.append(...sheets);
  await Promise.all(styled);
  /** @type {(address: string, page: string) => Report} */
  const read = (address, page) => JSON.parse(evidence.read(grounds, address, page));
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
  // The list has it for the time when it opens. Browsers take what is inserted for a focus of the page, and refuse that in frames.
  const first = one('[autofocus]', list);
  first.removeAttribute('autofocus');
  document.body.append(content);
  first.setAttribute('autofocus', '');
  bindClosing(dialog);

  const { addButtons, showIn } = bindTexts(texts, marked);

  /** @param {boolean} isEntry whether Back shall lead to what was struck before */
  const write = isEntry => {
    const pairs = location.search.slice(1).split('&').filter(pair => pair && !/^without(=|$)/.test(pair));
    if (without) pairs.push(`without=${without}`);
    const query = pairs.length ? `?${pairs.join('&')}` : '';
    if (query === location.search) return;
    const url = location.pathname + query + location.hash;
    try {
      if (isEntry) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch { /* the browser refuses */ }
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
    one('.key', bar).hidden = !faded.size;
  };

  /** What is struck, and what that does, unless the address hides our readings. */
  const said = () => (/readings/.test(root.dataset.hide ?? '') && without ? report.named : report.said);
  const showSaid = () => {
    for (const line of all('[data-said]', bar)) line.textContent = without ? said() : hint ?? '';
  };

  /** Shows the report in the page. */
  const show = () => {
    const some = without !== '';
    // The program of the page reads the lines and the classes.
    lines.textContent = some ? report.lines : printed;
    if (some) {
      lines.dataset.classes = report.classes;
      lines.dataset.places = JSON.stringify(report.places);
    } else {
      delete lines.dataset.classes;
    }
    document.dispatchEvent(new Event('readings'));
    for (const { republic, coverage } of report.partners) {
      for (const link of all(`a[data-republic=${republic}][data-coverage]`)) link.dataset.coverage = coverage;
    }
    fade();
    showIn(report, some);
    bar.toggleAttribute('data-some', some);
    showSaid();
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
    const line = one('[data-said]', dialog);
    line.hidden = !some;
    line.textContent = report.said;
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
   * @param {{ keeps?: boolean, says?: boolean, isEntry?: boolean }} how whether the URL stays as it is, whether the result is
   *   announced, and whether Back leads to what was struck before
   */
  const apply = (address, { keeps = false, says = true, isEntry = false } = {}) => {
    report = read(address, printed);
    without = report.struck.join();
    if (!keeps) write(isEntry);
    show();
    if (says) say([said(), report.unknown].filter(Boolean).join(' '));
  };

  /** Strikes what is not struck, and restores what is. @param {string} id */
  const toggle = id => apply((report.struck.includes(id) ? report.struck.filter(one_ => one_ !== id) : [...report.struck, id]).join(','));

  /** Restores all; Back strikes it again. */
  const restore = () => apply('', { isEntry: true });

  const end = () => {
    restore();
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
    restore();
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
    if (event.key === 'Escape' && isOurs && !event.defaultPrevented) restore();
  });
  // Back and forward, also between entries that differ only in what is struck.
  addEventListener('popstate', () => {
    const wanted = new URLSearchParams(location.search).get('without') ?? '';
    if (wanted === without) return;
    if (!isOpen) open();
    apply(wanted, { keeps: true });
  });
  new MutationObserver(() => { fade(); showSaid(); linkWhole(); }).observe(root, { attributeFilter: ['data-at', 'data-colours', 'data-address', 'data-hide'] });
  const whole = document.querySelector('[data-whole]');
  if (whole) new MutationObserver(linkWhole).observe(whole, { attributeFilter: ['href'] });

  const open = () => {
    isOpen = true;
    root.dataset.strikes = '';
    // In the embed the bar is in the foot; in the page it is over the texts.
    (document.querySelector('[data-embed] .foot') ?? one('[data-panel]')).prepend(bar);
    addButtons();
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
