import { describe, expect, it, vi } from 'vitest';
import { createEventLog } from '../../../src/stand/watch/eventLog';

function memoryStorage(initial: Record<string, string> = {}) {
  const entries = new Map(Object.entries(initial));
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: vi.fn((key: string, value: string) => void entries.set(key, value)),
  };
}

const NOON = Date.UTC(2026, 6, 7, 12);

describe('createEventLog', () => {
  it('keeps what happened, in order, over a reload', () => {
    const storage = memoryStorage();
    const log = createEventLog(storage, () => NOON);
    log.report('contextLost', 'canvas');
    log.report('contextRestored');
    log.flush();
    expect(createEventLog(storage).read()).toEqual([
      {
        kind: 'contextLost',
        at: '2026-07-07T12:00:00.000Z',
        latestAt: '2026-07-07T12:00:00.000Z',
        times: 1,
        details: 'canvas',
      },
      {
        kind: 'contextRestored',
        at: '2026-07-07T12:00:00.000Z',
        latestAt: '2026-07-07T12:00:00.000Z',
        times: 1,
        details: '',
      },
    ]);
  });

  it('counts the same event in a row instead of filling the ring with it', () => {
    const log = createEventLog(null);
    for (let index = 0; index < 500; index += 1) log.report('error', 'x is not a function');
    expect(log.read()).toMatchObject([{ times: 500 }]);
  });

  it('forgets the oldest past two hundred', () => {
    const log = createEventLog(null);
    for (let index = 0; index < 250; index += 1) log.report('error', String(index));
    expect(log.read()).toHaveLength(200);
    expect(log.read()[0]?.details).toBe('50');
    expect(log.read().at(-1)?.details).toBe('249');
  });

  it('writes at most once a second, and the rest when told to', () => {
    vi.useFakeTimers();
    try {
      const storage = memoryStorage();
      const log = createEventLog(storage);
      for (let index = 0; index < 50; index += 1) log.report('error', String(index));
      expect(storage.setItem).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(1000);
      expect(storage.setItem).toHaveBeenCalledTimes(2);
      expect(createEventLog(storage).read()).toHaveLength(50);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{"kind":"error"}'],
    [
      'no events',
      '[1, null, {"kind":"other"}, {"kind":"error","at":"?","latestAt":"?","times":1,"details":""}]',
    ],
  ])('starts empty where the storage holds %s', (_, kept) => {
    const storage = memoryStorage({ 'park-atlas-stand-events': kept });
    expect(createEventLog(storage).read()).toEqual([]);
  });

  it('goes on without a storage that is full or forbidden', () => {
    const refuse = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    const log = createEventLog({ getItem: refuse, setItem: refuse });
    log.report('offline');
    expect(log.read()).toHaveLength(1);
  });

  it('keeps the head of long details', () => {
    const log = createEventLog(null);
    log.report('error', 'x'.repeat(10_000));
    expect(log.read()[0]?.details).toHaveLength(500);
  });

  it('tells its listeners, until they leave', () => {
    const log = createEventLog(null);
    const listener = vi.fn();
    const leave = log.subscribe(listener);
    log.report('start');
    leave();
    log.clear();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(log.read()).toEqual([]);
  });
});
