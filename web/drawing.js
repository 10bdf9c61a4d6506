// Loads the program that draws pictures, hatchings and QR codes (crates/export), once for all that need it. It is a WebAssembly
// program of its own, so that the first load contains none of it.

import { program } from './request.js';

// The build replaces both names with those that contain a hash of the content.
const GLUE = './export-0000000000000000.js';
const WASM = './export-0000000000000000_bg.wasm';

/**
 * @typedef {{ width: (font: string, text: string) => number }} Ruler measures text
 * @typedef {object} Program
 * @property {(template: string, state: string, ruler: Ruler) => string} svg the picture of a state; both inputs are JSON
 * @property {(tile: string, size: number, x: number, y: number, width: number, height: number) => string} hatching path
 *   data of a hatching over a rectangle
 * @property {(text: string) => string | undefined} qr_code a text as a QR code, an SVG file; nothing if it does not fit
 */

/** @type {() => Promise<Program>} */
let load = () => program(GLUE, WASM, import.meta.url);

/**
 * The page in one file has the program inside.
 *
 * @param {() => Promise<Program>} other
 */
export const loadBy = other => { load = other; };

/** @type {Promise<Program> | undefined} */
let loading;

/** The program. Rejects when it cannot be loaded; the next call tries again. */
export function drawing() {
  loading ??= load().catch(reason => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

