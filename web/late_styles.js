// Browsers paint nothing while a style sheet is on its way, however long. After two seconds the words are shown without it;
// the styles are applied when they come. Runs in the head of pages whose styles are files.
setTimeout(() => {
  for (const link of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel=stylesheet]'))) {
    if (link.sheet) continue;
    // Chromium and WebKit do not wait for the sheet of another medium.
    link.media = 'print';
    link.onload = () => { link.media = ''; };
  }
  // Firefox waits until a script asks for the layout.
  document.documentElement.getBoundingClientRect();
}, 2000);
