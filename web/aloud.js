// Reads the page aloud, sentence by sentence, with voices of the device alone. Loaded by lessons.js. It never begins by itself: a
// screen reader may be speaking. Its controls and what it reads are printed in aloud.html.
import { fragment, settled } from './dialog.js';
import { synthesis, voices, watchVoices } from './voices.js';

/** The folder of the page; the embed is in a folder of its own. */
const ROOT = new URL('./', import.meta.url);

/**
 * @typedef {'source' | 'ours' | 'others'} Speaker
 * @typedef {{
 *   speaker: Speaker,
 *   label: string | null,
 *   text: string,
 *   sentence: string | null,
 *   named: [at: number, republics: string[]][],
 *   reading: boolean,
 * }} Passage label: what is said before it, as that it is an accusation; named: where the text names which republics; reading:
 *   whether it is our interpretation
 * @typedef {Record<string, Passage[]>} Passages by the republic whose article they are; the source text has an empty name
 */

/** @type {Promise<Player> | undefined} */
let player;

/**
 * Shows the player, without a sound.
 *
 * @param {string | null} _value
 * @param {HTMLElement} [button]
 */
export async function start(_value, button) {
  player ??= load().catch(reason => { player = undefined; throw reason; });
  const { open } = await player;
  // An address may ask for it where there is no voice, or before the browser has found one.
  let isOpen = false;
  watchVoices(areThere => {
    if (!areThere || isOpen) return;
    isOpen = true;
    open(button);
  });
}

/** @typedef {{ open: (button?: HTMLElement) => void }} Player */

/** @returns {Promise<Player>} */
async function load() {
  const { content } = await fragment(new URL('aloud.html', ROOT).href);
  const sheet = /** @type {HTMLLinkElement} */ (content.querySelector('link'));
  sheet.href = new URL(/** @type {string} */ (sheet.getAttribute('href')), ROOT).href;
  const bar = /** @type {HTMLElement} */ (content.querySelector('.aloud'));
  const styled = settled(sheet);
  document.body.append(content);
  await styled;
  return bind(bar);
}

/**
 * @param {HTMLElement} bar
 * @returns {Player}
 */
