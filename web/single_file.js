// The loader of the page in one file: the programs, and what other scripts would fetch, are inside, because pages that are opened
// from a disk may load no other file. If anything here fails, the page stays as it was printed.
import app from './app-0000000000000000.js';
import appText from './app-0000000000000000_bg.wasm.txt';
import { bytesOf } from './base85.js';
import { bindDialogs, onTryAgain, showNotLive, takeOverFromCss } from './controls.js';
import { loadBy } from './drawing.js';
import './table.js';

const { home = '' } = document.documentElement.dataset;

// The program asks for the index of the search by XMLHttpRequest, which reads no file from a disk.
const { open } = XMLHttpRequest.prototype;
/** @param {[method: string, url: string | URL]} request */
XMLHttpRequest.prototype.open = function openInside(...[method, url]) {
  /** @type {HTMLTemplateElement | null} */
  const file = document.querySelector(`template[data-file="${url}"]`);
  open.call(this, method, file ? `data:text/plain;charset=utf-8,${encodeURIComponent(file.content.textContent ?? '')}` : url, true);
};

loadBy(async () => {
  const [program, { default: text }] = await Promise.all([import('./export-0000000000000000.js'), import('./export-0000000000000000_bg.wasm.txt')]);
  await program.default({ module_or_path: bytesOf(text) });
  return program;
});

/** @type {Record<string, () => Promise<{ open: (button: HTMLElement) => void }>>} */
const dialogs = { cite: () => import('./cite.js'), help: () => import('./help.js'), save: () => import('./save.js') };
// Nobody can cite a file without an address.
if (!/^https?:/.test(home)) document.querySelector('[data-dialog=cite]')?.remove();
bindDialogs(dialog => dialogs[dialog]());

/** @type {Promise<void> | undefined} */
let quiz;
async function startQuiz() {
  const [program, { default: text }] = await Promise.all([import('./quiz-0000000000000000.js'), import('./quiz-0000000000000000_bg.wasm.txt')]);
  await program.default({ module_or_path: bytesOf(text) });
}

/** The title of the window while a part is shown, and before. */
let [titleOfPart, titleOfMap] = ['', ''];
// An address that leads to a part shows it (single_file.css). An open dialog closes, so that it can be seen.
function showPart() {
  /** @type {NodeListOf<HTMLDialogElement>} */ (document.querySelectorAll('dialog[open]')).forEach(dialog => dialog.close());
  /** @type {HTMLElement | null | undefined} */
  const part = document.querySelector(':target')?.closest('.part');
  const { title = '' } = part?.dataset ?? {};
  if (document.title !== titleOfPart) titleOfMap = document.title;
  titleOfPart = title;
  document.title = title || titleOfMap;
  if (part?.querySelector('#quiz')) quiz ??= startQuiz().catch(reason => console.warn('The quiz stays as it is printed:', reason));
}
// After the program, which gives the window the title of what the map shows.
addEventListener('hashchange', () => setTimeout(showPart));

onTryAgain(() => location.reload());
app({ module_or_path: bytesOf(appText) }).then(() => {
  takeOverFromCss();
  setTimeout(showPart);
  return import('./print.js');
}).catch(reason => {
  console.warn('The page stays as it is printed:', reason);
  showNotLive(true);
  showPart();
});
