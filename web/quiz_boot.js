// The quiz's loader: starts the quiz program in its page, which is complete without it. (Not quiz.js: Trunk writes the
// program's own glue under that name.)

// A module, so the names below are its own.
export {};

const { glue, wasm } = /** @type {WithData<'glue' | 'wasm'>} */ (document.querySelector('script[data-wasm]')).dataset;

import(new URL(glue, document.baseURI).href)
  .then(program => program.default({ module_or_path: new URL(wasm, document.baseURI) }))
  .catch(reason => console.warn('The quiz stays as it is printed:', reason))
  .then(() => import('./offline.js'))
  .catch(() => { /* the page is not kept for offline use */ });
