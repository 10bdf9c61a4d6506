// What is taken away, in the texts of the page: sentences, articles, the captions of dates, and the buttons in them that strike and
// restore. without.js decides what is shown.

/**
 * @typedef {{ fallen: boolean, text: string, why: string }} Line
 * @typedef {object} Report what the program tells (crates/evidence/src/report.rs)
 * @property {string[]} struck
 * @property {string} classes
 * @property {string[]} places
 * @property {string} lines
 * @property {string} named
 * @property {string} said
 * @property {string} unknown
 * @property {{ republic: string, stance: string, label: string, coverage: string, reached: string }[]} partners
 * @property {[moment: string, text: string][]} captions
 * @property {[layer: string, moment: string, republic: string][]} faded
 * @property {{ republic: string, number: number, fallen: boolean }[]} statements
 * @property {{ republic: string, name: string, lines: Line[] }[]} items
 */

/** @type {<E extends HTMLElement>(selector: string, inside?: ParentNode) => E[]} */
export const all = (selector, inside = document) => [...inside.querySelectorAll(selector)].map(element => /** @type {any} */ (element));
/** @type {<E extends HTMLElement>(selector: string, inside?: ParentNode) => E} */
export const one = (selector, inside = document) => /** @type {any} */ (inside.querySelector(selector));
/** @type {(text: string | undefined, what: string) => string} */
export const filled = (text = '', what) => text.replace('{0}', what);

/**
 * The texts of the page.
 *
 * @param {DOMStringMap} texts
 * @param {Map<string | undefined, string[]>} marked the facts of the articles, by the numbers of their marks
 */
export function bindTexts(texts, marked) {
  const heads = partnersInPage();
  const statements = all('.article').map(article => /** @type {[string, HTMLElement[]]} */ (
    [article.id, all(':scope > p:not(.kicker, .standing)', article)]
  ));
  const captions = new Map(all('.captions > li').map(item => /** @type {[string, HTMLElement]} */ ([item.id, one('span', item)])));
  const original = new Map([...captions].map(([id, span]) => [id, span.textContent]));

  /**
   * @param {Report} report
   * @param {boolean} some whether anything is struck
   */
  const showIn = (report, some) => {
    for (const { republic, ...head } of report.partners) heads.get(republic)?.(head, some);
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
  };
  return { addButtons: addButtons(texts, marked), showIn };
}

/**
 * An element.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {string} text
 */
export function make(name, attributes = {}, text = '') {
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
function addButtons(texts, marked) {
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
