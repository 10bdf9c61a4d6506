// The target of the next action: `arguments` are the kind of target and a number that picks one of those found. Returns
// its description and a visible point of it; null if there is none.
const [kind, pick, done] = arguments;
const viewport = [innerWidth, innerHeight];
const modal = document.querySelector('dialog[open]');
const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
const here = link => link.origin === location.origin && link.pathname === location.pathname && !link.hasAttribute('download');
const inside = selector => [...(modal ?? document).querySelectorAll(selector)].filter(element => seen(element) && !element.disabled);
// Nothing that leaves the site, saves a file or opens the print dialog.
const WAYS = {
    land: () => inside('[data-map] a, [data-inset] a'),
    list: () => inside('nav[data-republics] a'),
    link: () => inside('a[href^="#"]'),
    // The tools for lessons change what the page shows; they have scenarios of their own.
    button: () => inside('button:not([data-save], [data-send], [data-print], [data-tool]), summary, .stops a'),
    field: () => inside('[data-search], select[data-layers]'),
    page: () => inside('a[href$="quiz/"], a[href$="teachers/"], a[href$="armenia/"], a[href$="table/"]').filter(link => !here(link)),
    picture: () => inside('.picture'),
    anywhere: () => [document.documentElement],
};
const named = element => {
    const own = element.getAttribute('aria-label') || element.getAttribute('data-republic') || element.textContent || '';
    const mark = element.getAttributeNames().find(name => name.startsWith('data-') && name !== 'data-hk');
    return `${element.localName}${element.id && `#${element.id}`}${mark ? `[${mark}]` : ''} ${own.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
};
function aim() {
    const all = WAYS[kind]();
    if (!all.length) return null;
    if (kind === 'anywhere') return { what: 'anywhere', at: [pick % innerWidth, (pick >>> 8) % innerHeight], viewport, chooses: null };
    const element = all[pick % all.length];
    const box = () => element.getBoundingClientRect();
    if (box().top < 0 || box().bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, right, bottom } = box();
    const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (x1 - x0 < 1 || y1 - y0 < 1) return null;
    // A point inside its shape, which need not contain the centre of its box.
    const share = (n, step, shift) => ((n * step + shift) % 25 + .5) / 25;
    const points = Array.from({ length: 25 }, (_, n) => [x0 + (x1 - x0) * share(n, 7, pick), y0 + (y1 - y0) * share(n, 11, pick >>> 5)].map(Math.floor));
    const own = ([x, y]) => element.contains(document.elementFromPoint(x, y));
    const at = points.find(own);
    // A link under a notice would be aimed at in vain.
    if (kind === 'page' && !at) return null;
    return {
        what: named(element), viewport, at: at ?? [Math.floor((x0 + x1) / 2), Math.floor((y0 + y1) / 2)],
        // What a click there must select.
        chooses: at && element.matches('a[data-republic]') ? element.getAttribute('href') : null,
    };
}
// Waits for elements that are about to appear, but not for ever: what is aimed at may move the page each time.
let last = JSON.stringify(aim());
const end = performance.now() + 3000;
const again = () => {
    const now = aim();
    const words = JSON.stringify(now);
    if (words === last || performance.now() > end) return done(now);
    last = words;
    setTimeout(again, 40);
};
setTimeout(again, 20);
