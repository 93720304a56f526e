// Makes dist/sw.js, which keeps the atlas for the time without a network. Runs last: it lists the finished files.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { projectRoot } from './lib/processes.mjs';
import { stampServiceWorker } from './lib/stampServiceWorker.mjs';

const dist = path.join(projectRoot, 'dist');
await build({
  configFile: false,
  root: projectRoot,
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: dist,
    emptyOutDir: false,
    rolldownOptions: {
      input: path.join(projectRoot, 'src', 'sw', 'serviceWorker.ts'),
      // A worker that is no module: Firefox has those only since 2024.
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
console.log(`Listed the files of build ${stampServiceWorker(dist, version)} in sw.js`);
