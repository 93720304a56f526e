import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createMockServer } from '../../../mocks/node';
import { readFictionalFile } from '../../../mocks/fixtures/fictionalFiles';
import { DataError } from '../../../src/data/dataError';
import { createMemoryStore } from '../../../src/data/lastGood';
import { setLastGoodStore } from '../../../src/data/load';

export const ORIGIN = 'http://atlas.test/';
export const CONFIG_URL = `${ORIGIN}config.json`;

/** Serves the fictional country to the tests of a file; every test starts without failures and without kept copies. */
export function useFictionalService() {
  const { server, failures } = createMockServer(readFictionalFile);
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  beforeEach(() => setLastGoodStore(createMemoryStore()));
  afterEach(() => {
    failures.clear();
    server.resetHandlers();
  });
  afterAll(() => server.close());
  return { server, failures, createClient: () => new QueryClient() };
}

/** The error a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<DataError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('Nothing failed');
}
