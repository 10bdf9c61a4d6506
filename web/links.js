// The page that makes links for lessons. All its texts are printed (crates/prerender/src/pages/lesson_links.rs).
import { bindCopying, bindHosts, fillIn } from './codes.js';
import { announce } from './dialog.js';
import { bindQrCode } from './qr.js';

const ROOT = new URL('./', import.meta.url);
const maker = /** @type {HTMLElement} */ (document.querySelector('[data-maker]'));
/** @type {(selector: string) => any} */
const find = selector => maker.querySelector(selector);
const [link, open, codes, status] = /** @type {[HTMLInputElement, HTMLAnchorElement, WithData<'height'>, WithData<'byKeys' | 'noQrCode'>]} */ (['[data-link]', '[data-open]', '[data-codes]', '[data-said]'].map(find));
const hideQrCode = bindQrCode(maker, () => link.value, () => announce(status, status.dataset.noQrCode));

/** @type {(name: string) => WithData<'title' | 'date', HTMLOptionElement>} */
const chosen = name => find(`[name=${name}]`).selectedOptions[0];

/** What is chosen, as pairs of the query, of what the page has. */
function pairs() {
  /** @type {[name: string, value: string][]} */
  const found = [];
  for (const name of ['hide', 'without', 'aloud']) {
    const boxes = /** @type {HTMLInputElement[]} */ ([...maker.querySelectorAll(`[name=${name}]:checked:enabled`)]);
    if (boxes.length) found.push([name, boxes.map(box => box.value).join(',')]);
  }
  for (const name of ['at', 'layer', 'beside']) {
    const { value } = chosen(name);
    if (value && !find(`[name=${name}]`).matches(':disabled')) found.push([name, value]);
  }
  return found;
}

function update() {
  const page = /** @type {WithData<'path', HTMLInputElement>} */ (find('[name=page]:checked'));
  for (const group of /** @type {NodeListOf<WithData<'for', HTMLFieldSetElement>>} */ (maker.querySelectorAll('fieldset'))) {
    group.disabled = !group.dataset.for.split(' ').includes(page.value);
  }
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (maker.querySelectorAll('[name=hide]'))) {
    box.disabled = page.value === 'quiz' && box.value !== 'answers';
  }
  const options = pairs();
  const selection = page.value === 'quiz' ? '' : chosen('selection').value;
  /** @type {(path: string, given: [string, string][], fragment: string) => string} */
  const address = (path, given, fragment) => {
    const query = given.map(pair => pair.join('=')).join('&');
    return new URL(path, ROOT).href + (query && `?${query}`) + (fragment && `#${fragment}`);
  };
  // Hosts may change the fragment of a frame; the map reads the same from `republic`.
  const embedded = /** @type {[string, string][]} */ (selection ? [['republic', selection], ...options] : options);
  const isEmbed = page.value === 'embed';
  link.value = isEmbed ? address(page.dataset.path, embedded, '') : address(page.dataset.path, options, selection);
  open.href = link.value;
  hideQrCode();
  codes.hidden = !isEmbed;
  fillIn(maker, {
    src: address('embed/', embedded, ''),
    title: chosen('selection').dataset.title.replace('{date}', chosen('at').dataset.date),
    height: codes.dataset.height,
    script: new URL('embed.js', ROOT).href,
    page: address(/^s\d+$/.test(selection) || !selection ? '' : `${selection}/`, [], ''),
    link: address('', options, selection),
  }, embedded);
}

bindHosts(maker);
bindCopying(maker, status);
maker.addEventListener('change', update);
// A page from the history of the browser comes with what was chosen.
addEventListener('pageshow', update);
update();
document.querySelector('[data-by-hand]')?.remove();
maker.hidden = false;
