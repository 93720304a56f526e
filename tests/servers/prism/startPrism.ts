import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Prism, an implementation of OpenAPI that knows of us only the document. */
export interface Prism {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PROGRAM = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
const DOCUMENT = fileURLToPath(new URL('../../../public/contract/openapi.json', import.meta.url));

/** Answers by the document alone: with its examples or, by `--dynamic`, with what its schemas allow. */
export function startPrismMock(...options: readonly string[]): Promise<Prism> {
  return startPrism(['mock', DOCUMENT, ...options]);
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
