import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installDebianPackage } from './debianPackages.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a browser of the Chromium family may stand on this system, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function chromiumCandidates(platform, env) {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return WINDOWS_PROGRAMS.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => path.win32.join(root, program)),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', path.posix.join(env['HOME'] ?? '', 'Applications')];
  return MAC_APPLICATIONS.flatMap((name) =>
    applications.map((folder) => path.posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
  ).concat(onPath);
}

/**
 * The browser Playwright itself downloads with `npx playwright install chromium`, if somebody did.
 * @returns {string}
 */
function playwrightChromium() {
  try {
    // Not an import: this file also runs before anything is installed.
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The Chromium to test in: the variable CHROMIUM_PATH, a browser of this machine, or Playwright's own.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const onMachine = chromiumCandidates(process.platform, process.env).find((file) => existsSync(file));
  if (onMachine !== undefined) return onMachine;
  const downloaded = playwrightChromium();
  return existsSync(downloaded) ? downloaded : null;
}

/** Finds Chromium or, as root on Debian, installs it. @returns {Promise<string | null>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    console.error(`CHROMIUM_PATH names ${named}, where there is no file.`);
    return null;
  }
  if (await installDebianPackage('chromium', 'Chromium')) return findChromium();
  console.error(
    'The browser tests need Chromium, Google Chrome or Microsoft Edge. Install one, or run' +
      ' "npx playwright install chromium", or name its program in the variable CHROMIUM_PATH.',
  );
  return null;
}
