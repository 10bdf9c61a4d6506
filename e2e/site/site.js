// A careful host: it listens, checks the source of messages, and gives the frames the height that they ask for in the format
// of AMP.
// Records all messages for the scenario; as functions and `var`, because Firefox's driver sees no others.
var heard = [];
var events = [];

addEventListener('message', ({ source, data }) => {
  const frame = [...document.querySelectorAll('iframe')].find(frame => frame.contentWindow === source);
  heard.push({ frame: frame?.id || (frame ? 'element' : null), data, at: performance.now() });
  if (data?.sentinel === 'amp' && ['plain', 'sandboxed'].includes(frame?.id)) frame.style.height = `${data.height}px`;
});
for (const type of ['map-ready', 'map-select']) addEventListener(type, event => events.push({ type, ...event.detail }));

function frameOf(name) {
  return document.querySelector(name === 'element' ? 'azerbaijan-1994 iframe' : `#${name}`);
}
function say(name, message) {
  frameOf(name).contentWindow.postMessage(message, '*');
}
function command(name, wish) {
  say(name, { source: 'azerbaijan-1994', version: 1, type: 'set', ...wish });
}
// The last message of a type from a frame, in our own dialect.
function last(name, type) {
  return heard.findLast(({ frame, data }) => frame === name && data?.source === 'azerbaijan-1994' && data.type === type);
}
