// The reviewed features: the tables of docs/browsers.md, which people read too. A row begins with one or more keys of the
// compatibility data in backticks; what else it says is for people, but it must say something.
import { readFileSync } from 'node:fs';
import { isKnown } from './floor.js';

export const GUIDE = 'docs/browsers.md';

/** The headings over the tables. */
const NEWER = 'Newer than the floor';
const WITHIN = 'Within the floor';

/**
 * The features of the guide: those that are newer than the floor, and those that the floor has, each with its line.
 *
 * @param {string} text
 * @returns {{ newer: Map<string, number>, within: Map<string, number>, faults: string[] }}
 */
export function reviewed(text) {
  const tables = { [NEWER]: new Map(), [WITHIN]: new Map() };
  const faults = [];
  let table;
  text.split('\n').forEach((line, at) => {
    const place = `${GUIDE}:${at + 1}`;
    const heading = /^## (.*)/.exec(line)?.[1];
    if (heading) table = tables[heading];
    const [, first, ...rest] = line.split('|').map(cell => cell.trim());
    if (!table || !first?.startsWith('`')) return;
    // What follows the last separator is empty.
    if (rest.length < 2 || rest.slice(0, -1).some(cell => !cell)) faults.push(`${place}: say in every cell of the row what it is for`);
    for (const [, key] of first.matchAll(/`([^`]+)`/g)) {
      if (!isKnown(key)) faults.push(`${place}: the compatibility data has no ${key}`);
      else if (Object.values(tables).some(each => each.has(key))) faults.push(`${place}: ${key} stands twice in the guide`);
      table.set(key, at + 1);
    }
  });
  for (const heading of [NEWER, WITHIN]) {
    if (!tables[heading].size) faults.push(`${GUIDE}: there is no table under "## ${heading}"`);
  }
  return { newer: tables[NEWER], within: tables[WITHIN], faults };
}

/** @param {URL} top the top of the checkout */
export const readGuide = top => reviewed(readFileSync(new URL(GUIDE, top), 'utf8'));
