import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { publishedText } from './bundleData';

export interface DataServer {
  /** Base address, of another origin than the page's. */
  readonly url: string;
  readonly asked: readonly { readonly path: string; readonly headers: http.IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

/** A data service of another origin, with the files of the bundle for its answers. */
export async function startDataServer(): Promise<DataServer> {
  const asked: { path: string; headers: http.IncomingHttpHeaders }[] = [];
  const server = http.createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, x-atlas-key');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    asked.push({ path: request.url ?? '', headers: request.headers });
    const [, id, part] = /^\/api\/datasets\/([\w-]+)(?:\/(statements))?$/.exec(request.url ?? '') ?? [];
    if (id === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(publishedText(`data/${id}/${part ?? 'dataset'}.json`));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    // Another name of the same machine is another origin too, but a port is enough.
    url: `http://127.0.0.1:${port}/api`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
