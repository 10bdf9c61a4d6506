// Saving and printing: loaded by `boot.js` when the button is pressed. The dialog and all its text are in save.html; this
// makes it work.
import { here, opener, say, shown } from './dialog.js';
import { drawing } from './drawing.js';
import { mapState, ruler } from './picture.js';

// Without the program there is no picture: then this fails, and `boot.js` says so on the button.
export const open = opener('save.html', wire, drawing);

function wire(element, { svg }) {
  const find = selector => element.querySelector(selector);
  const [preview, said, size] = ['[data-preview]', '[data-said]', 'select'].map(find);
  const { keys, layer, at, made, months } = element.dataset;
  const template = find('[data-template]').textContent;
  let drawn;

  const moment = () => document.documentElement.dataset.at ?? at;

  // What the page shows now; it stays so while the dialog is open.
  const renew = () => {
    const now = new Date();
    const date = `${now.getDate()} ${months.split(' ')[now.getMonth()]} ${now.getFullYear()}`;
    const state = mapState([`${here(keys)} · ${made} ${date}`], moment() === at);
    drawn = svg(template, JSON.stringify(state), ruler());
    preview.src = address(drawn);
    said.textContent = '';
  };

  // What differs from what the page opens with.
  const name = extension => {
    const known = [document.querySelector('.key').dataset.key, moment()];
    const parts = known.filter((value, place) => value !== [layer, at][place]);
    return `${['azerbaijan-1994', ...parts, shown()].filter(Boolean).join('-')}.${extension}`;
  };
  const hand = (blob, extension) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name(extension);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  for (const button of element.querySelectorAll('[data-save]')) {
    button.addEventListener('click', async () => {
      const pixels = button.dataset.save === 'png';
      try {
        hand(pixels ? await png(drawn, Number(size.value)) : new Blob([drawn], { type: 'image/svg+xml' }), button.dataset.save);
        say(said, button.dataset.saidThen);
      } catch (reason) {
        console.warn('No picture:', reason);
        say(said, said.dataset.refused);
      }
    });
  }
  find('[data-print]').addEventListener('click', () => {
    element.close();
    print();
  });
  return renew;
}

const address = svg => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

// The drawing as pixels, so many times its own size.
async function png(svg, times) {
  const image = new Image();
  const loaded = new Promise((done, failed) => {
    image.onload = done;
    image.onerror = () => failed(new Error('the drawing is not drawn'));
  });
  image.src = address(svg);
  await loaded;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * times, image.height * times];
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no pixels');
  return blob;
}
