// The embedded page and its host (docs/embedding.md): what must be done before the program, or without it. Options of the
// query, links, the height. The program (src/dom/embed.rs) obeys commands and reports the state. Runs in the head, before
// the first paint.
{
  const SOURCE = 'azerbaijan-1994';
  const VERSION = 1;
  const root = document.documentElement;
  const host = parent === window ? null : parent;
  const query = new URLSearchParams(location.search);
  // Browsers may refuse changes of the URL: some do after a hundred in half a minute.
  /** @param {() => void} act */
  const tryTo = act => { try { act(); } catch { /* the URL stays as it is */ } };

  const theme = query.get('theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  if (query.get('chrome') === 'minimal') root.dataset.chrome = 'minimal';
  const initial = query.get('republic');
  if (initial && /^[a-z0-9-]{1,24}$/.test(initial) && !location.hash) tryTo(() => history.replaceState(null, '', `${location.search}#${initial}`));

  // The browser scrolls a host of the same origin, too, when the fragment of the frame leads to an element. There the
  // fragment is written into the URL without going to it, at first once the page has loaded.
  let isKin = false;
  tryTo(() => { isKin = !!host?.document; });
  /** @param {string} fragment */
  const write = fragment => tryTo(() => history.replaceState(null, '', location.pathname + location.search + fragment));
  /** @param {string} fragment */
  const writeAndTell = fragment => { write(fragment); dispatchEvent(new HashChangeEvent('hashchange')); };
  if (isKin) {
    const { hash } = location;
    root.dataset.kin = '';
    write('');
    if (hash) addEventListener('load', () => setTimeout(writeAndTell, 0, hash));
  }

  // Back belongs to the host's page: a selection in the frame adds no history entry.
  /** @param {string} fragment with its `#` */
  const goTo = fragment => isKin && root.dataset.ready !== undefined
    ? writeAndTell(fragment)
    : tryTo(() => location.replace(fragment));
  addEventListener('click', event => {
    /** @type {HTMLAnchorElement | null | undefined} */
    const link = /** @type {Partial<Element>} */ (event.target).closest?.('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(/** @type {string} */ (link.getAttribute('href')));
  });

  /** @param {unknown} message */
  const post = message => /** @type {Window} */ (host).postMessage(message, '*');
  // The height that suits the width of the frame, whatever it shows: the frame has a scroller inside and never changes its
  // height, so that a selection moves nothing in the host's page.
  /** @type {number | undefined} the width whose height was sent */
  let width;
  const sendHeight = () => {
    // A frame that is hidden or not laid out yet has no width, and no height suits it. `resize` follows when it has one.
    if (!host || !innerWidth || innerWidth === width) return;
    width = innerWidth;
    const height = Math.round(Math.min(Math.max(480, 0.62 * width + 210), 720));
    post({ source: SOURCE, version: VERSION, type: 'height', height });
    // For hosts that do not know our messages: AMP (also Datawrapper's and Flourish's hosts), and Medium.
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  };
  addEventListener('message', ({ source, data }) => {
    if (!host || source !== host || data?.source !== SOURCE || data.version !== VERSION || data.type !== 'hello') return;
    // A host that loads later has missed the first message.
    width = undefined;
    sendHeight();
  });
  addEventListener('resize', sendHeight);

  document.addEventListener('DOMContentLoaded', () => {
    sendHeight();
    // Links to other pages open in a new tab. A frame without an origin must not do that: there they open in place.
    if (self.origin !== 'null') {
      for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href]:not([href^="#"])'))) link.target = '_blank';
    }
  });
}
