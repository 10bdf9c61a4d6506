// The controls of the page and the visibility of their focus. Precedes the scripts of `controls/`.
const seen = element => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
const OPERATED = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"], [contenteditable]';
// For the pointer only: elements hidden from assistive technology that repeat others.
const isCopy = element => !!element.closest('[aria-hidden="true"]');
const inMap = element => !!element.closest('[data-map]');
const inToolbar = element => !!element.closest('[role=toolbar]');
const top_ = () => document.querySelector('dialog[open]') ?? document.body;
const controls = () => [...top_().querySelectorAll(OPERATED)].filter(element =>
  seen(element) && !element.disabled && !isCopy(element) && (element.tabIndex >= 0 || inMap(element) || inToolbar(element)));

// The kind of a control: its place in the page, without what distinguishes it from its siblings.
const kind = element => {
  const steps = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const marks = [...at.attributes].filter(({ name, value }) => /^data-(zoom|pan|layers|play|dialog|moment|search|class)$/.test(name))
      .map(({ name, value }) => `${name}=${value}`);
    steps.unshift([at.localName, ...[...at.classList].filter(name => !/^inset-/.test(name)).sort(), ...marks].join('.'));
  }
  return steps.filter(step => !/^(div|p|span|ul|ol|dl|dd|dt|b|g|svg|tr|tbody|table|thead)$/.test(step)).join(' ');
};
const call = element => {
  const words = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${element.localName} “${words}”`;
};

// Whether a colour is not transparent.
const inked = colour => !/^(transparent|none|rgba\(.*, 0\))$/.test(colour);
// The width of the focus indicator: an outline, or the stroke of a shape.
const ring = element => {
  const look = getComputedStyle(element);
  if (look.outlineStyle !== 'none' && inked(look.outlineColor)) return [parseFloat(look.outlineWidth), parseFloat(look.outlineOffset)];
  const focus = document.createElement('i');
  focus.style.color = 'var(--focus)';
  document.body.append(focus);
  const colour = getComputedStyle(focus).color;
  focus.remove();
  const drawn = [...element.querySelectorAll('use, rect, path')].map(part => getComputedStyle(part)).filter(part => part.stroke === colour);
  return [Math.max(0, ...drawn.map(part => parseFloat(part.strokeWidth))), 0];
};

// The faults of the focus indicator of an element.
const wrongs = element => {
  const wrong = [];
  if (!element.matches(':focus-visible')) wrong.push('is not shown as focused');
  const [width, offset] = ring(element);
  if (width < 2) wrong.push(`has a mark of ${width} px`);
  // Its visible part.
  const boxes = [...element.getClientRects()].filter(box => box.width && box.height);
  const inside = boxes.map(box => [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)])
    .filter(([left, top, right, bottom]) => left < right && top < bottom);
  if (!inside.length) return [...wrong, 'lies outside of the window'];
  // Nothing covers it. Of a shape one free point is enough; of all other elements every corner must be free.
  const own = (x, y) => {
    const hit = document.elementFromPoint(x, y);
    // Text may be higher than its line and overlap the next element without covering it.
    const overhangs = !!hit && [...hit.getClientRects()].every(box => x < box.left || x > box.right || y < box.top || y > box.bottom);
    return overhangs || !!hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element) || !!hit.closest('a')?.isSameNode(element));
  };
  if (element.namespaceURI.endsWith('svg')) {
    const some = inside.some(([left, top, right, bottom]) => {
      for (let y = top + 1; y < bottom; y += 3) for (let x = left + 1; x < right; x += 3) {
        const hit = document.elementFromPoint(x, y);
        if (hit?.closest('a') === element) return true;
      }
      return false;
    });
    if (!some) wrong.push('is covered');
  } else {
    const covered = inside.some(([left, top, right, bottom]) => {
      // The content area of inline text may be higher than its line, and overlap the next one.
      const inline = getComputedStyle(element).display.startsWith('inline');
      const [x, y] = [Math.min(3, (right - left) / 3), inline ? (bottom - top) / 3 : Math.min(3, (bottom - top) / 3)];
      return ![[left + x, top + y], [right - x, top + y], [left + x, bottom - y], [right - x, bottom - y]].every(([x, y]) => own(x, y));
    });
    if (covered) wrong.push('is covered');
    // Its outline is not clipped.
    const far = width + offset;
    let scrolls = false;
    for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      // An element in a horizontal scroller may be partly visible: browsers do not scroll it further.
      if (overflowX === 'auto' && at.scrollWidth > at.clientWidth) scrolls = true;
      const cut = boxes.some(box => (!scrolls && (box.left - far < frame.left - 1 || box.right + far > frame.right + 1))
        || box.top - far < frame.top - 1 || box.bottom + far > frame.bottom + 1);
      if (cut) wrong.push(`has its outline clipped by ${at.localName}.${at.className}`);
    }
    if (!scrolls && boxes.some(box => box.left - far < -1 || box.right + far > document.documentElement.clientWidth + 1)) wrong.push('has its outline clipped by the window');
  }
  return wrong;
};

// Everything the page shows, except for hover and focus.
const state = () => ({
  went: window.__went ?? '',
  address: location.search.replace(/state=[^&]*&?/, '') + location.hash,
  title: document.title,
  at: [...document.querySelectorAll('.captions [data-now]')].map(caption => caption.id),
  turned: 'turned' in document.documentElement.dataset,
  patterns: 'patterns' in document.documentElement.dataset,
  theme: document.documentElement.dataset.theme ?? '',
  camera: document.querySelector('[data-camera]')?.dataset.camera ?? '',
  dialogs: [...document.querySelectorAll('dialog[open]')].map(dialog => dialog.className),
  articles: [...document.querySelectorAll('[data-panel] article')].filter(seen).map(article => article.id),
  pressed: [...document.querySelectorAll('[aria-pressed], [aria-expanded], [aria-sort], [aria-disabled]')].map(element =>
    ['aria-pressed', 'aria-expanded', 'aria-sort', 'aria-disabled'].map(name => element.getAttribute(name)).join()),
  current: [...document.querySelectorAll('[aria-current]')].map(element => element.dataset.republic ?? element.id),
  dim: [...document.querySelectorAll('[data-dim]')].length,
  // Status texts of the browser are no effect.
  values: [...document.querySelectorAll('input, select')].map(field => field.type === 'checkbox' ? field.checked : field.value),
  notes: [...document.querySelectorAll('[popover]')].map(note => note.matches(':popover-open')),
  unfolded: [...document.querySelectorAll('details')].map(details => details.open),
  rows: [...document.querySelectorAll('[data-sortable] tr')].map(row => row.dataset.republic ?? ''),
  explained: document.querySelector('#explained')?.textContent ?? '',
  lit: [...document.querySelectorAll('.sentence[data-lit]')].map(sentence => sentence.id),
  quiz: document.querySelector('#quiz')?.textContent ?? '',
});
