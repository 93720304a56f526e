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
 * The entry's stylesheet moves into the page: a request less before the first paint. Its link stays, disabled and so
 * never fetched: parts loaded later look for it, and would bring the sheet again, fonts and all.
 * @param {string} page
 */
async function inlineStylesheet(page) {
  const link = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/;
  const [tag, file] = link.exec(page) ?? [];
  if (tag === undefined || file === undefined) throw new Error('The built page links no stylesheet');
  const css = await readFile(path.join(dist, file), 'utf8');
  // Addresses in it were relative to assets/.
  const moved = css.replaceAll(/url\((["']?)\.\//g, 'url($1./assets/');
  const { fonts, rest } = takeFonts(moved);
  const script = `(${view.raceFonts})(${JSON.stringify(fonts)})`;
  return {
    page: page.replace(tag, tag.replace('<link', '<link disabled')),
    head: `<script>${script}</script><style>${rest}</style>`,
  };
}

/**
 * Takes the fonts that are fetched out of the stylesheet: Chromium would hold the first frame for a preloaded one, and
 * ask late for one that is not. Those named by `local()` stay.
 * @param {string} css
 */
function takeFonts(css) {
  const rule = /@font-face\{[^}]*url\([^}]*\}/g;
  /** @param {string} text @param {string} property */
  const read = (text, property) => new RegExp(`[{;]${property}:([^;}]+)`).exec(text)?.[1]?.trim() ?? '';
  const fonts = (css.match(rule) ?? []).map((text) => ({
    family: read(text, 'font-family'),
    source: read(text, 'src'),
    weight: read(text, 'font-weight'),
    unicodeRange: read(text, 'unicode-range'),
  }));
  if (fonts.some((font) => Object.values(font).includes('')))
    throw new Error(`A font of the stylesheet could not be read: ${JSON.stringify(fonts)}`);
  return { fonts, rest: css.replaceAll(rule, '') };
}

/** The words of the default language, which the entry would ask for only once it runs. */
async function messagesOfDefaultLanguage() {
  const manifest = JSON.parse(await readFile(path.join(dist, '.vite', 'manifest.json'), 'utf8'));
  const chunk = manifest[`src/i18n/${view.language}.ts`];
  if (chunk === undefined) throw new Error(`The build has no words in ${view.language}`);
  return `./${chunk.file}`;
}

/**
 * The first frame waits for the whole map, and for nothing behind it: one begun with half of the regions is drawn for
 * nothing. What follows the map in the page comes a frame later (AtlasScreen.css).
 */
const FIRST_FRAME = '<link rel="expect" href="#panel" blocking="render">';

/**
 * The script is fetched and run once the painted-in picture is on screen: even compiling it competes with the first
 * frame on two cores. What it imports is asked for at once with it. A page covered because it must show another view
 * waits for nothing; one in a background tab, or a browser that does not tell of its first paint, a second.
 * @param {string} page
 * @param {string} messages
 */
function launchAfterPaint(page, messages) {
  const [tag, entry] =
    /<script type="module" crossorigin src="(\.\/assets\/[^"]+)"><\/script>/.exec(page) ?? [];
  if (tag === undefined || entry === undefined) throw new Error('The built page has no entry script');
  const preload = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;
  const imported = [messages, ...[...page.matchAll(preload)].map(([, href]) => href)];
  const launch = [
    `let go=()=>{go=()=>{};delete document.documentElement.dataset.frame;import(${JSON.stringify(entry)});`,
    `for(const href of ${JSON.stringify(imported)})`,
    `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',crossOrigin:'',href}))};`,
    `if(document.documentElement.dataset.prepaint==='off')go();`,
    `else{new PerformanceObserver(()=>go()).observe({type:'paint',buffered:true});setTimeout(()=>go(),1000)}`,
  ].join('');
  return page
    .replaceAll(preload, '')
    .replace(tag, '')
    .replace('</body>', () => `<script>{${launch}}</script></body>`);
}

const file = path.join(dist, 'index.html');
const { page, head } = await inlineStylesheet(await readFile(file, 'utf8'));
const replacements = {
  '<!--prerender:head-->': `${FIRST_FRAME}<script>${view.bootScript}</script>${head}`,
  '<div id="root">': `<div id="root" data-painted-in="${view.mark}">`,
  '<!--prerender:app-->': view.html,
};
let finished = launchAfterPaint(page, await messagesOfDefaultLanguage())
  .replace(/<html lang="[^"]*"/, `<html lang="${view.language}"`)
  .replace(/<title>[^<]*<\/title>/, () => `<title>${view.title}</title>`);
for (const [mark, text] of Object.entries(replacements)) {
  if (!finished.includes(mark)) throw new Error(`The built page lacks ${mark}`);
  finished = finished.replace(mark, () => text);
}
await writeFile(file, finished);
console.log(`Painted the default view into index.html: ${(finished.length / 1024).toFixed(0)} KB`);
