import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runNpm } from './processes.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * The packages of the lockfile that are absent from node_modules or stand there in another version.
 * Packages for other platforms are optional and rightly absent.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function packagesToInstall(locked, installed) {
  return Object.entries(locked)
    .filter(([location, wanted]) => {
      if (location === '') return false;
      const found = installed[location];
      if (found === undefined) return !(wanted.optional === true || wanted.devOptional === true);
      return found.version !== wanted.version || found.integrity !== wanted.integrity;
    })
    .map(([location]) => location);
}

/** @param {string} file @returns {LockedPackages} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function missingPackages() {
  const locked = readPackages(path.join(projectRoot, 'package-lock.json'));
  // npm writes this file last, so an interrupted installation has none.
  const record = path.join(projectRoot, 'node_modules', '.package-lock.json');
  return packagesToInstall(locked, existsSync(record) ? readPackages(record) : {});
}

/** @param {string} version such as "20.19" @returns {readonly [number, number]} */
function majorMinor(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

function requireNode() {
  const { engines } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const wanted = String(engines.node).replace(/^>=/, '');
  const [wantedMajor, wantedMinor] = majorMinor(wanted);
  const [major, minor] = majorMinor(process.versions.node);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`This needs Node ${wanted} or newer; here is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Brings node_modules to what package-lock.json says; ends the process with a sentence when it cannot. */
export async function ensureInstalled() {
  requireNode();
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(
    `Installing packages from package-lock.json (${missing.length} to bring). This takes a minute or two.`,
  );
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { heartbeat: 'installing' });
  if (code === 0) return;
  console.error('\nThe packages could not be installed: the reason stands above.');
  process.exit(code);
}
