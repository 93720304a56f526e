import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Prism, an implementation of OpenAPI that knows of us only the document. */
export interface Prism {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PROGRAM = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
const DOCUMENT = fileURLToPath(new URL('../../../public/contract/openapi.json', import.meta.url));

/** Answers with the examples of the document. */
export function startPrismMock(): Promise<Prism> {
  return startPrism(['mock', DOCUMENT]);
}

/** Answers with what it invents from the schemas: the same thing for the same `?__seed=`. */
export async function startPrismInventor(): Promise<Prism> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-contract-'));
  const document = join(folder, 'openapi.json');
  await writeFile(document, withoutTuples(await readFile(DOCUMENT, 'utf8')));
  const { url, close } = await startPrism(['mock', document, '--dynamic']);
  return { url, close: () => close().then(() => rm(folder, { recursive: true })) };
}

/** The inventor of Prism 5 knows no `prefixItems`: it is not asked for the only field that has them, an optional one. */
function withoutTuples(document: string): string {
  return JSON.stringify(
    JSON.parse(document, (key, value: unknown) =>
      key === 'at' && JSON.stringify(value).includes('/Position"') ? undefined : value,
    ),
  );
}

/** Stands before a server and answers 500 where a request or an answer breaks the contract. */
export function startPrismProxy(upstream: string): Promise<Prism> {
  return startPrism(['proxy', DOCUMENT, upstream, '--errors']);
}

async function startPrism(args: readonly string[]): Promise<Prism> {
  // Not by npx: the process to end must be the one that was started. Port 0: any that is free.
  const process_ = spawn(process.execPath, [PROGRAM, ...args, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(process_, 'exit');
  const close = async (): Promise<void> => {
    process_.kill();
    await ended;
  };
  let output = '';
  const ready = new Promise<string>((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, url] = /Prism is listening on (http:\/\/\S+)/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
  });
  const failed = ended.then((): never => {
    throw new Error(`Prism did not start:\n${output}`);
  });
  // Once it runs, its end is awaited by `close` alone.
  failed.catch(() => undefined);
  return { url: await Promise.race([ready, failed]), close };
}
