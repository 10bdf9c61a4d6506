// Fuzzes the half of the embedded page that hears strangers: `web/frame.js`, as it ships, with addresses and messages
// made by fast-check. A run is its seed: `node messages.mjs --seconds 600 --seed 1`; what fails is made small and printed.
import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { known, open } from './window.mjs';

const { values: order } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } });
const SOURCE = 'azerbaijan-1994';

// ---- what may come

const near = list => fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...list) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...list).map(value => `${value}`.toUpperCase()) },
  { weight: 1, arbitrary: fc.constantFrom(...list).chain(value => fc.string().map(more => `${value}${more}`)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('"]', '*', '#', ':has(', '__proto__', 'constructor', 'javascript:alert(1)', '//evil.example', '\\', '-', '') },
  { weight: 2, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true }) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -3, max: 20 }), fc.constantFrom(-0, 1e21, 2 ** 53, 1.5)) },
);
const wish = fc.record(
  { republic: near(known.republic), sentence: near(known.sentence), at: near(known.at), layer: near(known.layer), theme: near(known.theme), chrome: near(known.chrome), show: fc.string() },
  { requiredKeys: [] },
);
const kind = fc.oneof({ weight: 8, arbitrary: fc.constant('set') }, { weight: 2, arbitrary: fc.constant('hello') }, { weight: 1, arbitrary: fc.anything() });
const ours = fc.tuple(kind, wish).map(([type, more]) => ({ ...more, source: SOURCE, version: 1, type }));
const nearly = fc.record({ source: near([SOURCE]), version: near([1]), type: near(['set', 'hello', 'ready', 'select', 'height']) }, { requiredKeys: [] })
  .chain(head => wish.map(more => ({ ...more, ...head })));
const message = fc.oneof({ weight: 7, arbitrary: ours }, { weight: 2, arbitrary: nearly }, { weight: 1, arbitrary: fc.anything() });
const step = fc.oneof(
  { weight: 8, arbitrary: message.map(data => ({ act: 'hear', data })) },
  { weight: 1, arbitrary: ours.map(data => ({ act: 'stranger', data })) },
  { weight: 4, arbitrary: fc.constant({ act: 'tick' }) },
  { weight: 1, arbitrary: fc.constant({ act: 'ready' }) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...known.republic, 's1', 's13', 's14', 'silence', 'at-1993-09', ''), fc.string())
    .chain(to => fc.boolean().map(held => ({ act: 'follow', to, held }))) },
);
const pair = fc.tuple(fc.constantFrom('republic', 'at', 'layer', 'theme', 'chrome', 'utm'), near(Object.values(known).flat()))
  .map(([key, value]) => `${key}=${encodeURIComponent(typeof value === 'string' ? value.toWellFormed() : fc.stringify(value).toWellFormed())}`);
const search = fc.oneof(fc.constant(''), fc.array(pair, { maxLength: 4 }).map(pairs => `?${pairs.join('&')}`), fc.string().map(text => `?${text}`));
const hash = fc.oneof(fc.constant(''), fc.constantFrom('#armenia', '#s3', '#s99', '#silence'), fc.string({ unit: 'binary' }).map(text => `#${text}`));
const life = fc.record({ search, hash, refuses: fc.constantFrom(0, 0, 0, 1, 3), steps: fc.array(step, { maxLength: 12 }) });

// ---- what must hold

const nullOr = (list, value) => value === null || list.includes(value);

// Only what is documented is ever told.
function documented(message) {
  if (typeof message === 'string') {
    const { src, context, height, ...more } = JSON.parse(message);
    assert(new URL(src).href.startsWith('https://host.example/map/embed/'), src);
    assert.deepEqual([context, Number.isInteger(height), more], ['iframe.resize', true, {}]);
  } else if (message.sentinel) {
    const { height, ...more } = message;
    assert(Number.isInteger(height));
    assert.deepEqual(more, { sentinel: 'amp', type: 'embed-size' });
  } else {
    const { source, version, type, ...more } = message;
    assert.deepEqual([source, version], [SOURCE, 1]);
    if (type === 'height') return assert(Number.isInteger(more.height));
    assert(['ready', 'select'].includes(type), type);
    assert.deepEqual(Object.keys(more).sort(), ['at', 'layer', 'republic', 'sentence']);
    assert(nullOr(known.republic, more.republic) && nullOr(known.sentence, more.sentence), JSON.stringify(more));
    assert(known.at.includes(more.at) && known.layer.includes(more.layer), JSON.stringify(more));
  }
}

