// Sharing and embedding: loaded by `boot.js` when the button is pressed. The dialog and all its words are printed, in
// share.html; here stands only what it does.
import { copied, here, opener, root, say as tell, shown } from './dialog.js';

export const open = opener('share.html', wire);

function wire(element) {
  const all = selector => [...element.querySelectorAll(selector)];
  const [link] = all('[data-link]');
  const [said] = all('[data-said]');
  const [send] = all('[data-send]');
  const choices = all('select');
  let [frame] = all('[data-preview]');
  let waiting;

  const say = words => tell(said, words);

  // Back to what the page shows.
  const renew = () => {
    link.value = here(element.dataset.keys);
    said.textContent = '';
    const now = new URLSearchParams(location.search);
    const seen = { republic: shown(), at: now.get('at'), layer: now.get('layer') };
    for (const choice of choices) {
      const options = [...choice.options];
      const found = options.find(option => option.value && option.value === seen[choice.name]) ?? options.find(option => option.defaultSelected) ?? options[0];
      found.selected = true;
    }
    write();
    show();
  };

  // The codes, from what is chosen.
  const address = names => {
    const chosen = choices.filter(choice => names.includes(choice.name) && choice.value);
    return chosen.length ? `?${new URLSearchParams(chosen.map(choice => [choice.name, choice.value]))}` : '';
  };
  const embedded = () => new URL(`embed/${address(choices.map(choice => choice.name))}`, root).href;
  const write = () => {
    const option = name => choices.find(choice => choice.name === name).selectedOptions[0];
    const chosen = option('republic');
    const values = {
      src: embedded(),
      title: chosen.dataset.title,
      height: option('chrome').dataset.height,
      script: new URL('embed.js', root).href,
      link: root.href + address(['at', 'layer']) + (chosen.value && `#${chosen.value}`),
    };
    const options = choices.filter(choice => choice.value).map(choice => ` ${choice.name}="${escaped(choice.value)}"`).join('');
    for (const code of all('[data-code]')) {
      code.value = code.dataset.pattern.replace(/\{(\w+)\}/g, (_, name) => name === 'options' ? options : escaped(values[name]));
    }
  };

  // The preview, in a new frame each time: a frame that goes on would leave its steps in the history of the page.
  const show = () => {
    const src = embedded();
    if (frame.src === src) return;
    const next = frame.cloneNode();
    next.loading = 'lazy';
    next.src = src;
    frame.replaceWith(next);
    frame = next;
  };

  for (const choice of choices) {
    choice.addEventListener('change', () => {
      write();
      clearTimeout(waiting);
      waiting = setTimeout(show, 300);
    });
  }
  for (const button of all('[data-copy]')) {
    const field = button.parentElement.querySelector('input, textarea');
    field.addEventListener('focus', () => field.select());
    const write = () => navigator.clipboard.writeText(field.value);
    const select = () => { field.focus(); field.select(); };
    button.addEventListener('click', async () => say(await copied(write, select, button) ? button.dataset.copied : said.dataset.byKeys));
  }
  const shared = () => ({ title: document.title, url: link.value });
  send.hidden = !(navigator.share && navigator.canShare?.({ title: document.title, url: root.href }));
  send.addEventListener('click', () => navigator.share(shared()).catch(reason => {
    // Who changes their mind need not be told.
    if (reason.name !== 'AbortError') say(said.dataset.failed);
  }));
  return renew;
}

// A text as the value of an attribute, or between tags.
function escaped(text) {
  return text.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}
