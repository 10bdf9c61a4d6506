// The camera of the page “A class without accounts”: reads QR codes and writes their links into the field, one on each line.
// The picture is shown and read here, and goes nowhere.

/** How long to wait between two pictures, in milliseconds. */
const PAUSE = 250;

/** @typedef {{ detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]> }} Detector */

/**
 * Shows the camera and returns whether it does: not where the browser reads no QR codes.
 * @param {HTMLTextAreaElement} links the field for the links
 */
export async function bind(links) {
  const Detector = /** @type {{ new(options: object): Detector, getSupportedFormats(): Promise<string[]> }} */ (Reflect.get(window, 'BarcodeDetector'));
  /** @type {HTMLElement | null} */
  const part = document.querySelector('[data-camera]');
  // Some browsers have the interface, and no formats.
  if (!part || !(await Detector.getSupportedFormats()).includes('qr_code')) return false;
  const detector = new Detector({ formats: ['qr_code'] });
  const [button] = /** @type {NodeListOf<WithData<'stop'>>} */ (part.querySelectorAll('[data-scan]'));
  const [said] = /** @type {NodeListOf<WithData<'on' | 'read' | 'lost'>>} */ (part.querySelectorAll('[data-seen]'));
  const [place] = /** @type {NodeListOf<WithData<'name'>>} */ (part.querySelectorAll('[data-picture]'));
  const video = document.createElement('video');
  video.muted = true;
  // Else phones show it alone on the screen.
  video.setAttribute('playsinline', '');
  video.setAttribute('aria-label', place.dataset.name);
  const start = button.textContent;
  const current = () => /** @type {MediaStream | null} */ (video.srcObject);

  /** @param {MediaStream} stream */
  const show = stream => {
    video.srcObject = stream;
    place.append(video);
    button.textContent = button.dataset.stop;
    said.textContent = said.dataset.on;
  };

  const stop = () => {
    current()?.getTracks().forEach(track => track.stop());
    video.srcObject = null;
    video.remove();
    button.textContent = start;
    said.textContent = '';
  };

  /** @param {string} link */
  const add = link => {
    if (links.value.includes(link)) return;
    links.value += `${links.value && !links.value.endsWith('\n') ? '\n' : ''}${link}\n`;
    links.dispatchEvent(new Event('input', { bubbles: true }));
    said.textContent = said.dataset.read;
  };

  /** @param {MediaStream} stream */
  const watch = async stream => {
    // A picture that is not there yet cannot be read.
    const codes = await detector.detect(video).catch(() => []);
    if (current() !== stream) return;
    codes.forEach(({ rawValue }) => add(rawValue));
    setTimeout(watch, PAUSE, stream);
  };

  button.addEventListener('click', async () => {
    if (current()) {
      stop();
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      show(stream);
      await video.play();
      watch(stream);
    } catch {
      stop();
      said.textContent = said.dataset.lost;
    }
  });
  addEventListener('pagehide', stop);
  part.hidden = false;
  return true;
}
