import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding, createStaticHandler, fileFor } from '../../../scripts/lib/staticHandler.mjs';

const SCRIPT = 'export const text = "атлас";\n'.repeat(200);
const PAGE = '<!doctype html><title>Атлас</title>';

let folder = '';
let server: http.Server;

function write(file: string, content: string | Buffer) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** node:http, because fetch decompresses and normalises paths by itself. */
function ask(url: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    http
      .request({ port, host: '127.0.0.1', path: url, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'static-'));
  write('dist/index.html', PAGE);
  write('dist/assets/main-abc123.js', SCRIPT);
  write('dist/assets/golos.woff2', Buffer.from([1, 2, 3]));
  write('dist/config.json', '{"dataset":"first"}');
  write('secret.txt', 'not to be served');
  server = http.createServer(createStaticHandler(path.join(folder, 'dist')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  it('serves the app at the root and at any path that names no file', async () => {
    for (const url of ['/', '/?lang=en', '/programme']) {
      const { status, headers, body } = await ask(url);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toBe(PAGE);
    }
  });

  it.each([
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/version.json', 'application/json; charset=utf-8'],
  ])('lets no cache hide a newer build: %s', async (url, type) => {
    write(`dist${url}`, '{}');
    const { headers } = await ask(url);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('answers 404, not the app, for a file that is missing', async () => {
    expect((await ask('/data/absent.json')).status).toBe(404);
    expect((await ask('/assets/old-hash.js')).status).toBe(404);
  });

  it.each([
    { encoding: 'br', decode: zlib.brotliDecompressSync },
    { encoding: 'gzip', decode: zlib.gunzipSync },
  ])('compresses text by $encoding', async ({ encoding, decode }) => {
    const { headers, body } = await ask('/assets/main-abc123.js', { 'Accept-Encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(body.length).toBeLessThan(SCRIPT.length / 4);
    expect(decode(body).toString()).toBe(SCRIPT);
  });

  it('keeps hashed assets for good and leaves binary files as they are', async () => {
    const { headers, body } = await ask('/assets/golos.woff2', { 'Accept-Encoding': 'br' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('font/woff2');
    expect(headers['content-encoding']).toBeUndefined();
    expect([...body]).toEqual([1, 2, 3]);
  });

  it('answers 304 to who has the file, and the new one once it is replaced', async () => {
    const first = await ask('/config.json');
    const tag = { 'If-None-Match': first.headers.etag };
    expect((await ask('/config.json', tag)).status).toBe(304);
    write('dist/config.json', '{"dataset":"other"}');
    utimesSync(path.join(folder, 'dist/config.json'), new Date(), new Date(Date.now() + 5000));
    const second = await ask('/config.json', tag);
    expect(second.status).toBe(200);
    expect(second.body.toString()).toBe('{"dataset":"other"}');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
    'keeps to its folder: %s',
    async (url) => {
      const { status, body } = await ask(url);
      expect(status).toBe(400);
      expect(body.toString()).not.toContain('not to be served');
    },
  );

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(PAGE)));
    expect(head.body).toHaveLength(0);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
});

describe('chooseEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    [undefined, null],
  ])('%s → %s', (accepted, chosen) => {
    expect(chooseEncoding(accepted)).toBe(chosen);
  });
});

describe('fileFor', () => {
  it('is null for a sibling folder that begins with the same name', () => {
    expect(fileFor(path.resolve('/srv/dist'), '/../dist-old/index.html')).toBeNull();
  });
});
