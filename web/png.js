// A drawing as a PNG, where the browser makes a true one. Browsers that protect against fingerprinting give noise or white in
// place of what a canvas holds (Tor, LibreWolf, Firefox by preference), and say nothing.

/** Colours to try the canvas with. */
const COLOURS = [[200, 40, 90], [20, 120, 220], [240, 200, 30], [10, 10, 10]];

/** Some browsers change the last bits of colours, which nobody sees. */
const TOLERANCE = 6;

/** @param {string} svg */
export const dataUrl = svg => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Rejects when the browser makes none.
 *
 * @param {string} svg
 * @param {number} times its size, as a multiple of the drawing's
 */
export async function png(svg, times) {
  const image = new Image();
  /** @type {Promise<void>} */
  const loaded = new Promise((done, failed) => {
    image.onload = () => done();
    image.onerror = () => failed(new Error('the drawing is not drawn'));
  });
  image.src = dataUrl(svg);
  await loaded;
  const canvas = document.createElement('canvas');
  const [width, height] = [canvas.width, canvas.height] = [image.width * times, image.height * times];
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  if (!COLOURS.every((colour, at) => isKept(pen, colour, 20 * at))) throw new Error('other pixels are read than were drawn');
  pen.drawImage(image, 0, 0, width, height);
  // The drawing covers its whole area. A canvas that is too large for the browser stays transparent.
  if (!matches(pen.getImageData(width - 1, height - 1, 1, 1).data, 3, 255)) throw new Error('the canvas is empty');
  /** @type {Blob | null} */
  const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no pixels');
  return blob;
}

/**
 * Whether a colour is read as it is drawn.
 *
 * @param {CanvasRenderingContext2D} pen
 * @param {number[]} colour
 * @param {number} x where it is tried
 */
function isKept(pen, colour, x) {
  pen.fillStyle = `rgb(${colour.join(' ')})`;
  pen.fillRect(x, 0, 20, 20);
  const { data } = pen.getImageData(x + 5, 5, 10, 10);
  return data.every((_, place) => matches(data, place, [...colour, 255][place % 4]));
}

/** @type {(data: Uint8ClampedArray, place: number, value: number) => boolean} */
const matches = (data, place, value) => Math.abs(data[place] - value) <= TOLERANCE;
