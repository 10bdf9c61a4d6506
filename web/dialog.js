// What all dialogs share: each is an HTML fragment of its own, printed by the build and fetched when it is opened. The page in
// one file holds the fragments, and their style.
import { root } from './address.js';
import { file as request } from './request.js';

/**
 * Makes the `open` function of the dialog in a file. It rejects when the dialog cannot be loaded: the caller reports
 * that, and the next click tries again.
 *
 * @template {HTMLDialogElement} Dialog
 * @template [Loaded=void]
 * @param {string} file the fragment: a link to its style sheet and a `dialog`
 * @param {(dialog: Dialog, loaded: Loaded) => () => void} bind binds the controls, and returns what to do before each
 *   opening
 * @param {() => Promise<Loaded>} load loads what `bind` needs besides the fragment
 */
export function opener(file, bind, load = async () => /** @type {Loaded} */ (undefined)) {
  /** @type {Promise<{ dialog: Dialog, renew: () => void }> | undefined} */
  let loading;
  const prepare = async () => {
    const [holder, loaded] = await Promise.all([fragment(file), load()]);
    const sheet = holder.content.querySelector('link');
    const dialog = /** @type {Dialog} */ (holder.content.querySelector('dialog'));
    const styled = sheet && settled(sheet);
    document.body.append(holder.content);
    await styled;
    bindClosing(dialog);
    return { dialog, renew: bind(dialog, loaded) };
  };
  /** @param {HTMLElement} button */
  return async button => {
    // On closing, the focus goes back where it was: a key opens help from the map. Browsers that give buttons no focus on
    // a click report the body.
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    const back = focused && focused !== document.body ? focused : button;
    const { dialog, renew } = await (loading ??= prepare().catch(reason => { loading = undefined; throw reason; }));
    if (dialog.open) return;
    renew();
    dialog.addEventListener('close', () => {
      // The menu has closed over a button that was chosen there.
      (back.closest('details:not([open])')?.querySelector('summary') ?? back).focus();
    }, { once: true });
    dialog.showModal();
  };
}

/**
 * Binds what closes a dialog.
 *
 * @param {HTMLDialogElement} dialog
 */
export function bindClosing(dialog) {
  /** @type {HTMLElement} */ (dialog.querySelector('[data-close]')).addEventListener('click', () => dialog.close());
  // A click beside the dialog, on its backdrop: pressed and released there. The target is also the dialog for its own
  // edge, and for a selection of text that begins inside it and ends outside.
  let isPressedBeside = false;
  dialog.addEventListener('pointerdown', event => { isPressedBeside = isBeside(dialog, event); });
  dialog.addEventListener('click', event => { if (isPressedBeside && isBeside(dialog, event)) dialog.close(); });
  // Esc closes the dialog only: the page behind it would clear the selection.
  dialog.addEventListener('keydown', event => event.stopPropagation());
}

/**
 * Waits until a style sheet is there, or is lost: what it styles works without it. To be called before it is added to the page.
 *
 * @param {HTMLLinkElement} sheet
 */
export const settled = sheet => new Promise(done => {
  ['load', 'error'].forEach(end => sheet.addEventListener(end, done, { once: true }));
});

/**
 * The fragment in a file.
 *
 * @param {string} file its name, or its URL
 * @param {URL | string} folder
 */
export async function fragment(file, folder = root) {
  /** @type {HTMLTemplateElement | null} */
  const inside = document.querySelector(`template[data-file="${file}"]`);
  if (inside) return inside;
  const response = await request(new URL(file, folder));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const holder = document.createElement('template');
  holder.innerHTML = await response.text();
  return holder;
}

/**
 * Whether an event happened on the backdrop of a dialog.
 *
 * @param {HTMLDialogElement} dialog
 * @param {MouseEvent} event
 */
function isBeside(dialog, { target, clientX, clientY }) {
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

/** How long a result is shown, in milliseconds: it covers the end of the dialog. */
const SHOWN_FOR = 8000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiding;

/**
 * Announces a result in the dialog's live region, and takes it away after some seconds. It is emptied first, so that the same
 * text is announced again.
 *
 * @param {HTMLElement} region
 * @param {string} text
 */
export function announce(region, text) {
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, 60);
  clearTimeout(hiding);
  hiding = setTimeout(() => { region.textContent = ''; }, SHOWN_FOR);
}

/**
 * Copies to the clipboard. Returns false if the browser refuses: then the text is selected, for the reader's own keys.
 *
 * @param {() => Promise<void>} write writes to the clipboard
 * @param {() => void} select selects the text
 * @param {HTMLElement} button gets the focus back
 */
export async function copied(write, select, button) {
  try {
    await write();
    return true;
  } catch {
    select();
    if (!document.execCommand('copy')) return false;
    button.focus();
    return true;
  }
}
