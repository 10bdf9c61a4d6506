// A hostile frame of the same site: it sends messages as if it were the host, and as if it were the map.
function flood(count) {
  const command = { source: 'azerbaijan-1994', version: 1, type: 'set', republic: 'latvia', at: '1991-12', layer: 'coverage', theme: 'light' };
  const height = { source: 'azerbaijan-1994', version: 1, type: 'height', height: 9999 };
  const choice = { source: 'azerbaijan-1994', version: 1, type: 'select', republic: 'latvia' };
  for (let n = 0; n < count; n++) {
    for (let frame = 0; frame < parent.frames.length; frame++) {
      if (parent.frames[frame] !== window) parent.frames[frame].postMessage(command, '*');
    }
    parent.postMessage(n % 2 ? height : choice, '*');
  }
}
