import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createStaticHandler } from '../../../scripts/lib/staticHandler.mjs';
import { publishedText } from './bundleData';

type Json = Record<string, unknown>;

/**
 * The atlas beside a service whose data change while it is open. It is configured here and not by a route of
 * Playwright's, because a page with a route has no HTTP cache.
 */
export interface LiveServer {
  /** Address of the page. */
  readonly url: string;
  /** Requests for the data set, with how they were answered. */
  readonly asked: readonly { readonly ifNoneMatch: string | undefined; readonly status: number }[];
  /** Changes the data set from the next request on. */
  readonly change: (change: (json: Json) => void) => void;
  /** Answers requests for data with this status; `null`: as usual. */
  readonly fail: (status: number | null) => void;
  readonly close: () => Promise<void>;
}

/** Serves the build with its default data set as a service, with ETag and gzip, asked again every few seconds. */
export async function startLiveServer(pollSeconds: number): Promise<LiveServer> {
  const serveFile = createStaticHandler(fileURLToPath(new URL('../../../dist', import.meta.url)));
  const config = JSON.parse(publishedText('config.json')) as { datasets: Json[] };
  const { id } = config.datasets[0] as { id: string };
  config.datasets[0] = { ...config.datasets[0], adapter: 'rest', url: 'api', pollSeconds };
  const dataset = JSON.parse(publishedText(`data/${id}/dataset.json`)) as Json;
  const asked: { ifNoneMatch: string | undefined; status: number }[] = [];
  const state: { failure: number | null } = { failure: null };

  const answer = (request: http.IncomingMessage, response: http.ServerResponse, body: string): number => {
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    const status = state.failure ?? (request.headers['if-none-match'] === etag ? 304 : 200);
    const headers = { 'Content-Type': 'application/json', ETag: etag };
    if (status === 200)
      response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(gzipSync(body));
    else response.writeHead(status, status === 304 ? headers : {}).end();
    return status;
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/config.json') response.end(JSON.stringify(config));
    else if (pathname === `/api/datasets/${id}`) {
      const status = answer(request, response, JSON.stringify(dataset));
      asked.push({ ifNoneMatch: request.headers['if-none-match'], status });
    } else if (pathname === `/api/datasets/${id}/statements`) {
      answer(request, response, publishedText(`data/${id}/statements.json`));
    } else serveFile(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    change: (change) => change(dataset),
    fail: (status) => {
      state.failure = status;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
