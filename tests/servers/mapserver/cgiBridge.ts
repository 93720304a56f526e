import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CgiServer {
  readonly origin: string;
  /** Requests so far, paths with queries. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves a CGI program over HTTP, open to pages of any origin: as much of RFC 3875 as one program that only answers GET
 * needs.
 * @param environment read at each request.
 */
export async function serveCgi(
  program: string,
  environment: () => Readonly<Record<string, string>>,
): Promise<CgiServer> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${url.pathname}${url.search}`);
    runCgi(program, {
      ...environment(),
      GATEWAY_INTERFACE: 'CGI/1.1',
      REQUEST_METHOD: 'GET',
      SCRIPT_NAME: '',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      HTTP_ACCEPT: request.headers.accept ?? '',
    }).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      },
      (error: unknown) => {
        response.writeHead(502).end(String(error));
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface CgiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function runCgi(program: string, env: Readonly<Record<string, string>>): Promise<CgiAnswer> {
  const child = spawn(program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  await once(child, 'close');
  const answer = Buffer.concat(output);
  const head = /\r?\n\r?\n/.exec(answer.toString('latin1'));
  if (head === null) throw new Error(`No answer of ${program}: ${Buffer.concat(complaints).toString()}`);
  const lines = answer.subarray(0, head.index).toString('latin1').split(/\r?\n/);
  const pairs = lines.map((line) => line.split(/:\s*(.*)/).slice(0, 2) as [string, string]);
  const { Status = '200', ...headers } = Object.fromEntries(pairs);
  return { status: Number.parseInt(Status, 10), headers, body: answer.subarray(head.index + head[0].length) };
}
