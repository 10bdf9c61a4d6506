// Handing in: the link and the QR code of what a student has answered. The program of the page writes the code of the answers
// into `data-answer` of its element, and the printed part of the page shows its link.
import { bindQrCode } from './qr.js';

/** @param {HTMLElement} program the element in which the program runs */
export function bind(program) {
  /** @type {HTMLElement | null} */
  const part = document.querySelector('[data-hand-in]');
  if (!part) return;
  const [link] = /** @type {NodeListOf<HTMLInputElement>} */ (part.querySelectorAll('[data-link]'));
  const [said] = /** @type {NodeListOf<WithData<'copied' | 'byKeys' | 'noQr'>>} */ (part.querySelectorAll('[data-said]'));
  const [copy] = /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll('[data-copy]'));
  const hideQrCode = bindQrCode(part, () => link.value, () => { said.textContent = said.dataset.noQr; });

  const renew = () => {
    const code = program.dataset.answer;
    part.hidden = !code;
    link.value = code ? `${location.origin}${location.pathname}#${code}` : '';
    said.textContent = '';
    hideQrCode();
  };
  // The program could not read the link of the address.
  /** @type {HTMLElement | null} */
  const refusal = document.querySelector('.refusal[hidden]');
  const words = refusal?.dataset[program.dataset.refused ?? ''];
  if (refusal && words) {
    refusal.textContent = words;
    refusal.hidden = false;
  }
  new MutationObserver(renew).observe(program, { attributes: true, attributeFilter: ['data-answer'] });
  renew();

  link.addEventListener('focus', () => link.select());
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.value);
      said.textContent = said.dataset.copied;
    } catch {
      link.focus();
      link.select();
      said.textContent = said.dataset.byKeys;
    }
  });
}
