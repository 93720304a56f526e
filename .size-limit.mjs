import { readFileSync } from 'node:fs';
import { filesLoadedBy } from './scripts/lib/bundle.mjs';

/** @type {import('./scripts/lib/bundle.mjs').ViteManifest} */
const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

/** What the interactive map, filters, legend and region card take. A part of them loaded by import() is added here. */
const INTERACTIVE = ['index.html', 'src/i18n/ru.ts', 'src/panels/card/RegionCard.tsx'];

const { scripts, styles } = filesLoadedBy(manifest, INTERACTIVE);
const inDist = (/** @type {readonly string[]} */ files) => files.map((file) => `dist/${file}`);

// Brotli, 1 kB = 1000 bytes.
export default [
  { name: 'page with the painted map', path: 'dist/index.html', limit: '60 kB' },
  { name: 'interactive script', path: inDist(scripts), limit: '130 kB' },
  { name: 'interactive styles', path: inDist(styles), limit: '15 kB' },
  { name: 'offline worker with its list', path: 'dist/sw.js', limit: '10 kB' },
];
