// The codes that put the map into other pages, as the share dialog and the page of links for lessons offer them. What the codes
// are is printed (crates/prerender/src/pages/share_codes.rs).
import { announce, copied } from './dialog.js';

/**
 * Fills in the codes.
 *
 * @param {ParentNode} holder
 * @param {Record<string, string>} values what stands in the place of `{name}`
 * @param {[name: string, value: string][]} options the attributes of the element
 */
export function fillIn(holder, values, options) {
  const attributes = options.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  for (const code of /** @type {NodeListOf<WithData<'pattern', HTMLTextAreaElement>>} */ (holder.querySelectorAll('[data-code]'))) {
    const isAddress = code.dataset.pattern.startsWith('{');
    code.value = code.dataset.pattern.replace(/\{(\w+)\}/g, (_, name) => name === 'options' ? attributes : isAddress ? values[name] : escaped(values[name]));
  }
}

/**
 * The choice of a host shows its code and no other.
 *
 * @param {ParentNode} holder
 */
export function bindHosts(holder) {
  const host = /** @type {HTMLSelectElement} */ (holder.querySelector('.codes select'));
  host.addEventListener('change', () => {
    for (const code of /** @type {NodeListOf<HTMLElement>} */ (holder.querySelectorAll('[data-code]'))) {
      /** @type {HTMLElement} */ (code.parentElement).hidden = code.dataset.code !== host.value;
    }
  });
}

/**
 * Each copies the field beside it.
 *
 * @param {ParentNode} holder
 * @param {WithData<'byKeys'>} status
 */
export function bindCopying(holder, status) {
  for (const button of /** @type {NodeListOf<WithData<'copied'>>} */ (holder.querySelectorAll('[data-copy]'))) {
    const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (button.parentElement?.querySelector('input, textarea'));
    field.addEventListener('focus', () => field.select());
    const write = () => navigator.clipboard.writeText(field.value);
    const select = () => { field.focus(); field.select(); };
    button.addEventListener('click', async () => announce(status, await copied(write, select, button) ? button.dataset.copied : status.dataset.byKeys));
  }
}

// Escapes text for use in an attribute's value or between tags.
/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, c => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}
