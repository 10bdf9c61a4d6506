// The check itself: each kind of feature that is newer than the floor is found, and nothing that the floor has.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as css from './css.js';
import * as html from './html.js';
import * as js from './js.js';
import * as wasm from './wasm.js';
import { check } from './faults.js';
import { lacking } from './floor.js';
import { readGuide, reviewed } from './reviewed.js';

/** The keys of what a text uses that the floor lacks. */
const newer = (reader, text) => {
  const { uses, unknown } = reader.features(text);
  assert.deepEqual(unknown, []);
  return [...new Set(uses.filter(({ key, prefixes }) => lacking(key, prefixes).length).map(({ key }) => key))];
};

test('newer features of style sheets are found', () => {
  for (const [text, key] of [
    ['@scope (a) { b { color: red } }', 'css.at-rules.scope'],
    ['@starting-style { a { top: 0 } }', 'css.at-rules.starting-style'],
    ['@property --a { syntax: "*"; inherits: true }', 'css.at-rules.property'],
    ['@container (min-width: 3px) { a { top: 0 } }', 'css.at-rules.container'],
    ['@media (scripting: none) { a { top: 0 } }', 'css.at-rules.media.scripting'],
    ['@media (400px < width) { a { top: 0 } }', 'css.at-rules.media.range_syntax'],
    ['a:has(b) { top: 0 }', 'css.selectors.has'],
    ['a { top: 0; & b { top: 0 } }', 'css.selectors.nesting'],
    ['a:nth-child(2 of b) { top: 0 }', 'css.selectors.nth-child.of_syntax'],
    ['a { field-sizing: content }', 'css.properties.field-sizing'],
    ['h1 { text-box-trim: trim-both }', 'css.properties.text-box-trim'],
    ['a { overflow: clip }', 'css.properties.overflow.clip'],
    ['a { color: light-dark(red, blue) }', 'css.types.color.light-dark'],
    ['a { --b: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['a { width: 3cqi }', 'css.types.length.container_query_length_units'],
    ['a { --b: 3rlh }', 'css.types.length.rlh'],
    ['a::before { content: "+" / "" }', 'css.properties.content.alt_text'],
    ['a { font-size: calc(sin(1rad) * 1px) }', 'css.types.sin'],
  ]) {
    const found = newer(css, text);
    assert.ok(found.includes(key), `${text}: ${found}`);
  }
});

test('what the floor has, with its prefixes, is no fault', () => {
  for (const text of [
    ':is(a, b):not(c, d):focus-visible::before { inset: 0; aspect-ratio: 1; content: "+"; width: clamp(1px, 2dvh, 3em) }',
    'a { -webkit-user-select: none; user-select: none }',
    '@supports selector(:is(a)) { @media (prefers-reduced-motion: reduce) and (min-aspect-ratio: 4/3) { a { top: 0 } } }',
    '@supports not (top: 0) { a { transform: translateY(1px) scale(2) } }',
  ]) assert.deepEqual(newer(css, text), [], text);
  assert.ok(newer(css, 'a { user-select: none }').includes('css.properties.user-select'), 'without its prefix it is one');
});

test('what is in no data is found', () => {
  assert.ok(css.features('a { colour: red }').unknown.length);
  assert.ok(css.features('a:hovered { color: red }').unknown.length);
  assert.ok(js.features('const = 3').unknown.length);
});

test('newer features of scripts are found', () => {
  for (const [text, key] of [
    ['Object.groupBy([], String)', 'javascript.builtins.Object.groupBy'],
    ['Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
    ['[1].toSorted()', 'javascript.builtins.Array.toSorted'],
    ['const { toReversed } = []', 'javascript.builtins.Array.toReversed'],
    ['const query = new URLSearchParams(); query.size', 'api.URLSearchParams.size'],
    ['new URLSearchParams().size', 'api.URLSearchParams.size'],
    ['new Set().union(new Set())', 'javascript.builtins.Set.union'],
    ['new CloseWatcher()', 'api.CloseWatcher'],
    ['window.navigation', 'api.Navigation'],
    ['navigator.userActivation', 'api.Navigator.userActivation'],
    ['URL.canParse("")', 'api.URL.canParse_static'],
    ['document.startViewTransition(() => {})', 'api.Document.startViewTransition'],
    ['(element => element.showPopover())', 'api.HTMLElement.showPopover'],
    ['/(?<=a)b/.test("")', 'javascript.regular_expressions.lookbehind_assertion'],
    ['class A { static { } }', 'javascript.classes.static.initialization_blocks'],
    ['import a from "./a.json" with { type: "json" }', 'javascript.statements.import.import_attributes'],
  ]) {
    const found = newer(js, text);
    assert.ok(found.includes(key) || key === 'api.Navigation' && found.length, `${text}: ${found}`);
  }
});

test('names that a script declares, data of the page, and members that the floor has are no fault', () => {
  const text = `
    const navigation = { toSorted: 1 };
    navigation.go; document.body.dataset.popover; [1].at(-1); new Set().size; a?.b ?? structuredClone({});
    class A { #b = 1; static c = 2 }`;
  assert.deepEqual(newer(js, text), []);
});

test('newer attributes and elements of pages are found', () => {
  const found = newer(html, '<!doctype html><p popover></p><button popovertarget=a></button><link rel=modulepreload href=a><dialog inert data-a aria-b></dialog>');
  assert.deepEqual(found.sort(), ['html.elements.button.popovertarget', 'html.elements.link.rel.modulepreload', 'html.global_attributes.popover']);
});

test('the proposals that a program needs are found', async () => {
  // (module (func (param i32) (result i32) local.get 0 i32.extend8_s))
  const program = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 127, 1, 127, 3, 2, 1, 0, 10, 7, 1, 5, 0, 32, 0, 192, 11];
  const { uses } = await wasm.features(new Uint8Array(program));
  assert.deepEqual(uses.map(({ key }) => key), ['webassembly.sign-extension-operations']);
});

const guide = (...rows) => reviewed(`## Newer than the floor\n\n| a | b | c |\n|---|---|---|\n${rows.join('\n')}\n\n## Within the floor\n\n| \`css.selectors.is\` | b |\n`);
const sheet = text => [{ file: 'style/a.css', ...css.features(text) }];

test('a newer feature that is in no table is a fault with its place and what to do', () => {
  const { faults } = check(sheet('a {}\nb:has(c):is(d) { top: 0 }'), guide('| `css.at-rules.scope` | b | c |'), false);
  assert.equal(faults.length, 1);
  assert.match(faults[0], /^style\/a\.css:2:2: :has is newer than firefox 115 \(since 121\)\. Do without it, or .* \| `css\.selectors\.has` \|/);
});

test('a reviewed feature is none, until nothing uses it', () => {
  const has = guide('| `css.selectors.has` | who | what |');
  assert.deepEqual(check(sheet('b:has(c):is(d) { top: 0 }'), has, true).faults, []);
  assert.match(check(sheet('b:is(d) { top: 0 }'), has, true).faults[0], /^docs\/browsers\.md:5: nothing uses css\.selectors\.has: remove it/);
  // The sources alone do not tell.
  assert.deepEqual(check(sheet('b:is(d) { top: 0 }'), has, false).faults, []);
});

test('a row that says nothing, a key without data and one that the floor has are faults', () => {
  assert.match(guide('| `css.selectors.has` | who | |').faults[0], /say in every cell/);
  assert.match(guide('| `css.selectors.hass` | who | what |').faults[0], /no css\.selectors\.hass/);
  assert.match(guide('| `css.selectors.has` `css.selectors.has` | who | what |').faults[0], /twice/);
  const { faults } = check(sheet('a:is(b):focus { top: 0 }'), guide('| `css.selectors.focus` | who | what |'), true);
  assert.match(faults[0], /have css\.selectors\.focus: remove it/);
});

test('the guide has both tables, and no fault of its own', () => {
  const { newer: rows, within, faults } = readGuide(new URL('../../../', import.meta.url));
  assert.deepEqual(faults, []);
  assert.ok(rows.size > 10 && within.size > 5);
});
