// The tools for lessons: a dialog that starts them, loaded by boot.js when its button is clicked, or when the address names a
// tool. Each tool is a module of its own, `<name>.js`, whose `start` is given the value of its key in the address.
import { opener } from './dialog.js';

/** The tools that an address can start, by their key in the query. @type {readonly string[]} */
const IN_ADDRESS = ['without'];

/** @typedef {{ start: (value: string | null, button?: HTMLElement) => unknown }} Tool */

export const open = opener('lessons.html', dialog => {
  /** @type {NodeListOf<WithData<'tool' | 'lost'>>} */ (dialog.querySelectorAll('button[data-tool]')).forEach(button => {
    button.addEventListener('click', async () => {
      try {
        const tool = /** @type {Tool} */ (await import(`./${button.dataset.tool}.js`));
        dialog.close();
        await tool.start(null, button);
      } catch (reason) {
        console.warn('The tool does not load:', reason);
        button.textContent = button.dataset.lost;
      }
    });
  });
  return () => {};
});

/** Starts the tools that the address names. One that does not load leaves the page as it is. */
export async function resume() {
  const query = new URLSearchParams(location.search);
  await Promise.all(IN_ADDRESS.filter(key => query.has(key)).map(key => import(`./${key}.js`)
    .then(tool => /** @type {Tool} */ (tool).start(query.get(key)))
    .catch(reason => console.warn('The tool does not load:', reason))));
}
