// The first page of the package for learning platforms (xtask/src/release/lms.rs): it owns the SCORM session and shows the site in
// a frame. So the session begins once and is finished once, however often the reader goes from the map to the quiz and back:
// to the pages in the frame, this page is the platform.

import { findApi } from './quiz_boot.js';
import { session } from './scorm.js';

const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
const api = findApi(window);
const began = Date.now();
let isOver = false;
let page = 'index.html';

// Elsewhere, on a disk or on a host, only the site is shown.
if (api) {
  const { ask, get, set } = session(api);
  if (ask('LMSInitialize', '') === 'true') {
    if (['', 'not attempted'].includes(get('cmi.core.lesson_status'))) set('cmi.core.lesson_status', 'incomplete');
    ask('LMSCommit', '');
    /** @type {Window & { API?: ScormApi }} */ (window).API = {
      LMSInitialize: () => 'true',
      LMSFinish: () => ask('LMSCommit', ''),
      LMSCommit: () => ask('LMSCommit', ''),
      LMSGetValue: get,
      LMSSetValue: (element, value) => ask('LMSSetValue', element, value),
      LMSGetLastError: () => ask('LMSGetLastError'),
      LMSGetErrorString: code => ask('LMSGetErrorString', code),
      LMSGetDiagnostic: code => ask('LMSGetDiagnostic', code),
    };
    addEventListener('pagehide', () => {
      if (isOver) return;
      isOver = true;
      set('cmi.core.session_time', duration(Date.now() - began));
      set('cmi.core.exit', 'suspend');
      ask('LMSCommit', '');
      ask('LMSFinish', '');
    });
    // Back to this page, as it was left: its session is over.
    addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
    // Who has begun the quiz comes back to it (crates/quiz/src/progress.rs writes this).
    const kept = get('cmi.suspend_data');
    if (kept !== '||' && /^[^|]*\|[^|]*\|$/.test(kept)) page = 'quiz/index.html';
  }
}
// Replaced, because setting `src` would add an entry to the history.
frame.contentWindow?.location.replace(new URL(page, document.baseURI));

/**
 * A time span of SCORM 1.2: `HHHH:MM:SS.SS`.
 *
 * @param {number} milliseconds
 */
function duration(milliseconds) {
  const seconds = Math.min(Math.max(0, Math.floor(milliseconds / 1000)), 9999 * 3600);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, place) => String(part).padStart(place ? 2 : 4, '0')).join(':');
}
