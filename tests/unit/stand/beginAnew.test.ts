import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginAnew } from '../../../src/stand/watch/beginAnew';
import { standLog } from '../../../src/stand/watch/eventLog';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  standLog.clear();
  vi.useRealTimers();
});

const kinds = () => standLog.read().map(({ kind, times }) => `${kind} ×${times}`);

it('loads the page anew where it can be had', async () => {
  const replace = vi.fn();
  await beginAnew('https://atlas.example/?mode=kiosk', 'empty', {
    fetch: () => Promise.resolve({ ok: true }),
    replace,
  });
  expect(replace.mock.calls).toEqual([['https://atlas.example/?mode=kiosk']]);
  expect(kinds()).toEqual(['reload ×1']);
});

it('never leads into a page that cannot be had, and asks again until it can', async () => {
  const replace = vi.fn();
  const ask = vi
    .fn<() => Promise<{ ok: boolean }>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce({ ok: false })
    .mockResolvedValue({ ok: true });
  const done = beginAnew('https://atlas.example/', 'empty', { fetch: ask, replace });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(replace).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  expect(replace).toHaveBeenCalledTimes(1);
  expect(kinds()).toEqual(['reloadRefused ×2', 'reload ×1']);
});
