import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticHandler } from '../../scripts/lib/staticHandler.mjs';

export interface PageServer {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder as `npm start` does, compressed with brotli. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(createStaticHandler(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
