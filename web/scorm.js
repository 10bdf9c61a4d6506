// The quiz in a learning platform: the platform keeps the progress and is told score and status, by SCORM 1.2. Loaded only
// where the platform's API was found.
//
// The session is not finished here: from the quiz to the map is not out of the activity, and few platforms begin a finished
// session again. scorm_session.js finishes it once; elsewhere every answer is committed, and the platform closes it.

/**
 * @param {ScormApi} api
 * @param {HTMLElement} quiz the element of the program
 */
export function connect(api, quiz) {
  const { ask, get, set } = session(api);
  /** @param {string} progress */
  const keep = progress => set('cmi.suspend_data', progress) && get('cmi.suspend_data') === progress;
  // 101: somebody has begun it already.
  if (ask('LMSInitialize', '') !== 'true' && ask('LMSGetLastError') !== '101') return;
  const kept = get('cmi.suspend_data');
  // Some only pretend to keep it. Then the browser does, as without a platform.
  if (keep(kept || '||')) quiz.dataset.kept = kept;
  set('cmi.core.exit', 'suspend');
  if (['', 'not attempted', 'browsed'].includes(get('cmi.core.lesson_status'))) set('cmi.core.lesson_status', 'incomplete');
  ask('LMSCommit', '');
  quiz.addEventListener('quiz-progress', event => {
    const { progress = '', score = '', complete } = quiz.dataset;
    set('cmi.core.score.min', '0');
    set('cmi.core.score.max', '100');
    // The best counts: who starts again loses nothing.
    if (!(Number.parseFloat(get('cmi.core.score.raw')) >= Number(score))) set('cmi.core.score.raw', score);
    // "passed" and "failed" are the platform's words, by the limit that the teacher has set.
    if (complete === 'true' && get('cmi.core.lesson_status') !== 'passed') set('cmi.core.lesson_status', 'completed');
    const isKept = keep(progress) && ask('LMSCommit', '') === 'true';
    if (isKept) event.preventDefault();
  });
}

/**
 * The API without its exceptions: who closes the platform's window takes it away.
 *
 * @param {ScormApi} api
 */
export function session(api) {
  /**
   * @param {keyof ScormApi} method
   * @param {string[]} words
   */
  const ask = (method, ...words) => {
    try {
      return String(api[method](...words) ?? '');
    } catch {
      return '';
    }
  };
  /** @param {string} element */
  const get = element => ask('LMSGetValue', element);
  return {
    ask,
    get,
    /**
     * Returns whether the platform has accepted it.
     *
     * @param {string} element
     * @param {string} value
     */
    set: (element, value) => ask('LMSSetValue', element, value) === 'true',
  };
}
