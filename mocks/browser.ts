import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { FAILURES, type Failure } from './failures';
import { createHandlers, type ReadFile } from './handlers';

/** The real file behind the mock. */
const readServedFile: ReadFile = async (path) => {
  const response = await fetch(bypass(new URL(path, document.baseURI).href));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
};

/**
 * Starts the service in the page. `?mock=data/geography.json:serverError` makes a file fail, and may be repeated; see
 * `failures.ts` for the names.
 */
export async function startMockServer(): Promise<void> {
  const failures = readFailures(new URLSearchParams(location.search).getAll('mock'));
  const worker = setupWorker(...createHandlers(readServedFile, failures));
  await worker.start({
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
  });
}

function readFailures(parameters: readonly string[]): Map<string, Failure> {
  return new Map(
    parameters.map((parameter) => {
      const [path = '', name] = parameter.split(':');
      const failure = FAILURES.find((known) => known === name);
      if (failure === undefined) throw new Error(`?mock=${parameter}: no such failure`);
      return [path, failure];
    }),
  );
}
