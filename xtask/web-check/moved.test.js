// Old fragments of the first page lead to the pages that have their parts now.
import assert from 'node:assert/strict';
import test from 'node:test';
import { movedTo } from '../../web/moved.js';

const isRepublic = slug => slug === 'armenia';

test('terms, people and context facts are on other pages', () => {
  assert.equal(movedTo('#term-cis', isRepublic), 'glossary/#term-cis');
  assert.equal(movedTo('#person-ter-petrosian', isRepublic), 'glossary/#person-ter-petrosian');
  assert.equal(movedTo('#armenia-c2', isRepublic), 'armenia/#armenia-c2');
});

test('selections, unknown names and malformed fragments stay', () => {
  for (const fragment of ['', '#', '#armenia', '#s12', '#silence', '#at-1993-09', '#atlantis-c2', '#term-', '#term-/..//x', '#armenia-c', '#x#term-cis']) {
    assert.equal(movedTo(fragment, isRepublic), undefined, fragment);
  }
});
