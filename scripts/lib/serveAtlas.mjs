import { existsSync } from 'node:fs';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './processes.mjs';
import { createStaticHandler } from './staticHandler.mjs';

const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;
const THIS_MACHINE = '127.0.0.1';
const EVERY_INTERFACE = '0.0.0.0';

/** @typedef {{ host: string, port: number, isPortFixed: boolean }} ServeOptions */

/** @param {string} sentence @returns {never} */
function quit(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * `--port 8080` or the variable PORT: that port and no other. `--host`: reachable from other machines;
 * `--host ADDRESS`: at that address.
 * @param {readonly string[]} args
 * @returns {ServeOptions}
 */
export function readServeOptions(args, env = process.env) {
  // parseArgs has no options with an optional value.
  const isBareHost = (/** @type {string} */ arg, /** @type {number} */ index) =>
    arg === '--host' && (args[index + 1] === undefined || args[index + 1]?.startsWith('-') === true);
  const completed = args.map((arg, index) => (isBareHost(arg, index) ? `--host=${EVERY_INTERFACE}` : arg));
  let values;
  try {
    ({ values } = parseArgs({
      args: completed,
      options: { host: { type: 'string' }, port: { type: 'string' } },
    }));
  } catch (error) {
    return quit(
      `${error instanceof Error ? error.message : error}\nKnown options: --host [address], --port <number>.`,
    );
  }
  const wanted = values.port ?? env['PORT'];
  const port = wanted === undefined ? DEFAULT_PORT : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return quit(`The port must be a number from 0 to 65535, not "${wanted}".`);
  }
  return { host: values.host ?? THIS_MACHINE, port, isPortFixed: wanted !== undefined };
}

/** @param {http.Server} server @param {number} port @param {string} host @returns {Promise<NodeJS.ErrnoException | null>} */
function listen(server, port, host) {
  return new Promise((resolve) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
}

/** @param {http.Server} server @param {ServeOptions} options */
async function listenOnFreePort(server, { host, port, isPortFixed }) {
  const lastPort = isPortFixed ? port : port + PORTS_TO_TRY - 1;
  for (let candidate = port; candidate <= lastPort; candidate += 1) {
    const error = await listen(server, candidate, host);
    if (error === null) return;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')
      quit(`Cannot serve at ${host}: ${error.message}`);
  }
  quit(
    isPortFixed
      ? `Port ${port} is taken or not allowed. Choose another with --port.`
      : `Ports ${port} to ${lastPort} are taken. Choose another with --port.`,
  );
}

/** @param {string} host @param {number} port */
function addresses(host, port) {
  if (host !== EVERY_INTERFACE) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const others = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address);
  return [THIS_MACHINE, ...others].map((address) => `http://${address}:${port}/`);
}

/** Serves dist until Ctrl-C. @param {ServeOptions} options */
export async function serveAtlas(options) {
  const folder = path.join(projectRoot, 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) quit('Nothing is built yet. Run: npm start');
  const server = http.createServer(createStaticHandler(folder));
  await listenOnFreePort(server, options);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  console.log('\n  Атлас индустриальных парков / Park Atlas');
  for (const url of addresses(options.host, port)) console.log(`  ${url}`);
  console.log('  Ctrl-C stops it.\n');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
