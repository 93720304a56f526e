import { existsSync } from 'node:fs';
import path from 'node:path';
import { clearBuildStamp, fingerprintInputs, writeBuildStamp } from './buildStamp.mjs';
import { projectRoot, runPackage, runScript } from './processes.mjs';

const PRERENDER_ENTRY = 'src/prerender.tsx';
const PRERENDER_OUTPUT = '.cache/prerender';

/**
 * Builds dist: the client, then the first view drawn in Node and put into index.html, then the worker that keeps it all
 * for the time without a network. Resolves with an exit code.
 */
export async function buildAtlas() {
  const fingerprint = fingerprintInputs();
  clearBuildStamp();
  const steps = [() => runPackage('vite', ['build'])];
  if (existsSync(path.join(projectRoot, PRERENDER_ENTRY))) {
    steps.push(
      () => runPackage('vite', ['build', '--ssr', PRERENDER_ENTRY, '--outDir', PRERENDER_OUTPUT]),
      () => runScript('scripts/prerender.mjs'),
    );
  }
  steps.push(() => runScript('scripts/serviceWorker.mjs'));
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  writeBuildStamp(fingerprint);
  return 0;
}
