import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { getResponse } from 'msw';
import type { Failure } from '../../../mocks/failures';
import { createHandlers } from '../../../mocks/handlers';
import { readPublicFile } from '../../../mocks/node';

/** The published files served under the contract, over a real connection. */
export interface ContractServer {
  readonly url: string;
  /** What is to go wrong, by file; may be changed between requests. */
  readonly failures: Map<string, Failure>;
  /** What becomes of an answer on its way out: may be changed between requests, into a lie. */
  send: (answer: Answer) => Answer;
  readonly close: () => Promise<void>;
}

interface Options {
  /** Asked for as `Authorization: Bearer …`. */
  readonly token?: string;
}

/** What goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Starts the mocks of the tests as a server of its own, with the versions and tokens of the contract. */
export async function startContractServer({ token }: Options = {}): Promise<ContractServer> {
  const failures = new Map<string, Failure>();
  const handlers = createHandlers(readPublicFile, failures);

  async function answer({ url = '', headers }: http.IncomingMessage): Promise<Answer> {
    if (token !== undefined && headers.authorization !== `Bearer ${token}`) {
      return { status: 401, headers: { 'WWW-Authenticate': 'Bearer' }, body: '' };
    }
    const response = await getResponse(handlers, new Request(`http://service.example${url}`));
    if (response?.ok !== true) return { status: response?.status ?? 404, headers: {}, body: '' };
    const body = await response.text();
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { ETag: etag }, body: '' };
    return { status: 200, headers: { ETag: etag, 'Content-Type': 'application/json' }, body };
  }

  const server = http.createServer((request, response) => {
    void answer(request)
      .then((honest) => started.send(honest))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const started: ContractServer = {
    url: `http://127.0.0.1:${port}/api`,
    failures,
    send: (honest) => honest,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return started;
}
