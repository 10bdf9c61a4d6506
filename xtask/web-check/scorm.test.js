// The quiz in a learning platform: what the platform is told and keeps, and platforms that throw, refuse, lie or vanish.
import assert from 'node:assert/strict';
import test from 'node:test';
import { connect } from '../../web/scorm.js';

/** A platform that works, with what it keeps and the calls it got. */
function platform(kept = {}) {
  const values = { 'cmi.core.lesson_status': 'not attempted', ...kept };
  const calls = [];
  const answer = (name, act) => (...words) => {
    calls.push([name, ...words]);
    return act(...words);
  };
  return {
    values,
    calls,
    LMSInitialize: answer('LMSInitialize', () => 'true'),
    LMSFinish: answer('LMSFinish', () => 'true'),
    LMSCommit: answer('LMSCommit', () => 'true'),
    LMSGetValue: answer('LMSGetValue', element => values[element] ?? ''),
    LMSSetValue: answer('LMSSetValue', (element, value) => {
      values[element] = value;
      return 'true';
    }),
    LMSGetLastError: answer('LMSGetLastError', () => '0'),
  };
}

/** The element of the quiz. */
const element = () => Object.assign(new EventTarget(), { dataset: {} });

/** The quiz has gone on; returns whether the platform keeps the progress. */
function goOn(quiz, progress, score, complete = false) {
  Object.assign(quiz.dataset, { progress, score: String(score), complete: String(complete) });
  return !quiz.dispatchEvent(new Event('quiz-progress', { cancelable: true }));
}

test('score, status and progress arrive, and every answer is committed', () => {
  const api = platform();
  const quiz = element();
  connect(api, quiz);
  assert.equal(quiz.dataset.kept, '');
  assert.equal(api.values['cmi.core.lesson_status'], 'incomplete');
  assert.equal(goOn(quiz, '|e 7 a|', 3), true);
  assert.deepEqual(['raw', 'min', 'max'].map(part => api.values[`cmi.core.score.${part}`]), ['3', '0', '100']);
  assert.equal(api.values['cmi.suspend_data'], '|e 7 a|');
  assert.deepEqual(api.calls.at(-1), ['LMSCommit', '']);
  assert.equal(goOn(quiz, 'x|y|', 80, true), true);
  assert.equal(api.values['cmi.core.lesson_status'], 'completed');
  assert.equal(api.values['cmi.core.exit'], 'suspend');
});

test('nothing is asked or set but what SCORM 1.2 demands of every platform, and the session is not finished', () => {
  const api = platform();
  const quiz = element();
  connect(api, quiz);
  goOn(quiz, 'x|y|', 80, true);
  const elements = api.calls.filter(([name]) => /Value$/.test(name)).map(([, name]) => name);
  const mandatory = /^cmi\.(core\.(score\.(raw|min|max)|lesson_status|exit|session_time)|suspend_data)$/;
  assert.deepEqual(elements.filter(name => !mandatory.test(name)), []);
  assert.equal(api.calls.some(([name]) => name === 'LMSFinish'), false);
  // It can be written only.
  assert.equal(api.calls.some(([name, what]) => name === 'LMSGetValue' && what === 'cmi.core.exit'), false);
});

test('what the platform has kept is handed to the quiz', () => {
  const quiz = element();
  connect(platform({ 'cmi.suspend_data': 'e 1 a.|e 7 |' }), quiz);
  assert.equal(quiz.dataset.kept, 'e 1 a.|e 7 |');
});

test('the best score stays, and so does a status that the platform has decided', () => {
  for (const status of ['passed', 'completed', 'failed']) {
    const api = platform({ 'cmi.core.score.raw': '61', 'cmi.core.lesson_status': status });
    const quiz = element();
    connect(api, quiz);
    goOn(quiz, '|e 7 a|', 3);
    assert.equal(api.values['cmi.core.score.raw'], '61');
    assert.equal(api.values['cmi.core.lesson_status'], status);
    goOn(quiz, '|e 7 a|', 62, true);
    assert.equal(api.values['cmi.core.score.raw'], '62');
    assert.equal(api.values['cmi.core.lesson_status'], status === 'passed' ? 'passed' : 'completed');
  }
});

test('a session that has begun already is used', () => {
  const quiz = element();
  connect({ ...platform(), LMSInitialize: () => 'false', LMSGetLastError: () => '101' }, quiz);
  assert.equal(quiz.dataset.kept, '');
});

test('booleans count as their words', () => {
  const quiz = element();
  const api = platform();
  connect({ ...api, LMSInitialize: () => true, LMSCommit: () => true, LMSSetValue: (...words) => api.LMSSetValue(...words) === 'true' }, quiz);
  assert.equal(goOn(quiz, '|e 7 a|', 3), true);
});

const throws = () => { throw new Error('no'); };
const broken = {
  throws: Object.fromEntries(['LMSInitialize', 'LMSFinish', 'LMSCommit', 'LMSGetValue', 'LMSSetValue', 'LMSGetLastError'].map(name => [name, throws])),
  refuses: { ...platform(), LMSInitialize: () => 'false', LMSGetLastError: () => '0' },
  'is something else': {},
  'keeps nothing': { ...platform(), LMSSetValue: () => 'true', LMSGetValue: () => '' },
  'sets nothing': { ...platform(), LMSSetValue: () => 'false' },
  'answers nothing': { ...platform(), LMSSetValue: () => undefined, LMSGetValue: () => null },
};
for (const [how, api] of Object.entries(broken)) {
  test(`a platform that ${how} leaves the progress to the browser`, () => {
    const quiz = element();
    connect(api, quiz);
    assert.equal(quiz.dataset.kept, undefined);
    assert.equal(goOn(quiz, '|e 7 a|', 3), false);
  });
}

test('when the platform vanishes, or cannot save, the browser keeps what is new', () => {
  const api = platform();
  const quiz = element();
  connect(api, quiz);
  assert.equal(goOn(quiz, '|e 7 a|', 3), true);
  api.LMSCommit = () => 'false';
  assert.equal(goOn(quiz, '|e 7 a.b|', 3), false);
  for (const name of Object.keys(api)) delete api[name];
  assert.equal(goOn(quiz, '|e 7 a.b.c|', 6), false);
});
