// Rewrites pages as hosts, proxies and editors do, from a list of texts on the standard input.
const { minify } = require('html-minifier-terser');
const beautify = require('js-beautify');

const WAYS = {
  minified: page => minify(page, {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    minifyCSS: true,
    minifyJS: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    sortAttributes: true,
  }),
  'with white space collapsed': page => minify(page, { collapseWhitespace: true, conservativeCollapse: true }),
  'pretty-printed': page => beautify.html(page, { indent_size: 2, inline: [] }),
  'with line breaks between tags': page => page.replaceAll('><', '>\n<'),
  'with comments': page => page.replace(/<(?:a|div|h[1-4]|li|main|nav|ol|p|section|span|svg|g|ul)\b/g, '<!-- proxy -->$&'),
  'with entities': page => page.replace(/[^\x00-\x7f]/gu, letter => `&#${letter.codePointAt(0)};`),
  'with things of the host': page => page
    .replace(/<html/, '<html class="no-js"')
    .replace(/<body>/, '<body class="host"><div id="banner">Our school</div>')
    .replace(/<\/body>/, '<div>Privacy</div></body>'),
};

const [way, ...pages] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
Promise.all(pages.map(page => WAYS[way](page))).then(rewritten => console.log(JSON.stringify(rewritten)));
