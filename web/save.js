// The dialog for saving and printing, loaded by boot.js when its button is clicked. save.html holds its texts.
import { currentUrl, selectedRepublic } from './address.js';
import { announce, opener } from './dialog.js';
import { drawing } from './drawing.js';
import { mapState, ruler } from './picture.js';
import { dataUrl, png } from './png.js';

// Without the program there is no picture: then opening fails, and boot.js says so on the button.
export const open = opener('save.html', bind, drawing);

/**
 * @param {WithData<'layer' | 'at' | 'made' | 'months', HTMLDialogElement>} dialog
 * @param {import('./drawing.js').Program} program
 */
function bind(dialog, { svg }) {
  /** @type {(selector: string) => HTMLElement} */
  const find = selector => /** @type {HTMLElement} */ (dialog.querySelector(selector));
  const [preview, status, size] = /** @type {[HTMLImageElement, WithData<'refused'>, HTMLSelectElement]} */ (
    ['[data-preview]', '[data-said]', 'select'].map(find)
  );
  const { layer, at, made, months } = dialog.dataset;
  const template = find('[data-template]').textContent;
  /** @type {import('./picture.js').Texts} */
  const texts = JSON.parse(find('[data-texts]').textContent);
  /** @type {string} */
  let drawn;

  // What the map shows.
  const shown = () => {
    const { colours, at: moment } = document.documentElement.dataset;
    return [colours ?? layer, moment ?? at];
  };

  // Draws what the page shows now, once for each opening.
  const renew = () => {
    const now = new Date();
    const date = `${now.getDate()} ${months.split(' ')[now.getMonth()]} ${now.getFullYear()}`;
    const [colours, moment] = shown();
    // What a reader has struck (without.js).
    const struck = document.querySelector('.strikes[data-some] [data-said]')?.textContent;
    const footer = [`${currentUrl()} · ${made} ${date}`];
    if (struck) footer.unshift(struck);
    // The summaries tell what the whole source says.
    const state = mapState(texts, colours, moment, moment === at && !struck, footer);
    drawn = svg(template, JSON.stringify(state), ruler());
    preview.src = dataUrl(drawn);
    status.textContent = '';
  };

  /** @param {string} extension */
  const fileName = extension => {
    // Layer and moment are named only where they differ from what the page opens with.
    const parts = shown().filter((value, place) => value !== [layer, at][place]);
    return `${['azerbaijan-1994', ...parts, selectedRepublic()].filter(Boolean).join('-')}.${extension}`;
  };
  /**
   * @param {Blob} blob
   * @param {string} extension
   */
  const download = (blob, extension) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName(extension);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  for (const button of /** @type {NodeListOf<WithData<'save' | 'saidThen'>>} */ (dialog.querySelectorAll('[data-save]'))) {
    button.addEventListener('click', async () => {
      const pixels = button.dataset.save === 'png';
      try {
        download(pixels ? await png(drawn, Number(size.value)) : new Blob([drawn], { type: 'image/svg+xml' }), button.dataset.save);
        announce(status, button.dataset.saidThen);
      } catch (reason) {
        console.warn('No picture:', reason);
        announce(status, status.dataset.refused);
      }
    });
  }
  find('[data-print]').addEventListener('click', () => {
    dialog.close();
    print();
  });
  return renew;
}