// What the guide says of a command, written anew: a value that is not documented was not said.
function understood(data, wish) {
  if (data.republic === null || known.republic.includes(data.republic)) wish.hash = data.republic ?? '';
  if (known.sentence.includes(data.sentence)) wish.hash = `s${data.sentence}`;
  for (const option of ['at', 'layer']) if (nullOr(known[option], data[option])) wish[option] = data[option];
  if (nullOr(known.theme, data.theme)) wish.theme = data.theme ?? 'auto';
}

const count = { lives: 0, messages: 0, told: 0 };

function lived({ search, hash, refuses, steps }) {
  let asked = 0;
  const frame = open(search, hash, () => !refuses || ++asked % refuses !== 0);
  let wish = {};
  count.lives++;
  for (const { act, data, to, held } of steps) {
    const before = frame.state();
    const heard = frame.told.length;
    if (act === 'ready') frame.ready();
    if (act === 'follow') {
      frame.follow(`#${to}`, held);
      assert.equal(frame.state().search, before.search);
      // With a key held the browser opens it elsewhere.
      if (held) assert.deepEqual(frame.state(), before);
    }
    if (act === 'stranger') {
      count.messages++;
      frame.hear(data, { postMessage: () => assert.fail('a stranger is answered') });
      assert.deepEqual([frame.state(), frame.told.length], [before, heard], 'a stranger is obeyed');
    }
    if (act === 'hear') {
      count.messages++;
      frame.hear(data);
      assert.deepEqual(frame.state(), before, 'obeyed before its time');
      const addressed = data?.source === SOURCE && data.version === 1;
      if (addressed && data.type === 'set') understood(data, wish);
      if (!addressed || data.type !== 'hello') assert.equal(frame.told.length, heard, 'answered what was not asked');
    }
    if (act === 'tick') {
      frame.tick();
      const now = frame.state();
      const { hash: fragment, theme, ...options } = wish;
      wish = {};
      if (!refuses) {
        assert.equal(now.hash, fragment === undefined ? before.hash : fragment && `#${fragment}`);
        const [was, is] = [before, now].map(({ search }) => new URLSearchParams(search));
        for (const [option, value] of Object.entries(options)) value === null ? was.delete(option) : was.set(option, value);
        for (const options of [was, is]) options.sort();
        assert.equal(String(is), String(was), 'the options');
      }
      assert.equal(now.theme, theme === undefined ? before.theme : theme === 'auto' ? undefined : theme);
      assert.equal(frame.waits(), false, 'it goes on waiting');
    }
    const { theme, chrome } = frame.state();
    assert([undefined, 'dark', 'light'].includes(theme) && [undefined, 'minimal'].includes(chrome));
    frame.told.slice(heard).forEach(documented);
  }
  count.told += frame.told.length;
  const first = frame.told.findIndex(({ type }) => type === 'select');
  assert(first < 0 || frame.told.slice(0, first).some(({ type }) => type === 'ready'), 'a choice is told before it is ready');
}

// ---- the run

const inspector = new Session();
inspector.connect();
await inspector.post('Profiler.enable');
await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const start = Date.now();
const seconds = Number(order.seconds);
let seed = Number(order.seed ?? start % 2 ** 31) | 0;
console.log(`frame.js: ${seconds} s from seed ${seed}`);
let said = start;
while (Date.now() - start < seconds * 1000) {
  fc.assert(fc.property(life, lived), { seed, numRuns: 2000 });
  seed = seed + 1 | 0;
  if (Date.now() - said > 30_000) {
    said = Date.now();
    console.log(`  ${Math.round((said - start) / 1000)} s: ${count.lives} pages, ${count.messages} messages, ${count.told} told`);
  }
}
const { result } = await inspector.post('Profiler.takePreciseCoverage');
const script = result.find(({ url }) => url.endsWith('web/frame.js'));
const blocks = script?.functions.flatMap(({ ranges }) => ranges) ?? [];
const idle = blocks.filter(({ count }) => count === 0);
console.log(`frame.js: ${count.lives} pages, ${count.messages} messages, ${count.told} told; `
  + `${blocks.length - idle.length} of ${blocks.length} blocks ran; the last seed was ${seed - 1}; nothing was found`);
for (const { startOffset, endOffset } of idle) console.log(`  never ran: ${startOffset}–${endOffset}`);
