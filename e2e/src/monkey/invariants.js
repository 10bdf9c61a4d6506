// The invariants of the page after every step, waited for until they hold: address, page and focus agree. Written from
// docs/architecture.md, independently of the page's code. `arguments`: how the focus may be lost, whether there was one
// before, the fragment before, and the fragment that the step must lead to, if any. Returns what is broken, and whether
// there is a focus now.
const [loses, hadFocus, before, chooses, done] = arguments;
// Leaving the page and returning may create a new document, which has no focus.
const fresh = !window.monkeyEvents;
// The last events, for the report of a failure.
if (!window.monkeyEvents) {
    const events = window.monkeyEvents = [];
    const kinds = ['pointerdown', 'pointerup', 'pointercancel', 'click', 'keydown', 'hashchange', 'popstate', 'focusin', 'focusout'];
    for (const kind of kinds) addEventListener(kind, event => {
        const target = event.target?.closest?.('[id], [data-republic], a, button')?.cloneNode(false).outerHTML?.slice(0, 60);
        events.push([kind, event.pointerId ?? event.key, event.detail, target].filter(part => part != null).join(' '));
        if (kind === 'click' && event.target.closest?.('[data-dialog]')) window.dialogIsExpected = true;
        // What scrolls takes the focus in Chromium, until another size of the window leaves it nothing to scroll.
        if (kind === 'focusin') window.scrolls = event.target.tabIndex < 0;
        if (kind === 'click') window.readAt = event.target.closest?.('.sentence, [data-note], [data-quote]');
        if (kind === 'keydown' || kind === 'pointerdown') window.passes = event.key === 'Tab' && atAnEnd(event);
        if (kind === 'pointerdown') window.pressed = { on: event.target.closest?.('a[data-republic]')?.getAttribute('href'), at: scrollY };
        if (kind === 'pointerup' && window.pressed?.at !== scrollY) window.pressed = null;
        if (kind === 'pointerup' && window.pressed) window.pressed.isReleased = true;
        // Chromium gives the click of a finger to a button close by.
        if (kind === 'click' && event.pointerType === 'touch' && event.target.closest?.('button')) window.pressed = null;
        if (events.length > 300) events.splice(0, 200);
    }, { capture: true, passive: true });
}

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
// From the last control of a page or of a modal dialog, Tab goes to the browser's toolbars.
function atAnEnd(event) {
    const within = document.querySelector('dialog[open]') ?? document;
    const stops = all('a[href], button, input, select, textarea, summary, iframe, [tabindex]', within)
        .filter(stop => stop.tabIndex >= 0 && !stop.disabled && seen(stop));
    const beyond = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    return !stops.some(stop => event.target.compareDocumentPosition(stop) & beyond);
}
// A sentence under the pointer or with the focus, in the text, in its note or where an article quotes it, is highlighted instead of the selected one.
const READ = ['.sentence', '[data-note]', '[data-quote]'].flatMap(place => [`${place}:hover`, `${place}:focus-within`]).join();
const seen = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
// Chromium tells a page of a pointer over what has gone only when a real mouse is there.
const isGone = element => !!element && !seen(element);
const root = document.documentElement;
const framed = !!document.querySelector('[data-embed]');

const REPUBLICS = all('nav[data-republics] [data-republic]').map(link => link.getAttribute('data-republic'));
const MOMENTS = all('.captions > li').map(caption => caption.id.slice(3));
const LAYERS = all('[data-layers] option').map(option => option.value);

function selection() {
    const name = location.hash.slice(1);
    if (name === 'silence' || REPUBLICS.includes(name)) return name;
    const [slug, fact] = name.split(/-c(?=[1-9]\d*$)/);
    if (fact && Number(fact) < 256 && REPUBLICS.includes(slug)) return slug;
    return /^s([1-9]|1[0-3])$/.test(name) ? name : null;
}

// A pointer moves the focus. Browsers drop it when a fragment leads to an element that takes no focus.
function mayGo() {
    const elsewhere = location.hash !== before;
    return loses === 'always' || (elsewhere && (loses === 'by history' || (location.hash && !selection())));
}

