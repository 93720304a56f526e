import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticHandler } from '../../scripts/lib/staticHandler.mjs';

/** What the server does for a while: as it should, no answer at all, or data files that are errors or no JSON. */
export type ServerMood = 'well' | 'cut' | 'failing' | 'garbled';

export interface FaultyPages {
  readonly origin: string;
  readonly setMood: (mood: ServerMood) => void;
  readonly close: () => void;
}

const DATA_FILES = /\/(data|geo|stories)\/|\/config\.json/;

/** Serves a build as `npm start` does, except in a bad mood; below any service worker, so that none hides it. */
export async function serveFaultyPages(folder: string): Promise<FaultyPages> {
  const handler = createStaticHandler(folder);
  let mood: ServerMood = 'well';
  const server = createServer((request, response) => {
    const isData = DATA_FILES.test(request.url ?? '');
    if (mood === 'cut') request.socket.destroy();
    else if (mood === 'failing' && isData) response.writeHead(500).end();
    else if (mood === 'garbled' && isData) {
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
        .end('{"objects": [');
    } else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setMood: (next) => {
      mood = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
