// The loader of the page “Read it yourself”: starts its program in the page, which is complete without it.
import { module, program } from './request.js';

/** @type {WithData<'glue' | 'wasm'> | null} */
const script = document.querySelector('script[data-wasm]');
const root = document.getElementById('reading');
if (script && root) start(script.dataset, root);

/**
 * @param {Record<string, string | undefined>} files
 * @param {HTMLElement} reading
 */
async function start({ glue = '', wasm = '' }, reading) {
  await program(glue, wasm).catch(reason => console.warn('The page stays as it is printed:', reason));
  // Another link, opened in this tab: what the program writes into the address is no such event.
  addEventListener('hashchange', () => location.reload());
  await module('./hand_in.js').then(part => part.bind(reading)).catch(reason => console.warn('The link is not shown:', reason));
  await module('./offline.js').catch(() => { /* the page is not kept for offline use */ });
}