function broken() {
    const wrong = [];
    const same = (what, found, wanted) => {
        const [a, b] = [found, wanted].map(value => JSON.stringify(value ?? null));
        if (a !== b) wrong.push(`${what}: ${a}, but the address says ${location.search}${location.hash} ${b}`);
    };
    if (!root.hasAttribute('data-ready')) return ['the page is not live'];

    // The selection. Not if the target had moved when the button went down: a busy machine aims late. Nor if it was never
    // released: a tap may only stop what is scrolling.
    if (chooses && window.pressed?.on === chooses && window.pressed.isReleased && location.hash !== chooses) wrong.push(`${chooses} was meant, ${location.hash || 'nothing'} is chosen`);
    const chosen = selection();
    const republic = REPUBLICS.includes(chosen) ? chosen : null;
    const articles = all('[data-panel] article[id]').filter(seen).map(article => article.id);
    const open = all('[data-panel] article[data-open]').map(article => article.id);
    if (/^s\d/.test(chosen ?? '')) {
        if (articles.length > 1 || articles[0] === 'silence') wrong.push(`articles at a sentence: ${articles}`);
        if (!document.getElementById(chosen).hasAttribute('data-lit') && !document.querySelector(READ)) wrong.push(`${chosen} is not lit`);
    } else {
        same('articles', articles, chosen ? [chosen] : []);
    }
    same('open articles', open, articles);
    for (const place of ['[data-map]', 'nav[data-republics]']) {
        const current = new Set(all(`${place} [aria-current="true"]`).map(link => link.getAttribute('data-republic')));
        same(`current in ${place}`, [...current], republic ? [republic] : []);
    }
    same('the pane is open', document.querySelector('.pane').hasAttribute('data-open'), open.length > 0);
    same('the names of what is not mentioned alone', root.hasAttribute('data-turned'), chosen === 'silence');
    const heading = republic && document.getElementById(`${republic}-title`);
    if (heading && !document.title.startsWith(document.querySelector(`nav[data-republics] [data-republic="${republic}"]`).firstChild.textContent)) {
        wrong.push(`the window is called ${document.title}`);
    }
    if (/^#at-/.test(location.hash)) wrong.push('the account of a moment stayed in the address');

    // The options.
    const query = new URLSearchParams(location.search);
    const option = (name, values, otherwise) => values.includes(query.get(name)) ? query.get(name) : otherwise;
    const at = option('at', MOMENTS, MOMENTS.at(-1));
    same('data-at', root.dataset.at, at);
    same('current stops', all('.stops [aria-current="step"]').map(stop => stop.dataset.moment), [at]);
    same('captions in sight', all('.captions > li').filter(seen).map(caption => caption.id), seen(document.querySelector('.captions')) ? [`at-${at}`] : []);
    same('current captions', all('.captions > li[data-now]').map(caption => caption.id), [`at-${at}`]);
    const layer = option('layer', LAYERS, LAYERS[0]);
    same('data-colours', root.dataset.colours, layer);
    same('the selected layer', document.querySelector('[data-layers]').value, layer);
    const classes = all('[data-legend] [data-class]').filter(entry => !entry.hidden);
    const show = option('show', classes.map(entry => entry.dataset.class), null);
    same('classes pressed', classes.filter(entry => entry.getAttribute('aria-pressed') === 'true').map(entry => entry.dataset.class), show ? [show] : []);
    // A class of all fourteen partners dims none.
    const isOfAll = classes.some(entry => entry.dataset.class === show && /\b14\b/.test(entry.getAttribute('aria-label') ?? entry.textContent));
    if (show && !isOfAll && !document.querySelector('[data-map] a[data-dim]')) wrong.push('the filter dims nothing');
    if (!show && document.querySelector('[data-map] a[data-dim]') && !/^s\d/.test(chosen ?? '') && !document.querySelector(READ) && !isGone(window.readAt)) wrong.push('without a filter something is dimmed');
    for (const key of ['at', 'layer', 'show', 'ties']) if (query.getAll(key).length > 1) wrong.push(`${key} stands twice in the address`);

    // The map.
    const camera = document.querySelector('[data-camera]').dataset.camera;
    if (!/^-?\d+ -?\d+ \d+\.\d{3}$/.test(camera)) wrong.push(`the map looks at ${camera}`);

    // Dialogs, explanations, the search.
    const dialogs = all('dialog[open]');
    if (dialogs.length) window.dialogIsExpected = false;
    if (window.dialogIsExpected) wrong.push('no dialog opens');
    if (dialogs.length > 1) wrong.push(`${dialogs.length} dialogs are open`);
    if (all('.explained').length > 1) wrong.push('two words are explained at once');
    for (const described of all('[aria-describedby="explained"]')) if (!document.getElementById('explained')) wrong.push(`${described.textContent} is described by nothing`);
    const box = document.querySelector('[data-search]');
    const activeId = box.getAttribute('aria-activedescendant');
    if (activeId) {
        const active = document.getElementById(activeId);
        if (!active || box.getAttribute('aria-expanded') !== 'true' || !seen(active) || active.getAttribute('aria-selected') !== 'true') wrong.push('the search offers what is not there');
    }

    // The focus: on a visible element, inside the open dialog.
    const focus = document.activeElement;
    const nowhere = !focus || focus === document.body || focus === root;
    if (!nowhere) {
        if (!seen(focus) || focus.closest('[hidden], [inert]')) wrong.push(`the focus is on something unseen: ${focus.outerHTML.slice(0, 120)}`);
        if (focus.disabled) wrong.push(`the focus is on something disabled: ${focus.outerHTML.slice(0, 120)}`);
        if (dialogs[0] && !dialogs[0].contains(focus)) wrong.push('a dialog is open and the focus is outside');
    } else if (hadFocus && !fresh && !mayGo() && !window.passes && !window.scrolls) {
        wrong.push('the focus is lost');
    }
    if (root.scrollWidth > innerWidth + 1 && !framed) wrong.push(`at ${innerWidth} px the page is ${root.scrollWidth} px wide`);
    return wrong;
}

const start = performance.now();
const check = () => {
    const wrong = broken();
    if (!wrong.length || performance.now() - start > 10000) {
        const focus = document.activeElement;
        done({ broken: wrong, focused: !!focus && focus !== document.body && focus !== root, search: location.search, fragment: location.hash, events: wrong.length ? monkeyEvents.slice(-30) : [] });
    } else {
        setTimeout(check, 20);
    }
};
// Browsers report changes of the fragment in one task, and the app renders in another.
setTimeout(check, 0);
