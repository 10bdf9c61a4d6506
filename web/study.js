// Starts the quiz in its page. What is printed there is complete without it.
const { glue, wasm } = document.querySelector('script[data-wasm]').dataset;

try {
  const quiz = await import(new URL(glue, document.baseURI));
  await quiz.default({ module_or_path: new URL(wasm, document.baseURI) });
} catch (reason) {
  console.warn('The quiz stays as it is printed:', reason);
}
