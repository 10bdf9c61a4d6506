// What differs between two maps, in words, and the colours that they have. beside.js has the maps.

/** The mark that stands for what a text is about. */
export const MARKS = ['\u{e000}', '\u{e001}'];

/**
 * Of a republic: its fill; 1 if its reading is that of its group, and 2 if the source reaches it as one; the class for a filter;
 * the word on the map; the class in a sentence; the label.
 *
 * @typedef {[string, number, string, string, string, string]} Entry
 */

/**
 * Lists the republics that differ, and names those that do not.
 *
 * @param {HTMLElement} said where the list is, which is announced
 * @param {Record<'comma' | 'change' | 'same', string>} texts
 * @param {Record<string, string>} names of the republics
 * @param {string | [slug: string, before: Entry, after: Entry][]} differ what differs, or a text that says why nothing does
 */
export function list(said, texts, names, differ) {
  /** @param {string} text */
  const paragraph = text => Object.assign(document.createElement('p'), { textContent: text });
  /** @type {HTMLElement[]} */
  const all = typeof differ === 'string' ? [paragraph(differ)] : [changes(texts, names, differ)];
  if (typeof differ !== 'string') {
    const same = Object.keys(names).filter(slug => !differ.some(([one]) => one === slug)).map(slug => names[slug]);
    all.push(paragraph(texts.same.replace(MARKS[0], same.join(texts.comma))));
  }
  const html = all.map(each => each.outerHTML).join('');
  // A text that stays is not said again.
  if (said.innerHTML !== html) said.replaceChildren(...all);
}

/**
 * @param {Record<'comma' | 'change', string>} texts
 * @param {Record<string, string>} names
 * @param {[slug: string, before: Entry, after: Entry][]} differ
 */
function changes(texts, names, differ) {
  const items = document.createElement('ul');
  // Republics with the same change share a line.
  /** @type {Map<string, HTMLElement>} */
  const lines = new Map();
  for (const [slug, [, , , , before], [, , , , after]] of differ) {
    const change = texts.change.replace(MARKS[0], before).replace(MARKS[1], after);
    const line = lines.get(change) ?? document.createElement('b');
    if (!lines.has(change)) {
      const item = document.createElement('li');
      item.append(line, ` ${change}`);
      items.append(item);
      lines.set(change, line);
    }
    if (line.childElementCount) line.append(texts.comma);
    line.append(Object.assign(document.createElement('a'), { href: `#${slug}`, textContent: names[slug] }));
  }
  return items;
}

/**
 * Lists the classes that are on either map.
 *
 * @param {HTMLElement} key
 * @param {Entry[]} entries
 */
export function listColours(key, entries) {
  const seen = new Map(entries.filter(([fill]) => fill !== 'subject').map(([fill, group, slug, , standing]) => [`${slug} ${group & 1}`, { fill, group, standing }]));
  key.replaceChildren(...[...seen].sort(([one], [two]) => one < two ? -1 : 1).map(([, { fill, group, standing }]) => {
    const item = document.createElement('li');
    item.textContent = standing;
    item.dataset.paint = fill;
    if (group & 1) item.dataset.evidence = 'group';
    return item;
  }));
}
