// The loader of the page “A class without accounts”: starts its program, and the camera where the browser reads QR codes; elsewhere
// a note says that it does not.
import { module, program } from './request.js';

/** @type {WithData<'glue' | 'wasm'> | null} */
const script = document.querySelector('script[data-wasm]');
if (script) start(script.dataset);

/** @param {Record<string, string | undefined>} files */
async function start({ glue = '', wasm = '' }) {
  await program(glue, wasm).catch(reason => console.warn('The page stays as it is printed:', reason));
  /** @type {HTMLTextAreaElement | null} */
  const links = document.querySelector('[data-links]');
  if (links) {
    const hasDetector = 'BarcodeDetector' in window && !!navigator.mediaDevices;
    const hasCamera = hasDetector && await module('./camera.js').then(camera => camera.bind(links)).catch(reason => console.warn('The camera is not offered:', reason));
    /** @type {HTMLElement | null} */
    const note = document.querySelector('[data-no-camera]');
    if (note) note.hidden = !!hasCamera;
  }
  await module('./offline.js').catch(() => { /* the page is not kept for offline use */ });
}
