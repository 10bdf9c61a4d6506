// The features that a page uses, as keys of the compatibility data: elements and attributes of HTML and SVG.
import { parse } from 'parse5';
import { isKnown } from './floor.js';

const NOT_IN_THE_DATA = /^(?:aria-|data-|role$|xmlns)/;

/**
 * Reads a page. Its styles and scripts are read from their own files.
 *
 * @param {string} text
 * @returns {{ uses: import('./css.js').Use[], unknown: import('./css.js').Use[] }}
 */
export function features(text) {
  const uses = [];
  const visit = node => {
    if (node.tagName) element(node);
    (node.content?.childNodes ?? node.childNodes ?? []).forEach(visit);
  };
  visit(parse(text, { sourceCodeLocationInfo: true }));
  return { uses, unknown: [] };

  function element({ tagName, namespaceURI, attrs, sourceCodeLocation }) {
    const language = namespaceURI.endsWith('svg') ? 'svg' : 'html';
    const own = `${language}.elements.${tagName}`;
    const { startLine: line = 1, startCol: column = 1 } = sourceCodeLocation ?? {};
    const use = (keys, written) => {
      const key = keys.find(isKnown);
      if (key) uses.push({ key, written, line, column });
    };
    use([own], `<${tagName}>`);
    for (const { name, value } of attrs) {
      if (NOT_IN_THE_DATA.test(name)) continue;
      use([`${own}.${name}`, `${language}.global_attributes.${name}`], `<${tagName} ${name}>`);
      use([`${own}.${name}.${value}`, `${own}.${name}_${value}`, `${own}.${name}.${name}_${value}`], `<${tagName} ${name}="${value}">`);
    }
  }
}
