// The account of a republic, shown in the panel.
const panel = document.querySelector('#panel');

/** Shows an account of `articles.json`. */
export function show(article) {
  panel.innerHTML = `<article id="${article.slug}">${article.html}</article>`;
}

/** From now on a click is heard. */
export function ready() {
  document.documentElement.setAttribute('data-ready', '');
}
