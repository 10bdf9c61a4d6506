// Where a fragment of the first page leads whose part is now on a page of its own. Old links keep working.

/**
 * @param {string} fragment with its `#`, as in `location.hash`
 * @param {(slug: string) => boolean} isRepublic
 * @returns {string | undefined} the address of the part, from the root of the site; nothing if it is on the first page
 */
export function movedTo(fragment, isRepublic) {
  if (fragment === '#table') return 'table/';
  if (fragment === '#index') return 'glossary/';
  const [, term, republic] = /^#(?:((?:term|person)-[a-z0-9-]+)|([a-z]+)-c\d+)$/.exec(fragment) ?? [];
  if (term) return `glossary/${fragment}`;
  return republic && isRepublic(republic) ? `${republic}/${fragment}` : undefined;
}
