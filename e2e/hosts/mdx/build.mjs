// Makes the pages as sites of MDX do: React renders them on the server and hydrates them in the browser. It is React's
// development build, which reports what it finds wrong.
import { compile, run } from '@mdx-js/mdx';
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToString } from 'react-dom/server';

const [folder] = process.argv.slice(2);

for (const name of ['iframe', 'element']) {
  const text = await readFile(join(folder, `${name}.mdx`), 'utf8');
  const { default: Content } = await run(String(await compile(text, { outputFormat: 'function-body' })), { ...runtime, baseUrl: import.meta.url });
  const html = renderToString(createElement(Content));
  const out = join(folder, 'site', name);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>A course in history</title>
<style>body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 sans-serif }</style>
<script src="page.js" defer></script>
</head>
<body><main id="root">${html}</main></body>
</html>
`);
  await writeFile(join(folder, `${name}.js`), String(await compile(text)));
  await build({
    stdin: {
      contents: `import { hydrateRoot } from 'react-dom/client';
        import { createElement } from 'react';
        import Content from './${name}.js';
        hydrateRoot(document.getElementById('root'), createElement(Content));`,
      resolveDir: folder,
    },
    outfile: join(out, 'page.js'),
    bundle: true,
    define: { 'process.env.NODE_ENV': '"development"' },
  });
}
