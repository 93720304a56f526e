import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Arrival } from '../../../src/data/adapters/adapter';
import { DataError } from '../../../src/data/dataError';
import { createMemoryStore, type LastGoodStore } from '../../../src/data/lastGood';
import { reload, setLastGoodStore } from '../../../src/data/load';

const ADDRESS = 'https://data.example/dataset.json';
const atOnce = () => Promise.resolve();
const down = () => Promise.reject(new DataError('network', { url: ADDRESS }));

interface Counted {
  readonly count: number;
}

/** Refuses what says so itself. */
function parse(json: unknown): Counted {
  const { count } = json as { readonly count: number | string };
  if (typeof count === 'number') return { count };
  const problem = { code: 'numberIsText', path: '$.count', params: { value: count } } as const;
  throw new DataError('schema', { url: ADDRESS, problems: [problem] });
}

function says(count: number | string): () => Promise<Arrival> {
  return () => Promise.resolve({ signature: String(count), json: () => ({ count }) });
}

const ask = (bring: () => Promise<Arrival>, beforeChange = atOnce) =>
  reload(ADDRESS, bring, parse, beforeChange);

const store: { current: LastGoodStore } = { current: createMemoryStore() };
beforeEach(() => {
  store.current = createMemoryStore();
  setLastGoodStore(store.current);
});

describe('a source that is asked again', () => {
  it('and says the same gives the very same object, unread and unchecked', async () => {
    const first = await ask(says(1));
    const json = vi.fn();
    const second = await ask(() => Promise.resolve({ signature: '1', json }));
    expect(second).toBe(first);
    expect(json).not.toHaveBeenCalled();
  });

  it('and says something else gives that', async () => {
    await ask(says(1));
    expect(await ask(says(2))).toEqual({ value: { count: 2 }, fallback: null });
    expect(await store.current.read(ADDRESS)).toMatchObject({ json: { count: 2 } });
  });

  it('and is down leaves what is on screen, with the reason and the date', async () => {
    const first = await ask(says(1));
    const { value, fallback } = await ask(down);
    expect(value).toBe(first.value);
    expect(fallback?.error.kind).toBe('network');
    expect(fallback?.savedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  it('and is back, unchanged, gives the first object again, as fresh', async () => {
    const first = await ask(says(1));
    await ask(down);
    expect(await ask(says(1))).toBe(first);
  });

  it('and fails its check leaves what is on screen and in the store, with every problem', async () => {
    const first = await ask(says(1));
    const { value, fallback } = await ask(says('many'));
    expect(value).toBe(first.value);
    expect(fallback?.error.problems).toMatchObject([{ code: 'numberIsText' }]);
    expect(await store.current.read(ADDRESS)).toMatchObject({ json: { count: 1 } });
    expect(await ask(says(3))).toEqual({ value: { count: 3 }, fallback: null });
  });

  it('and is back after a start from the kept copy replaces it', async () => {
    await store.current.write(ADDRESS, { json: { count: 1 }, savedAt: '2030-01-01T00:00:00.000Z' });
    const { value, fallback } = await ask(down);
    expect(value).toEqual({ count: 1 });
    expect(fallback?.savedAt).toBe('2030-01-01T00:00:00.000Z');
    // still down: the same object, so that nothing is drawn again
    const again = await ask(down);
    expect(again.value).toBe(value);
    expect(again.fallback?.savedAt).toBe('2030-01-01T00:00:00.000Z');
    expect(await ask(says(2))).toEqual({ value: { count: 2 }, fallback: null });
  });

  it('waits with a change until it may be shown, and with nothing else', async () => {
    const beforeChange = vi.fn(atOnce);
    await ask(says(1), beforeChange);
    await ask(says(1), beforeChange);
    await ask(down, beforeChange);
    expect(beforeChange).not.toHaveBeenCalled();
    const order: string[] = [];
    await ask(says(2), async () => {
      await Promise.resolve();
      order.push('allowed');
    }).then(() => order.push('shown'));
    expect(order).toEqual(['allowed', 'shown']);
  });

  it('passes on what is no failure of the data', async () => {
    await ask(says(1));
    const abort = new DOMException('gone', 'AbortError');
    await expect(ask(() => Promise.reject(abort))).rejects.toBe(abort);
  });
});
