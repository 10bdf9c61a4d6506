// Compares what files use with the floor and with the reviewed features, and says what to do about each difference.
import { FLOOR, lacking } from './floor.js';
import { GUIDE } from './reviewed.js';

const OLDEST = FLOOR.map(([name, version]) => `${name} ${version}`).join(', ');

/**
 * @typedef {{ file: string, uses: import('./css.js').Use[], unknown: import('./css.js').Use[] }} Read what a file uses
 * @param {Read[]} files
 * @param {ReturnType<import('./reviewed.js').reviewed>} guide
 * @param {boolean} isWhole whether the files are all that ships: only then can a reviewed feature be unused
 * @returns {{ faults: string[], features: number, newer: number }}
 */
export function check(files, guide, isWhole) {
  const faults = [...guide.faults];
  const used = new Set();
  const newer = new Set();
  /** @type {Map<string, { lacks: string[], written: string, places: string[] }>} */
  const found = new Map();
  for (const { file, uses, unknown } of files) {
    for (const { key, written, line, column } of unknown) {
      faults.push(`${file}:${line}:${column}: ${written || 'this'} is not in the compatibility data (${key}): is it a mistake?`);
    }
    for (const { key, written, line, column, prefixes } of uses) {
      used.add(key);
      const lacks = lacking(key, prefixes);
      if (!lacks.length) continue;
      newer.add(key);
      if (guide.newer.has(key)) continue;
      if (!found.has(key)) found.set(key, { lacks, written, places: [] });
      found.get(key).places.push(`${file}:${line}:${column}`);
    }
  }
  for (const [key, { lacks, written, places: [place, ...others] }] of found) {
    faults.push(
      `${place}: ${written} is newer than ${lacks.join(', ')}${others.length ? `; also at ${others.slice(0, 3).join(', ')}` : ''}`
      + `${others.length > 3 ? ` and ${others.length - 3} more places` : ''}. Do without it, or give these browsers a fallback and`
      + ` say in the table "Newer than the floor" of ${GUIDE} what they show: | \`${key}\` | … | … |`,
    );
  }
  if (isWhole) {
    for (const [key, line] of guide.newer) {
      if (!newer.has(key)) faults.push(`${GUIDE}:${line}: ${used.has(key) ? `${OLDEST} have` : 'nothing uses'} ${key}: remove it from the table`);
    }
  }
  for (const [key, line] of guide.within) {
    if (newer.has(key)) faults.push(`${GUIDE}:${line}: ${key} is newer than the floor: it belongs into the other table`);
    else if (isWhole && !used.has(key)) faults.push(`${GUIDE}:${line}: nothing uses ${key}: remove it from the table`);
  }
  return { faults: [...new Set(faults)], features: used.size, newer: newer.size };
}
