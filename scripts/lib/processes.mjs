import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const HEARTBEAT_MS = 15_000;

/** Vite would warn at every run that a future version may want file extensions in its configuration. */
const QUIET_VITE = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/**
 * Runs a program, its output going straight to the terminal, and resolves with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, heartbeat?: string }} [options] heartbeat: what to call the
 *   work in the line printed every 15 seconds, for programs that are silent while they work
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, shell = false, heartbeat } = {}) {
  const started = Date.now();
  const timer =
    heartbeat === undefined
      ? undefined
      : setInterval(() => {
          console.log(`  … ${heartbeat}, ${Math.round((Date.now() - started) / 1000)} s`);
        }, HEARTBEAT_MS);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...QUIET_VITE, ...env },
      shell,
      stdio: 'inherit',
    });
    // A terminal's Ctrl-C reaches the child by itself; a plain kill of this process would leave it behind.
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGTERM', forward);
    const finish = (/** @type {number} */ code) => {
      clearInterval(timer);
      process.off('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`Cannot run ${command}: ${error.message}`);
      finish(127);
    });
    child.on('close', (code, signal) => {
      finish(code ?? (signal === null ? 1 : 128 + constants.signals[signal]));
    });
  });
}

/**
 * Runs the command-line program of an installed package with this very Node: no shell, no .cmd files on Windows.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {{ bin?: string, env?: NodeJS.ProcessEnv, heartbeat?: string }} [options]
 */
export function runPackage(packageName, args, { bin = packageName, ...options } = {}) {
  const folder = path.join(projectRoot, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  return run(process.execPath, [path.join(folder, file), ...args], options);
}

/**
 * @param {string} script relative to the project root
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, heartbeat?: string }} [options]
 */
export function runScript(script, args = [], options = {}) {
  return run(process.execPath, [path.join(projectRoot, script), ...args], options);
}

/**
 * npm is a .cmd file on Windows, which Node starts only through a shell; npm's own script avoids that.
 * @param {readonly string[]} args
 * @param {{ heartbeat?: string }} [options]
 */
export function runNpm(args, options = {}) {
  const npmScript = process.env['npm_execpath'];
  if (npmScript !== undefined && path.basename(npmScript) === 'npm-cli.js' && existsSync(npmScript)) {
    return run(process.execPath, [npmScript, ...args], options);
  }
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
