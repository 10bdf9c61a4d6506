// The oldest browsers that the page supports, and whether they have a feature, by MDN's compatibility data. The features are
// named by the keys of that data: `css.selectors.has`, `api.URLSearchParams.size`.
import { readFileSync } from 'node:fs';
import data from '@mdn/browser-compat-data' with { type: 'json' };

/** As esbuild writes it: the build compiles for the same browsers (crates/prerender/src/assets/minify.rs). */
const TARGETS = readFileSync(new URL('../../../crates/prerender/src/assets/browsers.txt', import.meta.url), 'utf8');

/** Names that esbuild and the data do not share. */
const NAMES = { ios: 'safari_ios' };

/** Each browser by its name in the data, with its oldest version. */
export const FLOOR = TARGETS.trim().split(',').map(target => {
  const [, name, version] = /^([a-z]+)([\d.]+)$/.exec(target);
  return [NAMES[name] ?? name, version];
});

/** What the data has under a key; nothing if it has no such key. */
export const entry = key => key.split('.').reduce((at, name) => (Object.hasOwn(at ?? {}, name) ? at[name] : undefined), data);

/** Whether the data says anything about a key. */
export const isKnown = key => entry(key)?.__compat !== undefined;

/** The names under a key. */
export const names = key => Object.keys(entry(key) ?? {}).filter(name => name !== '__compat');

/** Compares versions such as `15.6` and `15`. */
const isAtMost = (one, other) => {
  const [a, b] = [one, other].map(version => version.split('.').map(Number));
  const at = [...a.keys()].find(place => a[place] !== (b[place] ?? 0));
  return at === undefined || a[at] < (b[at] ?? 0);
};

/**
 * Whether a version has a feature by one statement of the data, without a flag, whole, under the given prefix. Some
 * statements give a version like `≤79`.
 */
const has = (statement, version, prefix) =>
  typeof statement.version_added === 'string'
  && statement.version_added !== 'preview'
  && isAtMost(statement.version_added.replace('≤', ''), version)
  && !(statement.version_removed && isAtMost(statement.version_removed.replace('≤', ''), version))
  && !statement.flags
  && !statement.alternative_name
  && !statement.partial_implementation
  && (statement.prefix ?? '') === prefix;

/**
 * The browsers of the floor that lack a feature, each with what the data says of it, such as `firefox 115 (since 121)`.
 *
 * @param {string} key
 * @param {string[]} [prefixes] the prefixes under which the feature is written; `''` without one
 */
export function lacking(key, prefixes = ['']) {
  const { support } = entry(key).__compat;
  return FLOOR.flatMap(([browser, version]) => {
    const statements = [support[browser] ?? []].flat();
    if (prefixes.some(prefix => statements.some(statement => has(statement, version, prefix)))) return [];
    const since = statements.find(({ version_added: added, flags }) => typeof added === 'string' && !flags);
    const partly = since?.partial_implementation ? 'partly ' : '';
    return [`${browser} ${version} (${since ? `${partly}since ${since.version_added}` : 'never'})`];
  });
}
