// A fake window with the parts that `web/frame.js` uses: a real document (jsdom), so that an invalid selector throws as
// it does in browsers, and a location and a history that fail the test when they are used to leave the page.
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

const FRAME = fileURLToPath(new URL('../../web/frame.js', import.meta.url));
const GUIDE = fileURLToPath(new URL('../../docs/embedding.md', import.meta.url));

// The documented values, read from the table of options in docs/embedding.md.
const guide = readFileSync(GUIDE, 'utf8');
const documented = option => {
  const row = guide.split('\n').find(line => line.startsWith(`| \`${option}\` |`));
  return [...row.split('|')[2].matchAll(/`([a-z0-9-]+)`/g)].map(([, value]) => value);
};
export const known = Object.fromEntries(['republic', 'at', 'layer', 'theme', 'chrome'].map(option => [option, documented(option)]));
known.sentence = Array.from({ length: 13 }, (_, place) => place + 1);

// The ids and data attributes of the page that the script relies on.
const links = known.republic.map(slug => `<a data-republic="${slug}" href="#${slug}">${slug}</a>`).join('');
const page = new JSDOM(`<!doctype html><html><body><a data-whole href="../">whole</a>
  <nav data-republics>${links}</nav>
  <div data-panel>${[...known.republic, 'silence'].map(slug => `<article id="${slug}"></article>`).join('')}</div>
  ${known.layer.map(layer => `<button data-layer="${layer}"></button>`).join('')}
  <ol>${known.at.map(at => `<li id="at-${at}"></li>`).join('')}</ol>
  <details><summary>source</summary>${known.sentence.map(number => `<p id="s${number}"></p>`).join('')}</details>
  </body></html>`).window.document;
const root = page.documentElement;

const NAMES = ['window', 'parent', 'self', 'location', 'history', 'document', 'addEventListener', 'dispatchEvent', 'setTimeout',
  'scrollTo', 'MutationObserver', 'ResizeObserver', 'requestAnimationFrame', 'PopStateEvent'];
// Compiled with a file name, so that its coverage can be measured.
const run = compileFunction(readFileSync(FRAME, 'utf8'), NAMES, { filename: FRAME });

export const ORIGIN = 'https://host.example';
export const PATH = '/map/embed/';

// Opens a new page at a URL; it is live after `ready()`. When `allows()` returns false, location and history throw, as
// browsers do when there are too many calls.
export function open(search, hash, allows = () => true) {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  for (const open of page.querySelectorAll('[data-open]')) delete open.dataset.open;
  const listeners = { click: [], message: [], hashchange: [], popstate: [], DOMContentLoaded: [] };
  const sent = [];
  const host = { postMessage: message => sent.push(structuredClone(message)) };
  let address = new URL(`${ORIGIN}${PATH}`);
  address.search = search;
  address.hash = hash;
  let timer;
  const leave = url => { throw new Error(`it leaves the page: ${url}`); };
  const refuse = () => { if (!allows()) throw Object.assign(new Error('refused'), { name: 'SecurityError' }); };
  const go = url => {
    const next = new URL(url, address);
    if (next.origin !== ORIGIN || next.pathname !== PATH) leave(next);
    return next;
  };
  const fire = (type, event) => listeners[type].forEach(listener => listener({ type, ...event }));
  // Stands in for the app: applies the URL to the page.
  const app = () => {
    if (!('ready' in root.dataset)) return;
    const option = (key, otherwise) => known[key].includes(address.searchParams.get(key)) ? address.searchParams.get(key) : otherwise;
    root.dataset.at = option('at', '1994-03');
    root.dataset.colours = option('layer', 'stance');
    const chosen = address.hash.slice(1);
    if (!/^s\d+$/.test(chosen)) for (const open of page.querySelectorAll('[data-open]')) delete open.dataset.open;
    if ([...known.republic, 'silence'].includes(chosen)) page.getElementById(chosen).dataset.open = '';
  };
  const observers = [];
  const settle = () => observers.forEach(observer => observer());
  const move = next => {
    const before = address.hash;
    address = next;
    if (before !== next.hash) {
      app();
      fire('hashchange');
      settle();
    }
  };
  const window = {
    scrollX: 0, scrollY: 0,
    location: {
      get search() { return address.search; },
      get hash() { return address.hash; },
      get href() { return address.href; },
      replace: url => { refuse(); String(url).startsWith('#') ? move(go(url)) : leave(url); },
      assign: leave,
      reload: () => leave('reload'),
    },
    history: { replaceState: (_, __, url) => { refuse(); address = go(url); }, pushState: (_, __, url) => leave(`pushState ${url}`) },
    addEventListener: (type, listener) => listeners[type].push(listener),
    dispatchEvent: ({ type }) => { app(); fire(type); settle(); },
    setTimeout: act => { timer = act; return 1; },
    scrollTo: () => {},
    MutationObserver: class { constructor(act) { this.act = act; } observe() { observers.push(this.act); } },
    ResizeObserver: class { constructor(act) { this.act = act; } observe() { this.act(); } },
    requestAnimationFrame: act => act(),
    PopStateEvent: class { constructor(type) { this.type = type; } },
    document: {
      documentElement: root,
      querySelector: selector => page.querySelector(selector),
      querySelectorAll: selector => page.querySelectorAll(selector),
      getElementById: id => page.getElementById(id),
      addEventListener: (type, listener) => listeners[type].push(listener),
    },
  };
  window.window = window;
  window.self = { origin: ORIGIN };
  window.parent = host;
  run(...NAMES.map(name => window[name]));
  fire('DOMContentLoaded');
  return {
    sent,
    state: () => ({ search: address.search, hash: address.hash, theme: root.dataset.theme, chrome: root.dataset.chrome }),
    ready: () => { root.dataset.ready = ''; app(); settle(); },
    receive: (data, source = host) => fire('message', { data, source }),
    // Runs the pending timer, after which commands take effect.
    tick: () => { const act = timer; timer = undefined; act?.(); },
    waits: () => timer !== undefined,
    // Clicks a link of the page, with a modifier key if `held`.
    follow: (href, held) => {
      const link = page.createElement('a');
      link.setAttribute('href', href);
      let prevented = false;
      fire('click', { target: link, button: 0, ctrlKey: held, get defaultPrevented() { return prevented; }, preventDefault: () => { prevented = true; } });
    },
  };
}
