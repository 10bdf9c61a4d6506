// The link as a QR code in the share dialog, for a class to scan. It is drawn here, by the program of crates/export.
import { drawing } from './drawing.js';

/**
 * Binds the button that shows and hides the code. Returns what hides it.
 *
 * @param {HTMLElement} dialog what holds button and code
 * @param {() => string} link
 * @param {() => void} notifyFailure
 */
export function bindQrCode(dialog, link, notifyFailure) {
  const [button, figure] = /** @type {HTMLElement[]} */ (['[data-qr]', 'figure'].map(selector => dialog.querySelector(selector)));
  const [picture, caption] = /** @type {HTMLElement[]} */ (['[role=img]', 'figcaption span'].map(selector => figure.querySelector(selector)));
  /** @param {boolean} isShown */
  const show = isShown => {
    figure.hidden = !isShown;
    button.setAttribute('aria-expanded', String(isShown));
  };
  button.addEventListener('click', async () => {
    if (!figure.hidden) {
      show(false);
      return;
    }
    const svg = await drawing().then(program => program.qr_code(link()), () => undefined);
    if (!svg) {
      notifyFailure();
      return;
    }
    picture.innerHTML = svg;
    caption.textContent = link();
    show(true);
    figure.scrollIntoView({ block: 'nearest' });
  });
  return () => show(false);
}
