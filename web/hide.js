// Links for lessons, `?hide=readings,answers,layers,search`: hides parts of the page. Loaded by lessons.js when the address asks for
// it. Hiding is no protection: everything is still in the page, and a button shows it. Names that are not listed hide nothing.
//
// Without our interpretation the map shows which republics the source mentions, and beside it stand the source's own words alone.
// The style sheet takes out of sight, out of the accessibility tree and out of print what is printed; the rest is here.
import { fragment } from './dialog.js';
import { live } from './live.js';

/** It does not wait until the page is live. */
export const atOnce = true;

/** @typedef {'readings' | 'answers' | 'layers' | 'search'} Part */
/** @type {readonly Part[]} */
const PARTS = ['readings', 'answers', 'layers', 'search'];
/** The folder of the page; the embed is in a folder of its own. */
const ROOT = new URL('./', import.meta.url);
// The build replaces the name with the one that contains a hash of the content.
const SHEET = 'hide-0000000000000000.css';
const root = document.documentElement;

/** @param {string | null} value the parts, with commas between them */
export async function start(value) {
  const asked = (value ?? '').split(',');
  const parts = PARTS.filter(part => asked.includes(part));
  if (!parts.length) return;
  root.dataset.hide = parts.join(' ');
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(SHEET, ROOT).href }));
  passOn(parts);
  const told = tell(parts).catch(reason => console.warn('It is not said what is hidden:', reason));
  if (parts.includes('readings')) {
    // What an article takes from other sources is in our words, too: its heading goes with it.
    for (const heading of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.article > h3'))) {
      if (heading.nextElementSibling?.matches('p')) heading.dataset.reading = '';
    }
    await live();
    hideReadings();
  }
  await told;
}

/**
 * The quiz keeps its answers to the end, too, and the page that the embed leads to hides the same.
 *
 * @param {readonly Part[]} parts
 */
function passOn(parts) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const quizzes = document.querySelectorAll('a[href="quiz/"], a[href="../quiz/"]');
  for (const link of quizzes) link.search = `?hide=${parts.join()}`;
  /** @type {HTMLAnchorElement | null} */
  const whole = document.querySelector('[data-whole]');
  // The program writes its address anew at every change.
  whole?.addEventListener('click', () => {
    if (!whole.search.includes('hide=')) whole.search += `${whole.search ? '&' : '?'}hide=${parts.join(',')}`;
  });
}

/**
 * Says what is hidden, with a button that shows it.
 *
 * @param {readonly Part[]} parts
 */
async function tell(parts) {
  const { content } = await fragment(new URL('hide.html', ROOT).href);
  const note = /** @type {HTMLElement} */ (content.querySelector('.hiding'));
  const words = /** @type {WithData<'comma' | 'template' | Part>} */ (note.querySelector('[role=status]'));
  note.querySelector('button')?.addEventListener('click', () => {
    const { pathname, search, hash } = location;
    const query = new URLSearchParams(search);
    query.delete('hide');
    // The layer that stands in for ours.
    if (parts.includes('readings') && query.get('layer') === 'coverage') query.delete('layer');
    // In a frame Back belongs to the host.
    location.replace(`${pathname}?${query}${hash}`);
  });
  // The embed has a line for such things; in the page it stands over what is read.
  document.querySelector('[data-embed] .foot, html:not([data-embed]) [data-panel]')?.prepend(note);
  // A change of the region is announced.
  const named = parts.map(part => words.dataset[part]).join(words.dataset.comma);
  words.textContent = words.dataset.template.replace('{parts}', named);
}

/** The layer of our interpretation gives way to that of coverage, and nothing that is spoken names a class of ours. */
function hideReadings() {
  const select = /** @type {HTMLSelectElement} */ (document.querySelector('[data-layers]'));
  select.querySelector('option[value=stance]')?.remove();
  const cover = () => {
    if (root.dataset.colours !== 'stance') return;
    select.value = 'coverage';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  // Also when Back or the host asks for it.
  new MutationObserver(cover).observe(root, { attributeFilter: ['data-colours'] });
  cover();
  speakDatesAlone();
}

/**
 * What a date changes is our interpretation: of such an announcement only the date is left. The region of the page is replaced by
 * another, so that nothing is spoken before it is changed.
 */
function speakDatesAlone() {
  const region = /** @type {HTMLElement} */ (document.querySelector('[data-announce]'));
  const spoken = /** @type {HTMLElement} */ (region.cloneNode());
  spoken.removeAttribute('data-announce');
  region.removeAttribute('role');
  region.hidden = true;
  region.after(spoken);
  let { at } = root.dataset;
  new MutationObserver(() => {
    const { textContent } = region;
    spoken.textContent = textContent;
    const now = root.dataset.at;
    // It is emptied before each announcement, which follows later.
    if (!textContent || now === at) return;
    at = now;
    spoken.textContent = document.querySelector('[data-moment][aria-current] .unseen')?.textContent ?? '';
  }).observe(region, { childList: true, characterData: true, subtree: true });
}
