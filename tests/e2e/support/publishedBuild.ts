import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticHandler } from '../../../scripts/lib/staticHandler.mjs';
import { stampServiceWorker } from '../../../scripts/lib/stampServiceWorker.mjs';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A copy of the build, to be changed as a deployer or a mishap would. */
export interface Build {
  readonly folder: string;
  /** As the corner of the page names it. */
  readonly id: string;
}

/** Copies the build; with a version, another build of it: one script has another name, as if its content had changed. */
export function copyBuild(version?: string): Build {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-build-'));
  cpSync(DIST, folder, { recursive: true });
  if (version === undefined) {
    const { build } = JSON.parse(readFileSync(path.join(folder, 'version.json'), 'utf8')) as {
      build: string;
    };
    return { folder, id: build };
  }
  renameScript(folder, 'RegionTable', version);
  return { folder, id: stampServiceWorker(folder, version) };
}

/** Name of the script of a part that is loaded when it is first needed. */
export function scriptOf({ folder }: Build, part: string): string {
  const name = readdirSync(path.join(folder, 'assets')).find(
    (file) => file.startsWith(`${part}-`) && file.endsWith('.js'),
  );
  if (name === undefined) throw new Error(`The build has no script of ${part}`);
  return name;
}

function renameScript(folder: string, part: string, version: string): void {
  const name = scriptOf({ folder, id: '' }, part);
  const other = `${part}-${version.replaceAll('.', '_')}.js`;
  const assets = path.join(folder, 'assets');
  renameSync(path.join(assets, name), path.join(assets, other));
  for (const file of readdirSync(assets).filter((each) => each.endsWith('.js'))) {
    const text = readFileSync(path.join(assets, file), 'utf8');
    if (text.includes(name)) writeFileSync(path.join(assets, file), text.replaceAll(name, other));
  }
}

export interface BuildServer {
  readonly url: string;
  /** Replaces everything that is served. */
  readonly publish: (build: Build) => void;
  /** `cut`: nobody answers; `hung`: somebody takes the question and says nothing. */
  readonly network: (state: 'up' | 'cut' | 'hung') => void;
  readonly close: () => Promise<void>;
}

/** Serves one build after another at the same address. */
export async function serveBuild(first: Build): Promise<BuildServer> {
  const published = [first];
  let serve = createStaticHandler(first.folder);
  let network: 'up' | 'cut' | 'hung' = 'up';
  const server = http.createServer((request, response) => {
    // Packing every file anew for every test would take longer than the tests.
    delete request.headers['accept-encoding'];
    if (network === 'up') serve(request, response);
    else if (network === 'cut') request.socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    publish: (build) => {
      published.push(build);
      serve = createStaticHandler(build.folder);
    },
    network: (state) => {
      network = state;
      // A connection kept alive would outlive the cut.
      server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      for (const { folder } of published) rmSync(folder, { recursive: true, force: true });
    },
  };
}
