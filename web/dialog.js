// What all dialogs have in common: they are printed, as pieces of HTML of their own, fetched when they are asked for.
export const root = new URL('./', document.baseURI);

// Makes `open` for the dialog of a file. `wire` gets its element, and what `need` has loaded for it, and gives back what is
// done before each opening. What fails before the dialog is seen is the caller's to tell; the next press tries again.
export function opener(file, wire, need = () => {}) {
  let loading;
  const load = async () => {
    const [answer, needed] = await Promise.all([fetch(new URL(file, root)), need()]);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    const sheet = holder.content.querySelector('link');
    const element = holder.content.querySelector('dialog');
    // Without its style the dialog still works.
    const styled = new Promise(done => ['load', 'error'].forEach(end => sheet.addEventListener(end, done, { once: true })));
    document.body.append(sheet, element);
    await styled;
    element.querySelector('[data-close]').addEventListener('click', () => element.close());
    element.addEventListener('click', event => { if (event.target === element) element.close(); });
    // Esc closes this, and leaves alone what the page behind has chosen.
    element.addEventListener('keydown', event => event.stopPropagation());
    return { element, renew: wire(element, needed) };
  };
  return async button => {
    // Back to where the reader was: a key opens help from the map. A browser that gives buttons no focus says it is nowhere.
    const from = document.activeElement;
    const back = from && from !== document.body ? from : button;
    const { element, renew } = await (loading ??= load().catch(reason => { loading = undefined; throw reason; }));
    if (element.open) return;
    renew();
    element.addEventListener('close', () => back.focus(), { once: true });
    element.showModal();
  };
}

// The republic that the page shows, or none.
export const shown = () => location.hash.slice(1).split('-c', 1)[0];

// The address of what is seen now: our own options (`keys`) and the fragment, nothing that others put into the query.
export function here(keys) {
  const known = keys.split(' ');
  const pairs = location.search.slice(1).split('&').filter(pair => known.includes(pair.split('=', 1)[0]));
  return root.href + (pairs.length ? `?${pairs.join('&')}` : '') + location.hash;
}

// Says it where the dialog says what was done. The same words twice are still said twice.
export function say(said, words) {
  said.textContent = '';
  setTimeout(() => { said.textContent = words; }, 60);
}

// Copies, and tells whether that was done. If not, the words are left selected for the reader's keys: `select` does it.
export async function copied(write, select, button) {
  try {
    await write();
    return true;
  } catch {
    select();
    if (!document.execCommand('copy')) return false;
    button.focus();
    return true;
  }
}
