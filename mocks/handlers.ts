import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { spoil, type Failure } from './failures';

/** Gives a published file by its path from the root of the site: `data/geography.json`. */
export type ReadFile = (path: string) => Promise<string>;

/** Failures by file path; a data set fails under its path whichever adapter asks for it. */
export type Failures = ReadonlyMap<string, Failure>;

/**
 * The contract of the data layer as a service: the bundle's files, and `/api/datasets[/<id>[/statements]]` of the rest
 * adapter, from the same content.
 * @param failures read at each request, so that a test can mend a file and retry.
 */
export function createHandlers(readFile: ReadFile, failures: Failures = new Map()): HttpHandler[] {
  const answer = (path: string) => respond(readFile, path, failures.get(path));
  return [
    http.get('*/config.json', () => answer('config.json')),
    http.get('*/data/geography.json', () => answer('data/geography.json')),
    http.get('*/data/programme.json', () => answer('data/programme.json')),
    http.get('*/data/:id/:part.json', ({ params }) =>
      answer(`data/${String(params.id)}/${String(params.part)}.json`),
    ),
    http.get('*/api/datasets', async () => json(listOf(await readFile('config.json')))),
    http.get('*/api/datasets/:id', ({ params }) => answer(`data/${String(params.id)}/dataset.json`)),
    http.get('*/api/datasets/:id/statements', ({ params }) =>
      answer(`data/${String(params.id)}/statements.json`),
    ),
    http.get('*/geo/:name.topo.json', ({ params }) => answer(`geo/${String(params.name)}.topo.json`)),
  ];
}

async function respond(readFile: ReadFile, path: string, failure: Failure | undefined): Promise<Response> {
  switch (failure) {
    case 'notFound':
      return new HttpResponse(null, { status: 404 });
    case 'serverError':
      return new HttpResponse(null, { status: 500 });
    case 'offline':
      return HttpResponse.error();
    case 'hang':
      await delay('infinite');
      return HttpResponse.error();
    case 'malformed':
      return json((await readFile(path)).slice(0, 100));
    case undefined:
      return readFile(path).then(json, () => new HttpResponse(null, { status: 404 }));
    default:
      return json(spoil(await readFile(path), failure));
  }
}

/** The data sets of a configuration, as a service lists them. */
function listOf(config: string): string {
  const { datasets } = JSON.parse(config) as { datasets: { id: string; title: unknown }[] };
  return JSON.stringify(datasets.map(({ id, title }) => ({ id, title })));
}

function json(body: string): Response {
  return new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } });
}
