import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setMayApplyUpdate, untilUpdateMayApply } from '../../../src/data/updateGate';

describe('the gate of updates', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    setMayApplyUpdate(null);
    vi.useRealTimers();
  });

  it('is open unless somebody holds it', async () => {
    await expect(untilUpdateMayApply()).resolves.toBeUndefined();
  });

  it('opens when its holder lets go', async () => {
    const holder = { mayApply: false };
    setMayApplyUpdate(() => holder.mayApply);
    const passed = vi.fn();
    const waiting = untilUpdateMayApply(new AbortController().signal).then(passed);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(passed).not.toHaveBeenCalled();
    holder.mayApply = true;
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    expect(passed).toHaveBeenCalledOnce();
  });

  it('lets go of one who no longer waits', async () => {
    setMayApplyUpdate(() => false);
    const controller = new AbortController();
    const waiting = expect(untilUpdateMayApply(controller.signal)).rejects.toThrow('gone');
    controller.abort(new Error('gone'));
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
  });
});
