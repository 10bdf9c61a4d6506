// The printed lesson: whole addresses beside its links, to be typed in where the sheet was printed.
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-address]'))) {
  const link = place.parentElement?.querySelector('a');
  if (link) place.textContent = link.href.replace(/^https?:\/\//, '');
}
export {};
