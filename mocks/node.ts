import { readFile } from 'node:fs/promises';
import { setupServer, type SetupServer } from 'msw/node';
import type { Failure } from './failures';
import { createHandlers, type ReadFile } from './handlers';

/** The files of `public/`, as published. */
export const readPublicFile: ReadFile = (path) =>
  readFile(new URL(`../public/${path}`, import.meta.url), 'utf8');

/** A service for tests in Node, and the failures it is to show; `failures` may be changed between requests. */
export function createMockServer(read: ReadFile = readPublicFile): {
  readonly server: SetupServer;
  readonly failures: Map<string, Failure>;
} {
  const failures = new Map<string, Failure>();
  return { server: setupServer(...createHandlers(read, failures)), failures };
}
