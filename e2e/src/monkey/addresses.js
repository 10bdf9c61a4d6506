// What is wrong with the page that an address has opened, waited for until nothing is. `arguments`: what the page has when its
// program runs.
const [ready, done] = arguments;
const root = document.documentElement;
const query = new URLSearchParams(location.search);
const seen = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
/** Of each key the first value counts. */
const asked = Object.fromEntries([...query].reverse());

function faults() {
    const wrong = [];
    if (!document.querySelector(ready)) {
        const loaded = performance.getEntriesByType('resource').map(({ name, responseStatus, duration }) => `${name.slice(location.origin.length)} ${responseStatus} in ${Math.round(duration)} ms`);
        wrong.push(`the page is ${document.readyState} and not ready: no ${ready}; loaded are ${loaded.join(', ')}`);
    }
    if (root.hasAttribute('data-ready')) {
        if ('without' in asked && !root.hasAttribute('data-strikes')) wrong.push('nothing is said of what is taken away');
        if ('beside' in asked && !document.querySelector('.two-dates, .lost')) wrong.push('nothing is said of the second date');
        const parts = (asked.hide ?? '').split(',').filter(part => ['readings', 'answers', 'layers', 'search'].includes(part));
        const hidden = (root.dataset.hide ?? '').split(' ').filter(Boolean);
        if (new Set(parts).size !== hidden.length) wrong.push(`${parts} is asked to be hidden, ${hidden} is`);
    }
    if (document.getElementById('stranger')) wrong.push('markup of the address is in the page');
    const text = document.body.innerText;
    if (text.length < 200) wrong.push(`hardly a word: ${text}`);
    const nonsense = /.{0,30}(\bundefined\b|\bNaN\b|\[object|\bnull\b|�).{0,30}/.exec(text.replaceAll(/“[^”]*”/g, ''));
    if (nonsense) wrong.push(`nonsense: ${nonsense[0]}`);
    if (root.scrollWidth > innerWidth + 1 && !root.hasAttribute('data-embed')) wrong.push(`at ${innerWidth} px the page is ${root.scrollWidth} px wide`);
    const lost = [...document.querySelectorAll('[data-offline] > span:first-child')].find(seen);
    if (lost) wrong.push(`it is not live: ${lost.textContent}`);
    return wrong;
}

const start = performance.now();
const check = () => {
    const wrong = faults();
    if (!wrong.length || performance.now() - start > 25000) done(wrong);
    else setTimeout(check, 20);
};
// What comes late, such as the tools, would otherwise be seen by nobody.
setTimeout(check, 150);
