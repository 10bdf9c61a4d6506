// The browser's own voices, for reading aloud. Only those that speak on the device: another would send the text to its maker.

/** Not every browser speaks. @type {() => SpeechSynthesis | undefined} */
export const synthesis = () => /** @type {Partial<Window>} */ (window).speechSynthesis;

/** The language of the source text. */
const SOURCE = 'en';
/** @type {(tag: string) => string} the language of a tag such as `en-GB`, which some systems write as `en_GB` */
const language = tag => tag.toLowerCase().split(/[-_]/)[0];

/**
 * Whether a voice speaks on the device. Firefox says of the voices of Linux that they do not, although it hands the text to the
 * speech dispatcher of the system and to nobody else.
 *
 * @param {SpeechSynthesisVoice} voice
 */
const isLocal = ({ localService, voiceURI }) => localService === true || voiceURI.startsWith('urn:moz-tts:speechd:');

/**
 * The local voices of a language: first that which the reader has chosen for the system, then those of the reader's own country.
 * Of the thousands that eSpeak offers, those with a `+` in their names are variants of others.
 *
 * @param {string} of
 */
function local(of) {
  const all = synthesis()?.getVoices() ?? [];
  /** @type {(voice: SpeechSynthesisVoice) => number} */
  const rank = voice => 4 * Number(voice.default) + 2 * Number(!voice.name.includes('+')) + Number(voice.lang === navigator.language);
  return all.filter(voice => isLocal(voice) && language(voice.lang) === language(of)).sort((one, other) => rank(other) - rank(one));
}

/**
 * Who reads what: the source, our words and other sources have different voices where there are several. Nothing without a voice
 * for the text and one for the page.
 *
 * @returns {Record<'source' | 'ours' | 'others', SpeechSynthesisVoice> | undefined}
 */
export function voices() {
  const [source] = local(SOURCE);
  const [ours, others] = local(document.documentElement.lang || SOURCE).filter((voice, _, all) => voice !== source || all.length === 1);
  return source && ours && { source, ours, others: others ?? ours };
}

/**
 * Says now and at every change whether there are voices. Browsers find them some time after they are first asked.
 *
 * @param {(areThere: boolean) => void} tell
 */
export function watchVoices(tell) {
  const update = () => tell(!!voices());
  // Old versions of Safari have no such event, and know their voices at once.
  /** @type {Partial<SpeechSynthesis> | undefined} */ (synthesis())?.addEventListener?.('voiceschanged', update);
  update();
}
