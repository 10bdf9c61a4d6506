// A learning platform, as scorm-again makes one. It keeps in its own store what is committed, as a platform keeps it on its
// server; the words of every call are in `calls`. `?api=` chooses one that does not do its duty.

/* global Scorm12API */
const STORE = 'platform';
const kind = new URLSearchParams(location.search).get('api') ?? 'works';
const calls = window.calls = [];
const real = new Scorm12API({ autocommit: false, logLevel: 5 });
if (localStorage[STORE]) real.loadFromJSON(JSON.parse(localStorage[STORE]).cmi);
real.on('LMSCommit', () => { localStorage[STORE] = JSON.stringify(real.renderCMIToJSONObject()); });

const answers = {
  works: (method, words) => real[method](...words),
  // Before what the platform says of itself is true.
  throws: () => { throw new Error('The platform throws.'); },
  refuses: () => 'false',
  lies: method => (method === 'LMSGetValue' ? '' : 'true'),
};
const METHODS = ['LMSInitialize', 'LMSFinish', 'LMSCommit', 'LMSGetValue', 'LMSSetValue', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'];
const offered = Object.fromEntries(METHODS.map(method => [method, (...words) => {
  calls.push([method, ...words]);
  return answers[kind](method, words);
}]));
if (kind !== 'none') window.API = offered;
