// The page "About": the address of what the reader saw before they chose "Report an error", ready to be sent.

const root = new URL('.', import.meta.url).href;
/** @type {HTMLElement | null} */
const place = document.querySelector('[data-seen]');
let seen = root;
try {
  seen = new URL(new URLSearchParams(location.search).get('seen') ?? '', root).href;
} catch { /* no address */ }
// Only addresses of this site: the query may come from anywhere.
if (place && seen.startsWith(root) && seen !== root) {
  const link = document.createElement('a');
  link.href = link.textContent = seen;
  place.append(' ', link);
  place.hidden = false;
  /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-contact]')).forEach(contact => {
    contact.href = contact.href.replace(/\{address\}|%7Baddress%7D/gi, encodeURIComponent(seen));
  });
}
