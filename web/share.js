// The dialog for sharing and embedding, loaded by boot.js when its button is clicked. share.html holds its texts.
import { currentUrl, root, selectedRepublic, tools } from './address.js';
import { bindCopying, bindHosts, fillIn } from './codes.js';
import { announce, opener } from './dialog.js';
import { bindQrCode } from './qr.js';

export const open = opener('share.html', bind);

/** @param {HTMLDialogElement} dialog */
function bind(dialog) {
  /** @type {(selector: string) => HTMLElement[]} */
  const all = selector => [.../** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll(selector))];
  const [link] = /** @type {HTMLInputElement[]} */ (all('[data-link]'));
  const [status] = /** @type {WithData<'byKeys' | 'failed' | 'noQrCode'>[]} */ (all('[data-said]'));
  const [send] = all('[data-send]');
  const selects = /** @type {HTMLSelectElement[]} */ (all('.options select'));
  let [frame] = /** @type {HTMLIFrameElement[]} */ (all('[data-preview]'));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {string} text */
  const notify = text => announce(status, text);

  const hideQrCode = bindQrCode(dialog, () => link.value, () => notify(status.dataset.noQrCode));

  // Opens with what the page shows.
  const renew = () => {
    link.value = currentUrl();
    hideQrCode();
    for (const way of /** @type {WithData<'way', HTMLAnchorElement>[]} */ (all('[data-way]'))) {
      way.href = way.dataset.way.replace('{link}', encodeURIComponent(link.value));
    }
    status.textContent = '';
    const query = new URL(currentUrl()).searchParams;
    /** @type {Record<string, string | null>} */
    const current = { republic: selectedRepublic(), at: query.get('at'), layer: query.get('layer') };
    for (const select of selects) {
      const options = [...select.options];
      const found = options.find(option => option.value && option.value === current[select.name]) ?? options.find(option => option.defaultSelected) ?? options[0];
      found.selected = true;
    }
    writeCodes();
    showPreview();
  };

  // The query of the chosen options that differ from the default, and of the tools for lessons that the address names.
  /** @param {string[]} names */
  const queryOf = names => {
    const chosen = selects.filter(select => names.includes(select.name) && select.value).map(select => `${select.name}=${select.value}`);
    const pairs = [...chosen, ...tools()];
    return pairs.length ? `?${pairs.join('&')}` : '';
  };
  const embedUrl = () => new URL(`embed/${queryOf(selects.map(select => select.name))}`, root).href;
  const writeCodes = () => {
    /** @param {string} name */
    const option = name => /** @type {WithData<'title' | 'height' | 'date', HTMLOptionElement>} */ (
      /** @type {HTMLSelectElement} */ (selects.find(select => select.name === name)).selectedOptions[0]
    );
    const republic = option('republic');
    fillIn(dialog, {
      src: embedUrl(),
      title: republic.dataset.title.replace('{date}', option('at').dataset.date),
      height: option('chrome').dataset.height,
      script: new URL('embed.js', root).href,
      page: root.href + (republic.value && `${republic.value}/`),
      link: root.href + queryOf(['at', 'layer']) + (republic.value && `#${republic.value}`),
    }, [
      ...selects.filter(select => select.value).map(select => /** @type {[string, string]} */ ([select.name, select.value])),
      ...tools().map(pair => /** @type {[string, string]} */ (pair.split('='))),
    ]);
  };

  // Each preview is a new frame: one that navigates would leave its steps in the history of the page.
  const showPreview = () => {
    const src = embedUrl();
    if (frame.src === src) return;
    const next = /** @type {HTMLIFrameElement} */ (frame.cloneNode());
    next.loading = 'lazy';
    next.src = src;
    frame.replaceWith(next);
    frame = next;
  };

  for (const select of selects) {
    select.addEventListener('change', () => {
      writeCodes();
      clearTimeout(timer);
      timer = setTimeout(showPreview, 300);
    });
  }
  bindHosts(dialog);
  bindCopying(dialog, status);
  const shared = () => ({ title: document.title, url: link.value });
  send.hidden = !(/** @type {Partial<Navigator>} */ (navigator).share && navigator.canShare?.({ title: document.title, url: root.href }));
  send.addEventListener('click', () => navigator.share(shared()).catch(reason => {
    // The reader cancelled: nothing failed.
    if (reason.name !== 'AbortError') notify(status.dataset.failed);
  }));
  return renew;
}
