// Runs before every script of a measured page, the same in each. Records events, and measures on request.
window.bench ??= (() => {
    const bench = { largest: 0, shift: 0, live: null, usable: null, took: null, calm: false, memory: null };

    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) bench.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver((_, observer) => {
        if (!document.documentElement?.hasAttribute('data-ready')) return;
        bench.live = performance.now();
        observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, childList: true });

    // The memory of a WebAssembly program, which is not in JavaScript's heap.
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
            const made = await real.apply(WebAssembly, all);
            const { exports } = made.instance ?? made;
            bench.memory = Object.values(exports).find(it => it instanceof WebAssembly.Memory) ?? null;
            return made;
        };
    }

    // A message posted in a frame arrives after the frame is painted.
    const drawn = act => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = act;
        port2.postMessage(null);
    };
    // Once a condition holds in a frame and that frame is painted.
    const frame = (holds, act) => requestAnimationFrame(() => (holds() ? drawn(act) : frame(holds, act)));

    // An article is shown when it is in the document and has a box.
    const shown = slug => !!document.querySelector(`article#${slug}`)?.checkVisibility();
    const land = slug => document.querySelector(`svg [data-republic="${slug}"]`);

    /** Notes when the account of a republic is first on the screen. */
    bench.await = slug => frame(() => shown(slug), () => { bench.usable = performance.now(); });

    /** Notes how long the next event of this name takes until something holds on the screen. */
    const time = (name, holds) => {
        bench.took = null;
        addEventListener(name, event => frame(holds, () => { bench.took = performance.now() - event.timeStamp; }),
            { capture: true, once: true });
    };
    bench.timeClick = slug => time('click', () => shown(slug));
    bench.timeStep = () => {
        const before = document.documentElement.dataset.at;
        time('keydown', () => document.documentElement.dataset.at !== before);
    };

    /** Notes when nothing of the map has moved for six frames. */
    bench.settle = () => {
        bench.calm = false;
        let last = '', still = 0;
        const look = () => {
            const { x, y, width } = land('azerbaijan').getBoundingClientRect();
            const now = `${x} ${y} ${width} ${scrollY}`;
            still = now === last ? still + 1 : 0;
            last = now;
            if (still < 6) requestAnimationFrame(look); else bench.calm = true;
        };
        requestAnimationFrame(look);
    };

    /** A point of the viewport that belongs to a republic, with some distance to its edges. */
    bench.point = slug => {
        const inside = (x, y) => document.elementFromPoint(x, y)?.closest('[data-republic]')
            ?.getAttribute('data-republic') === slug;
        const box = land(slug).getBoundingClientRect();
        const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
        const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
        for (const margin of [8, 3, 0]) {
            for (const [u, v] of [...Array(400).keys()].map(at => [(at * 0.618034) % 1, (at * 0.414214 + 0.5) % 1])) {
                const [x, y] = [Math.round(left + u * (right - left)), Math.round(top + v * (bottom - top))];
                if ([[0, 0], [margin, 0], [-margin, 0], [0, margin], [0, -margin]].every(([dx, dy]) => inside(x + dx, y + dy)))
                    return [x, y];
            }
        }
        return null;
    };

    /** From now on the time of every frame is kept. */
    bench.film = () => {
        bench.frames = [];
        const next = at => { bench.frames?.push(at); if (bench.frames) requestAnimationFrame(next); };
        requestAnimationFrame(next);
    };
    /** The milliseconds between the frames since then. */
    bench.cut = () => {
        const frames = bench.frames ?? [];
        bench.frames = null;
        return frames.slice(1).map((at, before) => at - frames[before]);
    };

    /** Moves the map of a page without scripts: the variables of the style sheet, one value a frame, for so long. */
    bench.move = (kind, time) => {
        const picture = document.querySelector('.picture');
        picture.setAttribute('data-dragging', '');
        const start = performance.now();
        bench.calm = false;
        const next = () => {
            const share = Math.min((performance.now() - start) / time, 1);
            const wave = Math.sin(share * Math.PI);
            const [x, y, k] = kind === 'zoom' ? [1500 * wave, 1200 * wave, 1 + 3 * wave] : [600 + 2400 * wave, 800, 2.5];
            for (const [name, value] of [['--x', x], ['--y', y], ['--k', k]]) picture.style.setProperty(name, value);
            if (share < 1) requestAnimationFrame(next); else bench.calm = true;
        };
        requestAnimationFrame(next);
    };
    return bench;
})();
