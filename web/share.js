// The dialog for sharing and embedding, loaded by boot.js when its button is clicked. share.html holds its texts.
import { currentUrl, root, selectedRepublic } from './address.js';
import { announce, copied, opener } from './dialog.js';
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
  const [host] = /** @type {HTMLSelectElement[]} */ (all('.codes select'));
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

  // The query of the chosen options that differ from the default.
  /** @param {string[]} names */
  const queryOf = names => {
    const chosen = selects.filter(select => names.includes(select.name) && select.value);
    return chosen.length ? `?${new URLSearchParams(chosen.map(select => [select.name, select.value]))}` : '';
  };
  const embedUrl = () => new URL(`embed/${queryOf(selects.map(select => select.name))}`, root).href;
  const writeCodes = () => {
    /** @param {string} name */
    const option = name => /** @type {WithData<'title' | 'height' | 'date', HTMLOptionElement>} */ (
      /** @type {HTMLSelectElement} */ (selects.find(select => select.name === name)).selectedOptions[0]
    );
    const republic = option('republic');
    /** @type {Record<string, string>} */
    const values = {
      src: embedUrl(),
      title: republic.dataset.title.replace('{date}', option('at').dataset.date),
      height: option('chrome').dataset.height,
      script: new URL('embed.js', root).href,
      page: root.href + (republic.value && `${republic.value}/`),
      link: root.href + queryOf(['at', 'layer']) + (republic.value && `#${republic.value}`),
    };
    const options = selects.filter(select => select.value).map(select => ` ${select.name}="${escaped(select.value)}"`).join('');
    for (const code of /** @type {WithData<'pattern', HTMLTextAreaElement>[]} */ (all('[data-code]'))) {
      const isAddress = code.dataset.pattern.startsWith('{');
      code.value = code.dataset.pattern.replace(/\{(\w+)\}/g, (_, name) => name === 'options' ? options : isAddress ? values[name] : escaped(values[name]));
    }
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
  host.addEventListener('change', () => {
    for (const code of all('[data-code]')) /** @type {HTMLElement} */ (code.parentElement).hidden = code.dataset.code !== host.value;
  });
  for (const button of /** @type {WithData<'copied'>[]} */ (all('[data-copy]'))) {
    const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (button.parentElement?.querySelector('input, textarea'));
    field.addEventListener('focus', () => field.select());
    const write = () => navigator.clipboard.writeText(field.value);
    const select = () => { field.focus(); field.select(); };
    button.addEventListener('click', async () => notify(await copied(write, select, button) ? button.dataset.copied : status.dataset.byKeys));
  }
  const shared = () => ({ title: document.title, url: link.value });
  send.hidden = !(/** @type {Partial<Navigator>} */ (navigator).share && navigator.canShare?.({ title: document.title, url: root.href }));
  send.addEventListener('click', () => navigator.share(shared()).catch(reason => {
    // The reader cancelled: nothing failed.
    if (reason.name !== 'AbortError') notify(status.dataset.failed);
  }));
  return renew;
}

// Escapes text for use in an attribute's value or between tags.
/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, c => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}
