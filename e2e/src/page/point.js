// A point of which it and its surroundings belong to the link of the republic `arguments[0]`, or null.
const slug = arguments[0];
const inside = (x, y) => {
    const found = document.elementFromPoint(x, y);
    const link = found && found.closest('a[data-republic]');
    return link && link.getAttribute('data-republic') === slug;
};
for (const scope of ['[data-map]', '[data-inset]']) {
    for (const link of document.querySelectorAll(`${scope} a[data-republic="${slug}"]`)) {
        link.closest('svg').scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = link.getBoundingClientRect();
        const frame = link.closest('svg').getBoundingClientRect();
        const left = Math.max(box.left, frame.left, 0), top = Math.max(box.top, frame.top, 0);
        const right = Math.min(box.right, frame.right, innerWidth);
        const bottom = Math.min(box.bottom, frame.bottom, innerHeight);
        const step = Math.max(2, Math.min(right - left, bottom - top) / 24);
        for (const margin of [10, 4, 1]) {
            for (let y = top + step / 2; y < bottom; y += step) {
                for (let x = left + step / 2; x < right; x += step) {
                    const at = [Math.round(x), Math.round(y)];
                    const around = [[0, 0], [margin, 0], [-margin, 0], [0, margin], [0, -margin]];
                    if (around.every(([dx, dy]) => inside(at[0] + dx, at[1] + dy))) return at;
                }
            }
        }
    }
}
return null;
