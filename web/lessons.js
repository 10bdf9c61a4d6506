// The tools for lessons: a dialog that starts them, loaded by boot.js when its button is clicked, or when the address names a
// tool. Each tool is a module of its own, `<name>.js`, whose `start` is given the value of its key in the address.
import { opener } from './dialog.js';
import { live } from './live.js';
import { module } from './request.js';
import { watchVoices } from './voices.js';

/** The tools that an address can start, by their key in the query. @type {readonly string[]} */
const IN_ADDRESS = ['hide', 'without', 'beside', 'aloud'];

/** @typedef {{ start: (value: string | null, button?: HTMLElement) => unknown, atOnce?: boolean }} Tool */

export const open = opener('lessons.html', dialog => {
  /** @type {NodeListOf<WithData<'tool' | 'lost'>>} */ (dialog.querySelectorAll('button[data-tool]')).forEach(button => {
    button.addEventListener('click', async () => {
      // Back leads out of the tool, and not out of the page. Now, because WebKit skips entries that are added later than the click.
      if (button.hasAttribute('data-entry')) try { history.pushState(null, '', location.href); } catch { /* the browser allows no more */ }
      try {
        const tool = /** @type {Tool} */ (await module(`./${button.dataset.tool}.js`));
        // It gives the focus back first, and the tool may take it then.
        const closed = new Promise(done => { dialog.addEventListener('close', done, { once: true }); });
        dialog.close();
        await closed;
        await tool.start(null, button);
      } catch (reason) {
        console.warn('The tool does not load:', reason);
        button.textContent = button.dataset.lost;
      }
    });
  });
  // Offered where there is a voice for it.
  const aloud = dialog.querySelector('[data-tool=aloud]')?.closest('div');
  if (aloud) watchVoices(areThere => { aloud.hidden = !areThere; });
  return () => {};
});

/** Starts the tools that the address names, most of them when the page is live. One that does not load leaves the page as it is. */
export async function resume() {
  const query = new URLSearchParams(location.search);
  await Promise.all(IN_ADDRESS.filter(key => query.has(key)).map(async key => {
    try {
      const tool = /** @type {Tool} */ (await module(`./${key}.js`));
      if (!tool.atOnce) await live();
      await tool.start(query.get(key));
    } catch (reason) {
      console.warn('The tool does not load:', reason);
    }
  }));
}
