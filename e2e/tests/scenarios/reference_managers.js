// Reads citations by Citation.js, which many reference managers and wikis use, and prints them as CSL-JSON.
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const read = texts.map(text => new Cite(text).data.map(({ _graph, ...fields }) => fields));
console.log(JSON.stringify(read));
