// Reads questions in GIFT by gift-pegjs, and prints them as it understands them.
const { parse } = require('gift-pegjs');

const [text] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(parse(text)));