function bind(bar) {
  /** @type {(selector: string) => any} */
  const find = selector => bar.querySelector(selector);
  const [play, rate, now] = /** @type {[WithData<'begin' | 'break', HTMLButtonElement>, HTMLSelectElement, HTMLElement]} */ (['[data-speak]', 'select', '[data-reading]'].map(find));
  /** @type {Passages} */
  const passages = JSON.parse(find('[data-passages]').textContent);
  /** @type {Record<Speaker, string>} */
  const labels = { source: bar.dataset.source ?? '', ours: bar.dataset.ours ?? '', others: bar.dataset.others ?? '' };
  /** What is read, as far as the page shows it. @type {Passage[]} */
  let queue = [];
  let place = 0;
  /** Where it came to its end: from there it begins again. @type {string | undefined} */
  let ended;
  /** The republic whose article is read, or nothing. */
  let article = '';
  let isReading = false;
  /** Of several readings only the latest goes on. */
  let turn = 0;
  /** @type {HTMLElement | undefined} */
  let back;

  /** @param {Passage} passage */
  const isShown = passage => !passage.reading || !/readings/.test(document.documentElement.dataset.hide ?? '');

  // Begins with what the page shows: the open article, else the text; there with the chosen sentence.
  const choose = () => {
    const open = document.querySelector('article[data-open]')?.id ?? '';
    article = open in passages ? open : '';
    queue = passages[article].filter(isShown);
    const { hash } = location;
    place = hash === ended ? 0 : Math.max(0, queue.findIndex(passage => passage.sentence === hash.slice(1)));
    ended = undefined;
  };

  const show = () => {
    const { speaker, sentence } = queue[place];
    select(`#${sentence ?? article}`);
    const name = sentence ? /** @type {string} */ (bar.dataset.sentence).replace('{number}', sentence.slice(1)) : '';
    now.textContent = [`${place + 1} / ${queue.length}`, labels[speaker], name].filter(Boolean).join(' · ');
    light([]);
    document.getElementById(sentence ?? '')?.scrollIntoView({ block: 'nearest' });
  };

  const update = () => {
    play.textContent = isReading ? play.dataset.break : play.dataset.begin;
    bar.toggleAttribute('data-speaking', isReading);
  };

  const silence = () => {
    turn++;
    isReading = false;
    synthesis()?.cancel();
    light([]);
    update();
  };

  const read = async () => {
    const mine = ++turn;
    /** The speaker who was announced last. @type {Speaker | undefined} */
    let announced;
    synthesis()?.cancel();
    isReading = true;
    update();
    for (; place < queue.length; place++) {
      const cast = voices();
      if (!cast) break;
      const { speaker, label, text, named } = queue[place];
      show();
      // Who speaks is said when it changes: the voices may be the same. What somebody asserts is never heard as a fact.
      const before = [speaker === announced ? '' : labels[speaker], label, takenAway(queue[place])].filter(Boolean).join('. ');
      announced = speaker;
      const isIntroduced = !before || await spoken(before, cast.ours, rate.value);
      if (mine !== turn) return;
      if (!isIntroduced) break;
      const isSaid = await spoken(text, cast[speaker], rate.value, at => {
        const [, republics] = named.find(([from]) => from === at) ?? [];
        if (republics && mine === turn) light(republics);
      });
      if (mine !== turn) return;
      if (!isSaid) break;
    }
    if (place >= queue.length) {
      place = 0;
      ended = location.hash;
    }
    silence();
  };

  /** @param {number} by */
  const step = by => {
    if (!queue.length) choose();
    place = Math.min(Math.max(place + by, 0), queue.length - 1);
    if (isReading) read();
    else show();
  };

  const close = () => {
    silence();
    bar.hidden = true;
    delete document.documentElement.dataset.aloud;
    (back?.getClientRects().length ? back : /** @type {HTMLElement | null} */ (document.querySelector('.menu summary, [data-map] a[tabindex="0"]')))?.focus();
  };

  play.addEventListener('click', () => {
    if (isReading) {
      silence();
      return;
    }
    // Where the page shows something else by now, it begins there.
    const open = document.querySelector('article[data-open]')?.id ?? '';
    const shown = queue[place] && `#${queue[place].sentence ?? article}`;
    if (shown !== location.hash || article !== (open in passages ? open : '')) choose();
    read();
  });
  find('[data-control=previous]').addEventListener('click', () => step(-1));
  find('[data-control=next]').addEventListener('click', () => step(1));
  find('[data-control=stop]').addEventListener('click', close);
  bar.addEventListener('keydown', event => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (by && event.target !== rate) step(by);
    else return;
    // The page behind it would clear the selection.
    event.stopPropagation();
    event.preventDefault();
  });
  // Another choice of the reader; those of the player make no such event.
  addEventListener('hashchange', () => {
    if (!isReading) return;
    choose();
    read();
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) silence(); });
  addEventListener('pagehide', silence);

  return {
    open(button) {
      back = button;
      bar.hidden = false;
      // What is read scrolls clear of the controls.
      document.documentElement.dataset.aloud = '';
      update();
      if (button) play.focus();
    },
  };
}

/**
 * What the page says before a sentence that a reader has taken away: it is not read like the others.
 *
 * @param {Passage} passage
 */
const takenAway = ({ sentence }) => document.getElementById(sentence ?? '')?.querySelector('[data-left-word]')?.textContent?.trim();

/**
 * Speaks a text. Resolves with whether it was spoken to its end.
 *
 * @param {string} text
 * @param {SpeechSynthesisVoice} voice
 * @param {string} rate
 * @param {(at: number) => void} [atWord] where each word begins, from voices that say so
 * @returns {Promise<boolean>}
 */
const spoken = (text, voice, rate, atWord) => new Promise(done => {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang, rate: Number(rate) });
  utterance.addEventListener('end', () => done(true));
  utterance.addEventListener('error', () => done(false));
  if (atWord) utterance.addEventListener('boundary', event => atWord(event.charIndex));
  synthesis()?.speak(utterance);
});

/**
 * Selects what is read: a sentence lights its republics. Without an entry in the history: Back leads out of the page.
 *
 * @param {string} target
 */
function select(target) {
  if (location.hash === target || target === '#' && !location.hash) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${target === '#' ? '' : target}`);
    dispatchEvent(new PopStateEvent('popstate'));
  } catch { /* the browser lets nobody change the address: it is read all the same */ }
}

/**
 * Marks the republics that are being named.
 *
 * @param {readonly string[]} republics
 */
function light(republics) {
  for (const link of /** @type {NodeListOf<WithData<'republic'>>} */ (document.querySelectorAll('[data-map] a[data-republic]'))) {
    link.toggleAttribute('data-spoken', republics.includes(link.dataset.republic));
  }
}
