// Runs before the page's own scripts, in engines that do not show their console; reports errors to the server.
const report = text => navigator.sendBeacon("/.console", String(text));
addEventListener("error", event => report(event.message || `not loaded: ${event.target.href || event.target.src}`), true);
addEventListener("unhandledrejection", event => report(event.reason));
const error = console.error;
console.error = (...values) => { report(values.join(" ")); error.apply(console, values); };
