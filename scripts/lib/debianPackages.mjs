import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from './processes.mjs';

/** Only Debian: Ubuntu's package "chromium" is a snap, which runs neither in containers nor for root. */
function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  const isDebian = /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs a package of Debian, where this may be done.
 * @param {string} name
 * @param {string} title as it is called in the terminal
 * @returns {Promise<boolean>} false: not Debian, not root, or it failed
 */
export async function installDebianPackage(name, title) {
  if (!isDebianRoot()) return false;
  console.log(`No ${title} here: installing the package "${name}".`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const heartbeat = `installing ${title}`;
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', name],
  ]) {
    if ((await run('apt-get', args, { env, heartbeat })) !== 0) return false;
  }
  return true;
}
