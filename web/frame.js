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

  const theme = query.get('theme') ?? '';
  // Empty: the system's.
  root.dataset.theme = /^(dark|light)$/.test(theme) ? theme : '';
  if (query.get('chrome') === 'minimal') root.dataset.chrome = 'minimal';

  // Hosts add fragments of their own: WordPress `#?secret=…`, AMP `#amp=1` or `&amp=1`. They select nothing and go no
  // further; the secret is for the answers to WordPress.
  const secret = /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
  const [wanted] = /^#[\w-]+(?![^#?&])/.exec(location.hash) ?? /^#[\w-]{1,24}$/.exec(`#${query.get('republic') ?? ''}`) ?? [''];

  /** @param {string} fragment */
  const write = fragment => history.replaceState(null, '', location.pathname + location.search + fragment);
  /** @param {string} fragment */
  const writeAndTell = fragment => { tryTo(() => write(fragment)); dispatchEvent(new HashChangeEvent('hashchange')); };
  // The browser scrolls a host of the same origin, too, when the fragment of the frame leads to an element. There the
  // fragment is written into the URL without going to it, at first once the page has loaded.
  let isKin = false;
  tryTo(() => { isKin = !!host?.document; });
  if (isKin) {
    root.dataset.kin = '';
    tryTo(() => write(''));
    if (wanted) addEventListener('load', () => setTimeout(writeAndTell, 0, wanted));
  } else if (wanted !== location.hash) {
    tryTo(() => write(wanted));
  }

  // Back belongs to the host's page: a selection in the frame adds no history entry.
  /** @param {string} fragment with its `#` */
  const goTo = fragment => isKin && root.dataset.ready !== undefined
    ? writeAndTell(fragment)
    : tryTo(() => location.replace(fragment));
  addEventListener('click', event => {
    /** @type {HTMLAnchorElement | null | undefined} */
    const link = /** @type {Partial<Element>} */ (event.target).closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const href = /** @type {string} */ (link.getAttribute('href'));
    if (href.startsWith('#')) {
      event.preventDefault();
      goTo(href);
    } else if (host) {
      event.preventDefault();
      leave(link);
    }
  });

  // Other pages open in a new tab. A sandbox may forbid that, and few pages may be shown in the frame: then the reader gets
  // the address. Under some policies of the host a window opens that is not returned; that uses up the click.
  /** @param {HTMLAnchorElement} link */
  const leave = link => {
    let isBlocked = true;
    tryTo(() => {
      const page = open(link.href);
      if (page) page.opener = null;
      isBlocked = !page && /** @type {Partial<Navigator>} */ (navigator).userActivation?.isActive !== false;
    });
    if (isBlocked) import(/** @type {string} */ ('../blocked_link.js')).then(dialog => dialog.open(link), () => location.assign(link.href));
  };

  /** @param {unknown} message */
  const post = message => /** @type {Window} */ (host).postMessage(message, '*');
  // The height that suits the width of the frame, whatever it shows: the frame has a scroller inside and never changes its
  // height, so that a selection moves nothing in the host's page.
  /** @type {number | undefined} the width whose height was sent */
  let width;
  /** @type {string | undefined} the name that iframe-resizer gives the frame */
  let resizerId;
  const pymId = query.get('childId');
  const sendHeight = () => {
    // A frame that is hidden or not laid out yet has no width, and no height suits it. `resize` follows when it has one.
    if (!host || !innerWidth || innerWidth === width) return;
    width = innerWidth;
    const height = Math.round(Math.min(Math.max(600, 0.62 * width + 210), 720));
    post({ source: SOURCE, version: VERSION, type: 'height', height });
    // For hosts that do not know our messages: AMP, also Datawrapper's and Flourish's hosts; Canvas, H5P and WordPress in one,
    // Brightspace as text; pym.js and iframe-resizer, if they have introduced themselves.
    post({ sentinel: 'amp', type: 'embed-size', height });
    const resize = { subject: 'lti.frameResize', height };
    post({ ...resize, context: 'h5p', action: 'resize', scrollHeight: height, ...secret && { message: 'height', value: height, secret } });
    post(JSON.stringify(resize));
    if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    if (resizerId) post(`[iFrameSizer]${resizerId}:${height}:${width}:init`);
  };
  addEventListener('message', ({ source, data }) => {
    if (!host || source !== host) return;
    const id = /^\[iFrameSizer\]([^:]+):/.exec(typeof data === 'string' ? data : '')?.[1];
    resizerId = id ?? resizerId;
    // A host that loads later has missed the first message.
    if (id || data?.source === SOURCE && data.version === VERSION && data.type === 'hello' || data?.context === 'h5p' || secret && data?.secret === secret) {
      width = undefined;
      sendHeight();
    }
  });
  addEventListener('resize', sendHeight);

  const begin = () => {
    sendHeight();
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href]:not([href^="#"])'))) link.target = '_blank';
  };
  // The latter where the page was changed on its way (changed.js).
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
