// A careful host: it listens, checks the source of messages, and gives the frames the height that they ask for in the format
// of AMP.
// Records all messages for the scenario; as functions and `var`, because Firefox's driver sees no others.
var heard = [];
var events = [];

addEventListener('message', ({ source, data }) => {
  const frame = frames().find(frame => frame.contentWindow === source);
  heard.push({ frame: frame ? frame.id || frame.getRootNode().host?.id || 'element' : null, data, at: performance.now() });
  if (data?.sentinel === 'amp' && ['plain', 'sandboxed'].includes(frame?.id)) frame.style.height = `${data.height}px`;
});
for (const type of ['map-ready', 'map-select']) addEventListener(type, event => events.push({ type, ...event.detail }));

// All frames, with those of the elements. An object is a frame too.
function frames() {
  const roots = [document, ...[...document.querySelectorAll('azerbaijan-1994')].map(element => element.shadowRoot ?? element)];
  return roots.flatMap(root => [...root.querySelectorAll('iframe, object')]);
}
// A frame by its id or that of its element; the element of the usual site has none.
function frameOf(name) {
  const named = name === 'element' ? document.querySelector('azerbaijan-1994') : document.getElementById(name);
  return named?.localName === 'azerbaijan-1994' ? named.shadowRoot?.querySelector('iframe') : named;
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
