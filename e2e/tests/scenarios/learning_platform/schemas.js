// Validates XML against XML Schema by libxml2 (xmllint): the document, then names and texts of schemas, of which the first is that
// of the document and the others are what it imports.
const { validateXML } = require('xmllint-wasm');

const [contents, ...schemas] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const files = [];
for (let at = 0; at < schemas.length; at += 2) files.push({ fileName: schemas[at], contents: schemas[at + 1] });
const [schema, ...preload] = files;
validateXML({ xml: [{ fileName: 'document.xml', contents }], schema: [schema], preload })
  .then(({ valid, errors }) => console.log(JSON.stringify({ valid, errors: errors.map(({ message }) => message) })));
