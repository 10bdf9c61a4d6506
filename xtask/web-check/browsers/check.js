// Whether the page uses a feature that its oldest browsers lack and that nobody has reviewed (docs/browsers.md).
//
//   node browsers/check.js          the sources: style/*.css, web/*.js
//   node browsers/check.js dist     what ships as well: pages, style sheets, scripts, WebAssembly
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FLOOR } from './floor.js';
import * as css from './css.js';
import * as html from './html.js';
import * as js from './js.js';
import * as wasm from './wasm.js';
import { check } from './faults.js';
import { readGuide } from './reviewed.js';

const TOP = new URL('../../../', import.meta.url);
const READERS = { css, html, js, wasm };

/** Reads the files of a folder whose kind is one of these. */
async function read(folder, label, kinds) {
  const files = readdirSync(folder, { recursive: true }).map(String).filter(name => kinds.includes(name.split('.').pop()));
  return Promise.all(files.sort().map(async name => {
    const bytes = readFileSync(new URL(name.split('\\').join('/'), folder));
    const kind = name.split('.').pop();
    return { file: `${label}/${name}`, ...await READERS[kind].features(kind === 'wasm' ? bytes : bytes.toString()) };
  }));
}

const [dist] = process.argv.slice(2);
const files = [
  ...await read(new URL('style/', TOP), 'style', ['css']),
  ...await read(new URL('web/', TOP), 'web', ['js']),
  ...dist ? await read(pathToFileURL(`${dist}/`), 'dist', Object.keys(READERS)) : [],
];
const { faults, features, newer } = check(files, readGuide(TOP), dist !== undefined);
if (faults.length) {
  console.error(`${faults.join('\n')}\n${faults.length} features or rows to review`);
  process.exitCode = 1;
} else {
  console.log(`  ${files.length} files use ${features} features; ${newer} of them are newer than ${FLOOR.map(each => each.join(' ')).join(', ')}, all reviewed`);
}
