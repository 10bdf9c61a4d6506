// The links to the editions in other languages lead to what is shown here, in the theme that the URL asks for.
import { shown } from './address.js';

/** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[hreflang]')).forEach(link => {
  const { href } = link;
  const update = () => {
    const url = new URL(shown(), href);
    const theme = /[?&]theme=(dark|light)\b/.exec(location.search)?.[1];
    if (theme) url.searchParams.set('theme', theme);
    link.href = url.href;
  };
  for (const click of ['click', 'auxclick']) link.addEventListener(click, update);
});
