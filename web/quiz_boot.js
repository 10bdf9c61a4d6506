// The quiz's loader: starts the quiz program in its page, which is complete without it. (Not quiz.js: Trunk writes the
// program's own glue under that name.) Inside a learning platform, the platform keeps the progress and is told the result.
import { module, program } from './request.js';

/** @type {WithData<'glue' | 'wasm'> | null} */
const script = document.querySelector('script[data-wasm]');
// scorm_session.js imports this file for its search alone.
if (script) start(script.dataset);

// A link for lessons hides parts of the map: the way back from here keeps them hidden.
const [hiding] = /[?&]hide=[\w,]+/.exec(location.search) ?? [];
if (hiding) ['click', 'auxclick'].forEach(kind => document.addEventListener(kind, ({ target }) => {
  const link = target instanceof Element && /** @type {HTMLAnchorElement | null} */ (target.closest('a[href^="../"]'));
  if (link && link.pathname === new URL('../', document.baseURI).pathname && !/[?&]hide=/.test(link.search)) {
    link.search += `${link.search ? '&' : '?'}${hiding.slice(1)}`;
  }
}, true));

/** @param {Record<'glue' | 'wasm', string>} files */
async function start({ glue, wasm }) {
  const [api, quiz] = [findApi(window), document.getElementById('quiz')];
  if (api && quiz) await module('./scorm.js').then(scorm => scorm.connect(api, quiz)).catch(reason => console.warn('The platform is told nothing:', reason));
  await program(glue, wasm).catch(reason => console.warn('The quiz stays as it is printed:', reason));
  // A platform is told the result itself.
  if (!api && quiz) await module('./hand_in.js').then(part => part.bind(quiz)).catch(reason => console.warn('The link is not shown:', reason));
  await module('./offline.js').catch(() => { /* the page is not kept for offline use */ });
}

/**
 * The SCORM API of a learning platform: in a window around this one, or in the one that opened it or was around that.
 *
 * @param {Window & { API?: ScormApi }} near
 * @param {number} [left] how many windows more are searched
 * @returns {ScormApi | undefined}
 */
export function findApi(near, left = 10) {
  try {
    if (near.API) return near.API;
  } catch { /* a window of another origin */ }
  if (!left) return undefined;
  if (near.parent !== near) return findApi(near.parent, left - 1);
  return near.opener ? findApi(near.opener, left - 1) : undefined;
}
