import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './processes.mjs';

const INPUTS = [
  'index.html',
  'package-lock.json',
  'public',
  'scripts/build.mjs',
  'scripts/lib/stampServiceWorker.mjs',
  'scripts/prerender.mjs',
  'scripts/serviceWorker.mjs',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** @param {string} location @returns {string[]} */
function filesUnder(location) {
  if (!existsSync(location)) return [];
  if (statSync(location).isFile()) return [location];
  return readdirSync(location)
    .sort()
    .flatMap((name) => filesUnder(path.join(location, name)));
}

/**
 * A fingerprint of everything the build reads. By content, because a fresh checkout gives files any date.
 * @param {string} [root]
 */
export function fingerprintInputs(root = projectRoot) {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesUnder(path.join(root, input)))) {
    hash.update(path.relative(root, file).split(path.sep).join('/')).update('\0');
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Kept outside dist, which is published as it is. @param {string} root */
const stampFile = (root) => path.join(root, '.cache', 'build-stamp');

/** @param {string} [root] */
export function isBuildCurrent(root = projectRoot) {
  if (!existsSync(path.join(root, 'dist', 'index.html')) || !existsSync(stampFile(root))) return false;
  return readFileSync(stampFile(root), 'utf8') === fingerprintInputs(root);
}

/** Called before a build, so that a broken one is never taken for current. @param {string} [root] */
export function clearBuildStamp(root = projectRoot) {
  rmSync(stampFile(root), { force: true });
}

/** @param {string} fingerprint taken before the build began @param {string} [root] */
export function writeBuildStamp(fingerprint, root = projectRoot) {
  mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), fingerprint);
}
