// Loads the program that draws pictures and hatchings (crates/export), once for saving and printing. It is a WebAssembly
// program of its own, so that the first load holds none of it.

// The build names both files by their content.
const GLUE = './export-0000000000000000.js';
const WASM = './export-0000000000000000_bg.wasm';

let loading;

// The program's functions: `svg` and `hatching`. Rejects when it cannot be had; the next call tries again.
export function drawing() {
  loading ??= load().catch(reason => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function load() {
  const program = await import(new URL(GLUE, import.meta.url).href);
  await program.default({ module_or_path: new URL(WASM, import.meta.url) });
  return program;
}
