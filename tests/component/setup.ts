import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

interface MockServer {
  listen(options: { onUnhandledRequest: 'error' }): void;
  resetHandlers(): void;
  close(): void;
}

const modules = import.meta.glob<{ server: MockServer }>('../../mocks/node.ts', { eager: true });
const server = modules['../../mocks/node.ts']?.server;

beforeAll(() => server?.listen({ onUnhandledRequest: 'error' }));

afterEach(() => {
  cleanup();
  server?.resetHandlers();
});

afterAll(() => server?.close());
