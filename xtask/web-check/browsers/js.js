// The features that a script uses, as keys of the compatibility data: globals, their members, members of what is made by
// `new`, and members of objects whose kind is not known. Such a member counts only if every interface that has one of its name
// is newer than the floor: `showPopover`, but not `size`.
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { isKnown, lacking, names } from './floor.js';

/** Globals that are one object of an interface. */
const SINGLETONS = {
  caches: 'CacheStorage',
  crypto: 'Crypto',
  customElements: 'CustomElementRegistry',
  document: 'Document',
  history: 'History',
  localStorage: 'Storage',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  screen: 'Screen',
  sessionStorage: 'Storage',
};

/** Names of the global object. */
const WINDOWS = ['window', 'self', 'globalThis'];

/** The keys that a global may have. */
const ofGlobal = name => ['javascript.builtins', 'api', 'api.Window'].map(parent => `${parent}.${name}`);

/**
 * The keys of all members of all interfaces, by the member's name. An object of an interface that is itself newer comes
 * from something newer, which is found.
 */
const OWNERS = new Map();
for (const parent of ['api', 'javascript.builtins']) {
  for (const owner of names(parent)) {
    if (isKnown(`${parent}.${owner}`) && lacking(`${parent}.${owner}`).length) continue;
    for (const member of names(`${parent}.${owner}`)) {
      const key = `${parent}.${owner}.${member}`;
      if (isKnown(key) && !member.endsWith('_static')) OWNERS.set(member, [...OWNERS.get(member) ?? [], key]);
    }
  }
}

/** Whether its members are data of the page's own. */
const isOwnData = object => object?.type === 'MemberExpression' && object.property.name === 'dataset';

/** Syntax that esbuild does not translate, or only in part. */
const SYNTAX = {
  StaticBlock: () => 'javascript.classes.static.initialization_blocks',
  ImportDeclaration: ({ attributes }) => attributes?.length && 'javascript.statements.import.import_attributes',
  ImportExpression: ({ options }) => options && 'javascript.operators.import.options_parameter',
  VariableDeclaration: ({ kind }) => ({ 'using': 'javascript.statements.using', 'await using': 'javascript.statements.await_using' })[kind],
  BinaryExpression: ({ operator, left }) => operator === 'in' && left.type === 'PrivateIdentifier' && 'javascript.classes.private_class_fields_in',
  Literal: ({ regex }) => regex && (
    /\(\?<[=!]/.test(regex.pattern) ? 'javascript.regular_expressions.lookbehind_assertion'
      : /\(\?[ims-]+:/.test(regex.pattern) ? 'javascript.regular_expressions.modifier'
        : regex.flags.includes('v') ? 'javascript.builtins.RegExp.unicodeSets'
          : regex.flags.includes('d') ? 'javascript.builtins.RegExp.hasIndices' : ''
  ),
  AwaitExpression: (_, ancestors) => !ancestors.some(({ type }) => /Function|StaticBlock/.test(type)) && 'javascript.operators.await.top_level',
};

/**
 * Reads a script.
 *
 * @param {string} text
 * @returns {{ uses: import('./css.js').Use[], unknown: import('./css.js').Use[] }}
 */
export function features(text) {
  const uses = [];
  const unknown = [];
  let tree;
  try {
    tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true });
  } catch (error) {
    return { uses, unknown: [{ key: error.message, written: '', line: error.loc?.line ?? 1, column: error.loc?.column ?? 1 }] };
  }
  const declared = declarations(tree);
  const use = (keys, written, { loc: { start } }) => {
    const known = keys.filter(isKnown);
    // Of several interfaces with such a member one that the floor has is enough.
    const key = known.find(each => !lacking(each).length) ?? known[0];
    if (key) uses.push({ key, written, line: start.line, column: start.column + 1 });
  };
  /** @param {string} name of a member of any object */
  const member = (name, node) => use(OWNERS.get(name) ?? [], `.${name}`, node);
  const isGlobal = node => node.type === 'Identifier' && !declared.has(node.name);

  const visitors = {
    Identifier(node) {
      if (isGlobal(node)) use(ofGlobal(node.name), node.name, node);
    },
    MemberExpression({ object, property, computed }) {
      if (computed || property.type !== 'Identifier' || isOwnData(object)) return;
      const { name } = property;
      const owner = SINGLETONS[object.name] ?? object.name;
      const keys = [`api.${owner}.${name}`, `api.${owner}.${name}_static`, `javascript.builtins.${owner}.${name}`];
      const kind = madeBy(object) ?? declared.get(object.name);
      const ofKind = [`api.${kind}.${name}`, `javascript.builtins.${kind}.${name}`];
      if (kind && ofKind.some(isKnown)) use(ofKind, `${kind}.${name}`, property);
      else if (!isGlobal(object)) member(name, property);
      else if (WINDOWS.includes(object.name)) use(ofGlobal(name), `${object.name}.${name}`, property);
      else if (keys.some(isKnown)) use(keys, `${object.name}.${name}`, property);
      else member(name, property);
    },
    ObjectPattern({ properties }) {
      for (const { type, key, computed } of properties) if (type === 'Property' && !computed && key.type === 'Identifier') member(key.name, key);
    },
  };
  for (const [type, keyOf] of Object.entries(SYNTAX)) {
    const before = visitors[type];
    visitors[type] = (node, state, ancestors) => {
      before?.(node);
      const key = keyOf(node, ancestors.slice(0, -1));
      if (key) use([key], type, node);
    };
  }
  ancestor(tree, visitors);
  return { uses, unknown };
}

/** The interface of what an expression makes by `new`. */
const madeBy = node => (node?.type === 'NewExpression' && node.callee.type === 'Identifier' ? node.callee.name : undefined);

/**
 * The names that a script declares anywhere, because a name that it declares once is not a global to it. Each has the
 * interface of its value, if it is declared once and made by `new`.
 */
function declarations(tree) {
  const found = new Map();
  const add = (pattern, kind) => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') found.set(pattern.name, found.has(pattern.name) ? undefined : kind);
    else if (pattern.type === 'ObjectPattern') pattern.properties.forEach(each => add(each.value ?? each.argument));
    else if (pattern.type === 'ArrayPattern') pattern.elements.forEach(each => add(each));
    else add(pattern.left ?? pattern.argument);
  };
  const ofFunction = ({ id, params }) => { add(id); params.forEach(each => add(each)); };
  ancestor(tree, {
    VariableDeclarator: ({ id, init }) => add(id, madeBy(init)),
    FunctionDeclaration: ofFunction,
    FunctionExpression: ofFunction,
    ArrowFunctionExpression: ofFunction,
    ClassDeclaration: ({ id }) => add(id),
    ClassExpression: ({ id }) => add(id),
    CatchClause: ({ param }) => add(param),
    ImportDeclaration: ({ specifiers }) => specifiers.forEach(({ local }) => add(local)),
  });
  return found;
}
