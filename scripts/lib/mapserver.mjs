import { existsSync } from 'node:fs';
import path from 'node:path';
import { installDebianPackage } from './debianPackages.mjs';

/** Pages of MapServer's OGC API as Debian and Ubuntu install them; without them it answers nothing. */
export const MAPSERVER_TEMPLATES = '/usr/share/mapserver/ogcapi/templates/html-plain/';

/**
 * The CGI program of MapServer 8: the variable MAPSERV_PATH, or that of a package of this machine.
 * @returns {string | null}
 */
export function findMapServer() {
  const named = process.env['MAPSERV_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = ['/usr/lib/cgi-bin', ...(process.env['PATH'] ?? '').split(path.delimiter)];
  const found = folders.map((folder) => path.join(folder, 'mapserv')).find((file) => existsSync(file));
  return found !== undefined && existsSync(MAPSERVER_TEMPLATES) ? found : null;
}

/** Finds MapServer or, as root on Debian, installs it. @returns {Promise<boolean>} */
export async function ensureMapServer() {
  if (findMapServer() !== null) return true;
  if ((await installDebianPackage('cgi-mapserver', 'MapServer')) && findMapServer() !== null) return true;
  console.error(
    'The tests against real servers need MapServer 8: install the package "cgi-mapserver" of Debian or Ubuntu,' +
      ' or run them as root on Debian.',
  );
  return false;
}
