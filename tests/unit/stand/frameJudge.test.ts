import { describe, expect, it, vi } from 'vitest';
import { createFrameJudge } from '../../../src/stand/watch/frameJudge';

const BEAT = 2_000;

function judge({
  isVisible = true,
  draws = true,
  longestTask = null,
}: { isVisible?: boolean; draws?: boolean; longestTask?: number | null } = {}) {
  const onFrozen = vi.fn<(details: string) => void>();
  const onBeat = createFrameJudge({
    onFrozen,
    longestTask: () => longestTask,
    isVisible: () => isVisible,
    requestFrame: (callback) => {
      if (draws) callback();
    },
  });
  const beats = (from: number, to: number) => {
    for (let at = from; at <= to; at += BEAT) onBeat(at, at + 3);
  };
  return { onFrozen, onBeat, beats };
}

describe('createFrameJudge', () => {
  it('says nothing of a page that runs and is drawn', () => {
    const { onFrozen, beats } = judge();
    beats(0, 600_000);
    expect(onFrozen).not.toHaveBeenCalled();
  });

  it('tells once of a page that stood still, though many beats waited', () => {
    const { onFrozen, onBeat, beats } = judge();
    beats(0, 10_000);
    for (let sentAt = 12_000; sentAt <= 30_000; sentAt += BEAT) onBeat(sentAt, 31_000);
    beats(32_000, 60_000);
    expect(onFrozen.mock.calls).toEqual([['stood still for 19 s']]);
  });

  it('tells a standstill from slow frames for which the beats had to wait', () => {
    const slow = judge({ longestTask: 800 });
    slow.onBeat(0, 8_000);
    slow.beats(10_000, 60_000);
    expect(slow.onFrozen).not.toHaveBeenCalled();
    const still = judge({ longestTask: 6_000 });
    still.onBeat(0, 8_000);
    expect(still.onFrozen.mock.calls).toEqual([['stood still for 8 s']]);
  });

  it('bears a pause shorter than five seconds', () => {
    const { onFrozen, onBeat } = judge();
    onBeat(0, 4_900);
    expect(onFrozen).not.toHaveBeenCalled();
  });

  it('tells again and again of a page that runs and is no longer drawn', () => {
    const { onFrozen, beats } = judge({ draws: false });
    beats(0, 20_000);
    expect(onFrozen.mock.calls).toEqual([
      ['not drawn for 6 s'],
      ['not drawn for 6 s'],
      ['not drawn for 6 s'],
    ]);
  });

  it('knows that a hidden page is not drawn', () => {
    const { onFrozen, beats } = judge({ draws: false, isVisible: false });
    beats(0, 60_000);
    expect(onFrozen).not.toHaveBeenCalled();
  });
});
