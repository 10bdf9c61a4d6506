// The features that a style sheet uses, as keys of the compatibility data: at-rules, media features, selectors, properties,
// keywords, functions and units.
import { parse, walk } from 'css-tree';
import { entry, isKnown, names } from './floor.js';

/** Functions by their name: `tan` is `css.types.tan`, `color-mix` is `css.types.color.color-mix`. */
const FUNCTIONS = new Map();
const indexFunctions = key => {
  for (const name of names(key)) {
    const inner = `${key}.${name}`;
    const lower = name.toLowerCase();
    if (isKnown(inner) && !FUNCTIONS.has(lower)) FUNCTIONS.set(lower, inner);
    indexFunctions(inner);
  }
};
indexFunctions('css.types');

/** Units that the data has in groups. */
const UNITS = [
  [/^cq/, 'css.types.length.container_query_length_units'],
  [/^dv/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/^sv/, 'css.types.length.viewport_percentage_units_small'],
  [/^lv/, 'css.types.length.viewport_percentage_units_large'],
];

const PREFIX = /^-(?:webkit|moz|ms|o)-/;

/**
 * @typedef {{ key: string, written: string, line: number, column: number, prefixes?: string[] }} Use of a feature:
 *   `written` is how it stands in the file
 */

/**
 * Reads a style sheet.
 *
 * @param {string} text
 * @returns {{ uses: Use[], unknown: Use[] }} `unknown` is what the data does not know: a new feature, or a mistake
 */
export function features(text) {
  const uses = [];
  const unknown = [];
  const placeOf = node => ({ line: node.loc?.start.line ?? 1, column: node.loc?.start.column ?? 1 });
  const use = (key, written, node, more = {}) => {
    (isKnown(key) ? uses : unknown).push({ key, written, ...placeOf(node), ...more });
  };
  const useIfKnown = (key, written, node) => { if (isKnown(key)) use(key, written, node); };
  const tree = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: error => unknown.push({ key: error.message, written: '', line: error.line, column: error.column }),
  });
  let rules = 0;

  walk(tree, {
    enter(node) {
      switch (node.type) {
        case 'Atrule': {
          const at = `css.at-rules.${node.name}`;
          use(at, `@${node.name}`, node);
          if (node.name === 'supports' && /\bselector\(/.test(source(node.prelude))) use(`${at}.selector`, 'selector()', node);
          if (node.name === 'container' && /\bstyle\(/.test(source(node.prelude))) use(`${at}.style_queries_for_custom_properties`, 'style()', node);
          break;
        }
        case 'Feature': case 'FeatureRange': {
          const name = node.name?.replace(/^(?:min|max)-/, '');
          if (node.type === 'FeatureRange') use('css.at-rules.media.range_syntax', 'a range', node);
          else if (node.kind === 'media') use(`css.at-rules.media.${name}`, `(${node.name})`, node);
          break;
        }
        case 'Rule':
          if (rules++) use('css.selectors.nesting', 'a rule within a rule', node);
          break;
        case 'NestingSelector': use('css.selectors.nesting', '&', node); break;
        case 'PseudoClassSelector': case 'PseudoElementSelector':
          if (isKnown(`css.selectors.${node.name}`) || !PREFIX.test(node.name)) use(`css.selectors.${node.name}`, `:${node.name}`, node);
          if (node.name === 'not' && (node.children?.first?.children?.size ?? 0) > 1) useIfKnown('css.selectors.not.selector_list', ':not(a, b)', node);
          if (node.children?.first?.type === 'Nth' && node.children.first.selector) use(`css.selectors.${node.name}.of_syntax`, 'of', node);
          break;
        case 'Block': properties(node); break;
        default:
      }
    },
    leave(node) { if (node.type === 'Rule') rules -= 1; },
  });
  return { uses, unknown };

  /** @param {any} node part of the sheet, as it is written */
  function source(node) {
    return node?.loc ? text.slice(node.loc.start.offset, node.loc.end.offset) : '';
  }

  /** A property may stand in a block with and without a prefix: together they are one use. */
  function properties(block) {
    const declarations = block.children.toArray().filter(child => child.type === 'Declaration');
    const prefixes = bare => declarations
      .filter(({ property }) => property.replace(PREFIX, '') === bare)
      .map(({ property }) => PREFIX.exec(property)?.[0] ?? '');
    for (const declaration of declarations) {
      const { property } = declaration;
      const bare = property.replace(PREFIX, '');
      const key = `css.properties.${bare}`;
      if (!property.startsWith('--') && !isDescriptor(block, property)) {
        use(key, property, declaration, { prefixes: prefixes(bare) });
      }
      value(declaration, key, prefixes(bare));
    }
  }

  /** Descriptors of `@property` and `@page` are part of these rules. */
  function isDescriptor(block, property) {
    return ['syntax', 'inherits', 'initial-value'].includes(property) || property === 'size';
  }

  function value({ property, value: written }, key, prefixes) {
    if (property === 'content' && written.children?.some(part => part.type === 'Operator' && part.value === '/')) {
      use('css.properties.content.alt_text', 'content: "…" / "…"', written);
    }
    walk(written, part => {
      if (part.type === 'Identifier') {
        if (isKnown(`${key}.${part.name}`)) use(`${key}.${part.name}`, `${property}: ${part.name}`, part, { prefixes });
      } else if (part.type === 'Function') {
        const name = part.name.toLowerCase();
        const own = `${key}.${name}`;
        const bare = name.replace(PREFIX, '');
        if (name.startsWith('--')) return;
        if (isKnown(own)) use(own, `${name}()`, part);
        else if (name === 'var' || FUNCTIONS.has(bare)) use(FUNCTIONS.get(bare) ?? 'css.types.var', `${name}()`, part);
        else if (!entry(`css.properties.${bare}`) && !['minmax', 'repeat', 'steps', 'fit-content'].includes(bare)) use(`css.types.${bare}`, `${name}()`, part);
      } else if (part.type === 'Dimension') {
        const unit = part.unit.toLowerCase();
        const grouped = UNITS.find(([start]) => start.test(unit))?.[1];
        useIfKnown(grouped ?? `css.types.length.${unit}`, unit, part);
      }
    });
  }
}
