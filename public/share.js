// Sharing and embedding: loaded by `boot.js` when the button is pressed. The dialog and all its words are printed, in
// share.html; here stands only what it does.
const root = new URL('./', document.baseURI);
let loading;

// Shows the dialog. What fails before it is seen is the caller's to tell; the next press tries again.
export async function open(button) {
  const dialog = await (loading ??= load().catch(reason => { loading = undefined; throw reason; }));
  if (dialog.element.open) return;
  dialog.renew();
  dialog.element.addEventListener('close', () => button.focus(), { once: true });
  dialog.element.showModal();
}

async function load() {
  const answer = await fetch(new URL('share.html', root));
  if (!answer.ok) throw new Error(`share.html: ${answer.status}`);
  const holder = document.createElement('template');
  holder.innerHTML = await answer.text();
  const sheet = holder.content.querySelector('link');
  const element = holder.content.querySelector('dialog');
  // Without its style the dialog still works.
  const styled = new Promise(done => ['load', 'error'].forEach(end => sheet.addEventListener(end, done, { once: true })));
  document.body.append(sheet, element);
  await styled;
  return wire(element);
}

function wire(element) {
  const all = selector => [...element.querySelectorAll(selector)];
  const [link] = all('[data-link]');
  const [said] = all('[data-said]');
  const [send] = all('[data-send]');
  const choices = all('select');
  let [frame] = all('[data-preview]');
  let waiting;

  // The same words twice are still said twice.
  const say = words => { said.textContent = ''; setTimeout(() => { said.textContent = words; }, 60); };

  // The address of what is seen now: our own options and the fragment, nothing that others put into the query.
  const here = () => {
    const known = element.dataset.keys.split(' ');
    const pairs = location.search.slice(1).split('&').filter(pair => known.includes(pair.split('=', 1)[0]));
    return root.href + (pairs.length ? `?${pairs.join('&')}` : '') + location.hash;
  };

  // Back to what the page shows.
  const renew = () => {
    link.value = here();
    said.textContent = '';
    const now = new URLSearchParams(location.search);
    const seen = { republic: location.hash.slice(1).split('-c', 1)[0], at: now.get('at'), layer: now.get('layer') };
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
    button.addEventListener('click', async () => say(await copied(field, button) ? button.dataset.copied : said.dataset.byKeys));
  }
  const shared = () => ({ title: document.title, url: link.value });
  send.hidden = !(navigator.share && navigator.canShare?.({ title: document.title, url: root.href }));
  send.addEventListener('click', () => navigator.share(shared()).catch(reason => {
    // Who changes their mind need not be told.
    if (reason.name !== 'AbortError') say(said.dataset.failed);
  }));
  element.querySelector('[data-close]').addEventListener('click', () => element.close());
  element.addEventListener('click', event => { if (event.target === element) element.close(); });
  // Esc closes this, and leaves alone what the page behind has chosen.
  element.addEventListener('keydown', event => event.stopPropagation());
  return { element, renew };
}

// Copies what a field holds, and tells whether that was done. If not, the text is left selected for the reader's keys.
async function copied(field, button) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    if (!document.execCommand('copy')) return false;
    button.focus();
    return true;
  }
}

// A text as the value of an attribute, or between tags.
function escaped(text) {
  return text.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}
