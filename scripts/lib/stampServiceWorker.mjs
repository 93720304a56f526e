import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WORKER = 'sw.js';
const VERSION = 'version.json';
const PAGE = 'index.html';

/** For those who write data and for the build itself: the page reads none of it. */
const LEFT_OUT = /^(contract\/|\.)/;
/** Files a deployer may change without a build; src/sw/runWorker.ts answers for the same. */
const DATA = /^(config\.json$|data\/|geo\/|stories\/)/;
const STAMP = /^self\.atlasBuild=.*\n/;

const ID_DIGITS = 8;

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** Paths below the folder, with slashes, in an order of their own. @param {string} folder @returns {string[]} */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/**
 * Writes into a build what belongs to it: version.json for the page, and before the worker's code the list of files it
 * keeps, each with its SHA-256. Stamping a changed build again makes another build of it.
 * @param {string} folder dist
 * @param {string} version of the package
 * @returns {string} the id of the build
 */
export function stampServiceWorker(folder, version) {
  const read = (/** @type {string} */ file) => readFileSync(path.join(folder, file));
  const worker = read(WORKER).toString('utf8').replace(STAMP, '');
  const files = filesOf(folder).filter((file) => file !== WORKER && file !== VERSION && !LEFT_OUT.test(file));
  const sums = Object.fromEntries(files.map((file) => [file, sha256(read(file))]));
  const id = sha256(JSON.stringify([version, worker, sums])).slice(0, ID_DIGITS);
  writeFileSync(path.join(folder, VERSION), `${JSON.stringify({ version, build: id })}\n`);
  sums[VERSION] = sha256(read(VERSION));
  // Servers may lead from index.html to the folder: the page is kept under the address it is opened by.
  const code = Object.entries(sums)
    .filter(([file]) => !DATA.test(file))
    .map(([file, sum]) => [file === PAGE ? '' : file, sum]);
  const build = { id, code: Object.fromEntries(code), data: files.filter((file) => DATA.test(file)) };
  writeFileSync(path.join(folder, WORKER), `self.atlasBuild=${JSON.stringify(build)};\n${worker}`);
  return id;
}
