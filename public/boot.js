// Makes the printed page live. The page is complete without it: whatever fails here, the reader keeps the page,
// so a failure is told to the console and changes nothing else.
const { glue, wasm } = document.querySelector('script[data-wasm]').dataset;
try {
  const app = await import(new URL(glue, document.baseURI).href);
  await app.default({ module_or_path: new URL(wasm, document.baseURI).href });
} catch (reason) {
  console.warn('The page stays as it is printed, without zoom and keyboard help:', reason);
}
