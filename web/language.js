// The links to the editions in other languages lead to what is shown here: they keep the query and the fragment.
export {};

/** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[hreflang]')).forEach(link => {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
});
