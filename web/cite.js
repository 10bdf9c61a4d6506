// The dialog for citing, loaded by boot.js when its button is clicked. cite.html holds its texts and the patterns of all
// citations.
import { home, selectedRepublic } from './address.js';
import { announce, copied, opener } from './dialog.js';

export const open = opener('cite.html', bind);

/** @param {WithData<'months' | 'shortMonths', HTMLDialogElement>} dialog */
function bind(dialog) {
  /** @type {(selector: string) => HTMLElement} */
  const find = selector => /** @type {HTMLElement} */ (dialog.querySelector(selector));
  const [what, style] = dialog.querySelectorAll('select');
  const [entry, copy, save, status] = /** @type {WithData<'copied' | 'saved' | 'byKeys'>[]} */ (
    ['entry', 'copy', 'save', 'said'].map(name => find(`[data-${name}]`))
  );
  const format = () => /** @type {WithData<'day' | 'extension' | 'kind'>} */ (find(`[data-format="${style.value}"]`)).dataset;

  // What is copied and saved is what was written, whatever a translator has made of it on the screen.
  const written = document.createElement('template');
  const write = () => {
    const option = /** @type {WithData<'title', HTMLOptionElement>} */ (what.selectedOptions[0]);
    /** @type {Record<string, string>} */
    const values = {
      address: home + (what.value && `#${what.value}`),
      accessed: today(format().day, dialog.dataset),
      republic: option.dataset.title,
      slug: what.value,
    };
    const pattern = find(`[data-format="${style.value}"] [data-pattern="${what.value ? 'article' : 'whole'}"]`).innerHTML;
    written.innerHTML = pattern.replace(/\{(address|accessed|republic|slug)\}/g, (_, name) => escaped(values[name]));
    entry.replaceChildren(written.content.cloneNode(true));
    save.hidden = !format().extension;
    entry.classList.toggle('coded', !save.hidden);
    status.textContent = '';
  };
  const select = () => getSelection()?.selectAllChildren(entry);

  for (const list of [what, style]) list.addEventListener('change', write);
  copy.addEventListener('click', async () => {
    const [text, html] = [written.content.textContent ?? '', written.innerHTML];
    // As HTML too, so that a word processor gets the italics. Formats for programs have none.
    const both = () => new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
    const toClipboard = async () => save.hidden ? navigator.clipboard.write([both()]) : navigator.clipboard.writeText(text);
    announce(status, await copied(toClipboard, select, copy) ? copy.dataset.copied : status.dataset.byKeys);
  });
  save.addEventListener('click', () => {
    const { extension, kind } = format();
    const link = document.createElement('a');
    // RIS wants CRLF; programs that read the other formats accept it.
    link.href = URL.createObjectURL(blob((written.content.textContent ?? '').replaceAll('\n', '\r\n'), kind));
    link.download = `azerbaijan-1994${what.value && `-${what.value}`}.${extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    announce(status, save.dataset.saved);
  });

  // Opens with what the page shows; the style stays as it was chosen.
  return () => {
    what.value = selectedRepublic();
    if (!what.value) what.value = '';
    write();
  };
}

/** @type {(text: string, type: string) => Blob} */
const blob = (text, type) => new Blob([text], { type });

/**
 * Today's date in one of the forms that citation styles use.
 *
 * @param {string} form
 * @param {{ months: string, shortMonths: string }} names of the months, separated by spaces
 */
function today(form, { months, shortMonths }) {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  /** @param {number} number */
  const twoDigits = number => String(number).padStart(2, '0');
  /** @type {Record<string, () => string>} */
  const forms = {
    long: () => `${months.split(' ')[month]} ${day}, ${year}`,
    short: () => `${day} ${shortMonths.split(' ')[month]} ${year}`,
    dashed: () => [year, twoDigits(month + 1), twoDigits(day)].join('-'),
    slashed: () => [year, twoDigits(month + 1), twoDigits(day)].join('/'),
  };
  return forms[form]();
}

// Escapes text for use between tags.
/** @param {string} text */
const escaped = text => text.replace(/[&<>]/g, c => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
