// The page "About": the address of what the reader saw before they chose "Report an error", ready to be sent.

const root = new URL('.', import.meta.url).href;
/** @type {WithData<'options' | 'fragments' | 'pages'> | null} */
const place = document.querySelector('[data-seen]');

/**
 * An address of this site, from the parts of another that are known: the query may come from anywhere, with any text.
 *
 * @param {URL} url
 * @param {{ options: string, fragments: string, pages: string }} known separated by spaces
 */
function own({ href, searchParams, hash }, { options, fragments, pages }) {
  const path = href.slice(root.length).split(/[?#]/, 1)[0];
  if (!href.startsWith(root) || path && !pages.split(' ').includes(path)) return root;
  const query = options.split(' ').map(pair => pair.split('=')).filter(([key, value]) => searchParams.get(key) === value);
  const fragment = hash && fragments.split(' ').includes(hash.slice(1)) ? hash : '';
  return root + path + (query.length ? `?${new URLSearchParams(query)}` : '') + fragment;
}

let seen = root;
try {
  if (place) seen = own(new URL(new URLSearchParams(location.search).get('seen') ?? '', root), place.dataset);
} catch { /* no address */ }
if (place && seen !== root) {
  const link = document.createElement('a');
  link.href = link.textContent = seen;
  link.translate = false;
  place.append(' ', link);
  place.hidden = false;
  /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-contact]')).forEach(contact => {
    contact.href = contact.href.replace(/\{address\}|%7Baddress%7D/gi, encodeURIComponent(seen));
  });
}
