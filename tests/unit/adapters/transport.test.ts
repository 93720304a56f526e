import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from '../../../src/data/fetchText';
import { failureOf } from '../data/mockService';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const servers: http.Server[] = [];

/** A server that gives each request the next of the answers, the last one again and again. */
async function serve(...answers: Answer[]): Promise<{ url: string; asked: http.IncomingMessage[] }> {
  const asked: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request);
    answers[Math.min(asked.length, answers.length) - 1]?.(request, response);
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

const fine: Answer = (_, response) => response.end('{"a":1}');
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();
const dropped: Answer = (_, response) => response.destroy();

/** Waits are at random: here the shortest. */
function withoutWaits(): void {
  vi.spyOn(Math, 'random').mockReturnValue(0);
}

describe('fetchText', () => {
  it.each([
    ['a dropped line', dropped],
    ['an overloaded server', status(503)],
    ['too many requests', status(429)],
    ['a server that stumbles', status(500)],
  ])('asks again after %s', async (_, failing) => {
    withoutWaits();
    const { url, asked } = await serve(failing, failing, fine);
    expect((await fetchText(url)).text).toBe('{"a":1}');
    expect(asked).toHaveLength(3);
  });

  it('gives up after three attempts, with the last failure', async () => {
    withoutWaits();
    const { url, asked } = await serve(dropped, status(500), status(502));
    expect(await failureOf(fetchText(url))).toMatchObject({ kind: 'http', status: 502 });
    expect(asked).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410])('does not repeat what was refused with %i', async (code) => {
    const { url, asked } = await serve(status(code), fine);
    expect(await failureOf(fetchText(url))).toMatchObject({ status: code });
    expect(asked).toHaveLength(1);
  });

  it('comes back no sooner than the server asked', async () => {
    withoutWaits();
    const { url } = await serve(status(503, { 'Retry-After': '1' }), fine);
    const started = performance.now();
    await fetchText(url);
    // timers of Node may fire a millisecond early
    expect(performance.now() - started).toBeGreaterThan(990);
  });

  it('does not make a person wait for a server that asked for long, and says for how long', async () => {
    const { url, asked } = await serve(status(503, { 'Retry-After': '60' }), fine);
    expect(await failureOf(fetchText(url))).toMatchObject({ status: 503, retryAfterMs: 60_000 });
    expect(asked).toHaveLength(1);
  });

  it('ends at the time limit even where the body never ends', async () => {
    const { url } = await serve((_, response) => response.write('{'));
    expect(await failureOf(fetchText(url, { timeoutMs: 50 }))).toMatchObject({ kind: 'timeout' });
  });

  it('tells what went wrong where there is no time for another attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const { url, asked } = await serve(status(500), fine);
    expect(await failureOf(fetchText(url, { timeoutMs: 60 }))).toMatchObject({ kind: 'http', status: 500 });
    expect(asked).toHaveLength(1);
  });

  it('follows a redirect, but not with headers: they would go along', async () => {
    withoutWaits();
    const other = await serve(fine);
    const { url } = await serve(status(302, { Location: other.url }));
    expect((await fetchText(url)).text).toBe('{"a":1}');
    expect(other.asked).toHaveLength(1);
    const error = await failureOf(fetchText(url, { headers: { 'X-Key': 'top-secret' } }));
    expect(error.kind).toBe('network');
    expect(other.asked).toHaveLength(1);
    expect(`${error.stack}`).not.toContain('secret');
  });
});
