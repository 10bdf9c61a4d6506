// What the loaders of the page (boot.js) and of the page in one file (single_file.js) share: the controls that are printed and
// work once a script binds them. The build puts it into both, so that it is no request.

// Keys of an input method belong to what is composed, and choose or close nothing here. Safari tells by the code alone.
addEventListener('keydown', event => { if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation(); }, true);

/** @type {HTMLElement | null} */
const notices = document.querySelector('[data-offline]');
const notLive = /** @type {HTMLElement | undefined} */ (notices?.children[0]);

/** @param {boolean} isShown */
export const showNotLive = isShown => {
  if (!notices || !notLive) return;
  notices.hidden = notLive.hidden = !isShown;
};

/** @param {() => void} act what "Try again" does */
export const onTryAgain = act => {
  const [tryAgain, close] = notLive?.querySelectorAll('button') ?? [];
  close?.addEventListener('click', () => showNotLive(false));
  tryAgain?.addEventListener('click', act);
};

// Without the program, style rules in an `@supports selector()` group (no_js.css) follow the URL's fragment and the patterns switch.
// A live page does both by attributes, so the group is removed.
export function takeOverFromCss() {
  /** @type {HTMLInputElement | null} */
  const patterns = document.querySelector('.patterns input');
  const update = () => document.documentElement.toggleAttribute('data-patterns', !!patterns?.checked);
  patterns?.addEventListener('change', update);
  if (patterns) update();
  // Of the page's own sheet alone: extensions of the browser have sheets too.
  const sheet = /** @type {HTMLStyleElement | null} */ (document.querySelector('style[data-own]'))?.sheet;
  for (let at = sheet?.cssRules.length ?? 0; at--;) {
    const rule = sheet?.cssRules[at];
    if (rule instanceof CSSSupportsRule && rule.conditionText.startsWith('selector(')) sheet?.deleteRule(at);
  }
}

/**
 * A dialog is loaded when its button is clicked: `data-dialog="share"` opens the dialog of share.js.
 *
 * @param {(dialog: string) => Promise<{ open: (button: HTMLElement) => void }>} load
 */
export function bindDialogs(load) {
  /** @type {NodeListOf<WithData<'dialog' | 'lost'>>} */ (document.querySelectorAll('[data-dialog]')).forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => load(button.dataset.dialog).then(it => it.open(button)).catch(reason => {
      console.warn('The dialog does not load:', reason);
      button.textContent = button.dataset.lost;
    }));
  });
}

// The menu closes like a menu: by Esc, by a click beside it, and by a choice of a dialog.
/** @type {HTMLDetailsElement | null} */
const menu = document.querySelector('.menu');
addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  event.stopPropagation();
  menu.querySelector('summary')?.focus();
}, true);
addEventListener('click', ({ target }) => {
  if (menu?.open && target instanceof Element && (!menu.contains(target) || target.matches('a, button'))) menu.open = false;
});
// The map's keys work only while the focus is in the map.
/** @type {HTMLElement | null} */
const map = document.querySelector('#map');
map?.addEventListener('keydown', event => {
  if (event.key === '?') /** @type {HTMLElement | null} */ (document.querySelector('[data-dialog=help]'))?.click();
});
