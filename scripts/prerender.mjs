// Puts the default view, its stylesheet and the boot script into dist/index.html, so that the coloured country is
// there with the first bytes. Runs after the client and the server-side bundle have been built.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './lib/processes.mjs';

const dist = path.join(projectRoot, 'dist');
const bundle = path.join(projectRoot, '.cache', 'prerender', 'prerender.js');
const { prerender } = await import(pathToFileURL(bundle).href);

/** @param {string} file */
const read = async (file) => JSON.parse(await readFile(path.join(dist, ...file.split('/')), 'utf8'));
const view = await prerender(read);

/**
 * The entry's stylesheet moves into the page: a request less before the first paint.
 * @param {string} page
 */
async function inlineStylesheet(page) {
  const link = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/;
  const [tag, file] = link.exec(page) ?? [];
  if (tag === undefined || file === undefined) throw new Error('The built page links no stylesheet');
  const css = await readFile(path.join(dist, file), 'utf8');
  // Addresses in it were relative to assets/.
  const moved = css.replaceAll(/url\((["']?)\.\//g, 'url($1./assets/');
  const fonts = [...new Set(moved.match(/\.\/assets\/[^)"']+\.woff2/g))];
  const preloads = fonts.map(
    (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`,
  );
  return { page: page.replace(tag, ''), head: `${preloads.join('')}<style>${moved}</style>` };
}

/** The words of the default language, which the entry would ask for only once it runs. */
async function preloadMessages() {
  const manifest = JSON.parse(await readFile(path.join(dist, '.vite', 'manifest.json'), 'utf8'));
  const chunk = manifest[`src/i18n/${view.language}.ts`];
  if (chunk === undefined) throw new Error(`The build has no words in ${view.language}`);
  return `<link rel="modulepreload" crossorigin href="./${chunk.file}">`;
}

/**
 * The entry runs once the painted-in picture is on screen: evaluating it would compete with the first frame. A page
 * covered because it must show another view waits for nothing; neither does one in a background tab, after a second.
 * @param {string} page
 */
function launchAfterPaint(page) {
  const [tag, entry] =
    /<script type="module" crossorigin src="(\.\/assets\/[^"]+)"><\/script>/.exec(page) ?? [];
  if (tag === undefined || entry === undefined) throw new Error('The built page has no entry script');
  const launch = [
    `let go=()=>{go=()=>{};import(${JSON.stringify(entry)})};`,
    `if(document.documentElement.dataset.prepaint==='off')go();`,
    `else{requestAnimationFrame(()=>requestAnimationFrame(()=>go()));setTimeout(()=>go(),1000)}`,
  ].join('');
  return page
    .replace(tag, `<link rel="modulepreload" crossorigin href="${entry}">`)
    .replace('</body>', () => `<script>{${launch}}</script></body>`);
}

const file = path.join(dist, 'index.html');
const { page, head } = await inlineStylesheet(await readFile(file, 'utf8'));
const replacements = {
  '<!--prerender:head-->': `<script>${view.bootScript}</script>${head}${await preloadMessages()}`,
  '<div id="root">': `<div id="root" data-painted-in="${view.mark}">`,
  '<!--prerender:app-->': view.html,
};
let finished = launchAfterPaint(page)
  .replace(/<html lang="[^"]*"/, `<html lang="${view.language}"`)
  .replace(/<title>[^<]*<\/title>/, () => `<title>${view.title}</title>`);
for (const [mark, text] of Object.entries(replacements)) {
  if (!finished.includes(mark)) throw new Error(`The built page lacks ${mark}`);
  finished = finished.replace(mark, () => text);
}
await writeFile(file, finished);
console.log(`Painted the default view into index.html: ${(finished.length / 1024).toFixed(0)} KB`);
