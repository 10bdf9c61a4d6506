// Returns how many texts are visible, and what is wrong with them.
const lines = [];
const wrong = new Set();
const scope = document.querySelector('dialog[open]') ?? document.body;
const shown = text => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
// Shortened with an ellipsis at any spacing: a result of the search leads to the whole of it, and so does the embed's link.
const SHORTENED = '.hits span, .foot span';
// The parts of the page that lie over others.
const OVER = 'dialog, .menu > div, .hits, .legend-note, .explained, .skips, .notice, .notes, .masthead, .search';
const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const { currentNode: node } = walker;
  const element = node.parentElement;
  if (!node.textContent.trim() || element.closest('script, style, template, option, .unseen, .picture, svg, textarea, [aria-hidden=true]')) continue;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
  // What is only for screen readers is one pixel large.
  const ancestors = [];
  for (let each = element; each && each !== document.documentElement; each = each.parentElement) ancestors.push(each);
  if (ancestors.some(each => each.clientWidth === 1 && each.clientHeight === 1)) continue;
  for (const box of boxes) {
    // Of a line, the letters: without what the height of the line adds.
    const size = parseFloat(getComputedStyle(element).fontSize);
    const middle = (box.top + box.bottom) / 2;
    const letters = { left: box.left, right: box.right, top: middle - size * 0.36, bottom: middle + size * 0.36 };
    let seen = true;
    for (const each of ancestors) {
      const { overflowX, overflowY, display } = getComputedStyle(each);
      if (display === 'inline') continue;
      const clip = each.getBoundingClientRect();
      const out = letters.left < clip.left - 1 || letters.right > clip.right + 1 ? 'x' : letters.top < clip.top - 1 || letters.bottom > clip.bottom + 1 ? 'y' : '';
      if (!out) continue;
      const overflow = out === 'x' ? overflowX : overflowY;
      // What is scrolled out of sight can be scrolled into it.
      if (['auto', 'scroll'].includes(overflow)) {
        seen = false;
        break;
      }
      if (each.matches(SHORTENED)) {
        seen = false;
        break;
      }
      if (overflow !== 'visible' || getComputedStyle(each).contain.includes('strict') || getComputedStyle(each).contain.includes('paint')) {
        wrong.add(`${shown(node.textContent)} is cut off by ${each.localName}.${each.className}`);
        seen = false;
      }
    }
    if (seen) lines.push({ ...letters, element, text: node.textContent, over: element.closest(OVER) });
  }
}
lines.sort((a, b) => a.top - b.top);
lines.forEach((one, at) => {
  for (const other of lines.slice(at + 1)) {
    if (other.top > one.bottom) break;
    if (one.over !== other.over || one.element === other.element) continue;
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (wide > 2 && high > 2) wrong.add(`${shown(one.text)} and ${shown(other.text)} overlap`);
  }
});
return [lines.length, [...wrong]];
