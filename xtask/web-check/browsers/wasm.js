// The proposals that a WebAssembly file uses, as keys of the compatibility data: those without which it is not valid. Binaryen
// finds out, which the build uses too.
import { createRequire } from 'node:module';

const KEYS = {
  Atomics: 'webassembly.threads-and-atomics',
  BulkMemory: 'webassembly.bulk-memory-operations',
  SIMD128: 'webassembly.fixed-width-SIMD',
  NontrappingFPToInt: 'webassembly.non-trapping-float-to-int-conversions',
  SignExt: 'webassembly.sign-extension-operations',
  ExceptionHandling: 'webassembly.exception-handling',
  TailCall: 'webassembly.tail-calls',
  ReferenceTypes: 'webassembly.reference-types',
  Multivalue: 'webassembly.multi-value',
  GC: 'webassembly.garbage-collection',
  Memory64: 'webassembly.memory64',
  RelaxedSIMD: 'webassembly.relaxed-SIMD',
  ExtendedConst: 'webassembly.extended-constant-expressions',
  MultiMemory: 'webassembly.multiMemory',
};

/** Parts of proposals that Binaryen counts as features of their own. */
const PARTS = { BulkMemory: ['BulkMemoryOpt'], ReferenceTypes: ['CallIndirectOverlong'] };

/** Binaryen, loaded once. */
let loading;

/** Loads it from where it is installed for the build. It would say on the console what is not valid and why. */
async function loadQuietly() {
  const top = createRequire(new URL('../../../package.json', import.meta.url));
  const { log, warn, error } = console;
  Object.assign(console, { log() {}, warn() {}, error() {} });
  try {
    return (await import(top.resolve('binaryen'))).default;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

/**
 * Reads a WebAssembly file.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<{ uses: import('./css.js').Use[], unknown: import('./css.js').Use[] }>}
 */
export async function features(bytes) {
  const binaryen = await (loading ??= loadQuietly());
  const module = binaryen.readBinary(bytes);
  /** @type {(names: string[]) => boolean} whether it is valid with these proposals alone */
  const isValid = names => {
    const enabled = ['MutableGlobals', ...names, ...names.flatMap(name => PARTS[name] ?? [])];
    module.setFeatures(enabled.reduce((all, name) => all | binaryen.Features[name], 0));
    return Boolean(module.validate());
  };
  // Garbage collection has others in it: they are tried without it where it is not needed.
  const known = Object.keys(KEYS).filter(name => binaryen.Features[name] !== undefined);
  let needed = known;
  for (const name of ['GC', ...known]) {
    const fewer = needed.filter(each => each !== name);
    if (isValid(fewer)) needed = fewer;
  }
  const at = { line: 1, column: 1 };
  const uses = needed.map(name => ({ key: KEYS[name], written: name, ...at }));
  const unknown = isValid(known) ? [] : [{ key: 'webassembly', written: 'a proposal that wasm.js does not list', ...at }];
  module.dispose();
  return { uses, unknown };
}
