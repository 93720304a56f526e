import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const TEXT_TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.topojson', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

const BINARY_TYPES = new Map([
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
  ['.webp', 'image/webp'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** Vite puts a hash of the content into the name of everything in this folder. */
const HASHED_FOLDER = '/assets/';

/** Below this a compressed answer saves no packet. */
const MIN_COMPRESSED_BYTES = 1024;

/** 9 of 11: within a few percent of the smallest, at a tenth of its time; each file is compressed once. */
const BROTLI_QUALITY = 9;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** @type {Record<string, (content: Buffer) => Promise<Buffer>>} */
const encoders = {
  br: (content) =>
    brotli(content, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => gzip(content, { level: 9 }),
};

/** @param {string | string[] | undefined} accepted the Accept-Encoding header */
export function chooseEncoding(accepted) {
  const offers = String(accepted ?? '')
    .split(',')
    .map((offer) => offer.trim().split(/\s*;\s*q=/))
    .filter(([, quality]) => quality === undefined || Number(quality) > 0)
    .map(([name]) => name);
  return ['br', 'gzip'].find((name) => offers.includes(name)) ?? null;
}

/**
 * @param {string} folder
 * @param {string} pathname of the request, still percent-encoded
 * @returns {string | null} null for a path that is malformed or leads out of the folder
 */
export function fileFor(folder, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = path.join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  return file.startsWith(folder + path.sep) ? file : null;
}

/** @param {string} file */
async function statFile(file) {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? found : null;
}

/**
 * Serves a folder with a single-page app: brotli or gzip, immutable hashed assets, everything else revalidated, so
 * that a deployer may replace config.json or the data while it runs. A path without an extension is the app itself.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function createStaticHandler(folder) {
  /** @type {Map<string, { tag: string, body: Promise<Buffer> }>} */
  const compressed = new Map();

  /** @param {string} file @param {string} tag @param {string} encoding */
  function compress(file, tag, encoding) {
    const key = `${encoding} ${file}`;
    const known = compressed.get(key);
    if (known?.tag === tag) return known.body;
    const body = readFile(file).then(encoders[encoding]);
    compressed.set(key, { tag, body });
    body.catch(() => compressed.delete(key));
    return body;
  }

  /** @type {(...args: Parameters<import('node:http').RequestListener>) => Promise<void>} */
  async function answer(request, response) {
    const fail = (/** @type {number} */ status, /** @type {string} */ text) => {
      response.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      fail(405, 'Method not allowed');
      return;
    }
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const asked = fileFor(folder, pathname);
    if (asked === null) {
      fail(400, 'Bad path');
      return;
    }
    const isPage = path.extname(asked) === '';
    const file = isPage ? path.join(folder, 'index.html') : asked;
    const found = await statFile(file);
    if (found === null) {
      fail(404, 'Not found');
      return;
    }

    const extension = path.extname(file).toLowerCase();
    const textType = TEXT_TYPES.get(extension);
    const tag = `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
    response.setHeader('Content-Type', textType ?? BINARY_TYPES.get(extension) ?? 'application/octet-stream');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('ETag', tag);
    response.setHeader(
      'Cache-Control',
      pathname.startsWith(HASHED_FOLDER) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (textType !== undefined) response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }

    const isCompressible = textType !== undefined && found.size >= MIN_COMPRESSED_BYTES;
    const encoding = isCompressible ? chooseEncoding(request.headers['accept-encoding']) : null;
    const body = encoding === null ? await readFile(file) : await compress(file, tag, encoding);
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return (request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
