import { describe, expect, it } from 'vitest';
import { createEventLog, type StandEventKind } from '../../../src/stand/watch/eventLog';
import { decide, restsUntil } from '../../../src/stand/watch/policy';

const MINUTE = 60_000;

type Happening = readonly [kind: StandEventKind, minute: number];

/** What happened, each at its minute; details differ so that nothing is counted together. */
function history(...events: readonly Happening[]) {
  let now = 0;
  const log = createEventLog(null, () => now);
  events.forEach(([kind, minute], index) => {
    now = minute * MINUTE;
    log.report(kind, String(index));
  });
  return log.read();
}

describe('decide', () => {
  it('bears two faults in place, then takes WebGL out of play, then begins anew', () => {
    const faults = (count: number) =>
      history(['start', 0], ...Array.from({ length: count }, (_, index) => ['error', index / 10] as const));
    expect([1, 2, 3, 4, 5].map((count) => decide(faults(count), MINUTE))).toEqual([
      'heal',
      'heal',
      'svg',
      'svg',
      'reload',
    ]);
  });

  it('counts the same fault as often as it happened', () => {
    const log = createEventLog(null, () => 0);
    for (let index = 0; index < 5; index += 1) log.report('rejection', 'the same');
    expect(log.read()).toHaveLength(1);
    expect(decide(log.read(), 0)).toBe('reload');
  });

  it('forgets faults of more than five minutes ago, and those of the page before', () => {
    const old = history(['start', 0], ['error', 1], ['error', 1], ['error', 1], ['error', 1], ['error', 9]);
    expect(decide(old, 9 * MINUTE)).toBe('heal');
    const before = history(
      ['error', 1],
      ['error', 1],
      ['error', 1],
      ['reload', 1],
      ['start', 1],
      ['error', 2],
    );
    expect(decide(before, 2 * MINUTE)).toBe('heal');
  });

  it('begins an empty page anew at once, three times in ten minutes, then rests', () => {
    const reloads = (count: number) =>
      history(
        ...Array.from({ length: count }, (_, index) => [
          ['reload', index] as const,
          ['start', index] as const,
        ]).flat(),
        ['emptyPage', 5],
      );
    expect([0, 1, 2, 3].map((count) => decide(reloads(count), 5 * MINUTE))).toEqual([
      'reload',
      'reload',
      'reload',
      'rest',
    ]);
    // the first of the three was ten minutes ago
    expect(restsUntil(reloads(3), 5 * MINUTE)).toBe(10 * MINUTE);
    expect(decide(reloads(3), 11 * MINUTE)).toBe('reload');
  });

  it('counts nothing that a clock since set back has dated later than now', () => {
    const ahead = [0, 1, 2].flatMap((minute) => [
      ['reload', 1000 + minute] as const,
      ['start', 1000 + minute] as const,
    ]);
    expect(decide(history(...ahead, ['emptyPage', 5]), 5 * MINUTE)).toBe('reload');
    expect(restsUntil(history(...ahead, ['emptyPage', 5]), 5 * MINUTE)).toBe(5 * MINUTE);
    const faults = Array.from({ length: 5 }, () => ['error', 1000] as const);
    expect(decide(history(...faults, ['error', 5]), 5 * MINUTE)).toBe('heal');
  });

  it('lets a lost context come back three times, then takes WebGL out of play', () => {
    const lost = (count: number) =>
      history(
        ['start', 0],
        ...Array.from({ length: count }, (_, index) => [
          ['contextLost', index] as const,
          ['contextRestored', index] as const,
        ]).flat(),
        ['contextLost', count],
      );
    expect([0, 2, 3].map((count) => decide(lost(count), 5 * MINUTE))).toEqual(['heal', 'heal', 'svg']);
  });

  it('tries a part that failed again, begins anew once, and never rests for it', () => {
    const failed = (...before: readonly Happening[]) =>
      history(...before, ['failedPane', 5], ['failedPane', 5], ['failedPane', 5]);
    expect(decide(failed(['start', 4]).slice(0, -1), 5 * MINUTE)).toBe('heal');
    expect(decide(failed(['start', 4]), 5 * MINUTE)).toBe('reload');
    expect(decide(failed(['reload', 4], ['start', 4]), 5 * MINUTE)).toBe('heal');
  });

  it.each(['start', 'offline', 'online', 'update', 'wakeLock', 'contextRestored'] as const)(
    'does nothing about %s',
    (kind) => expect(decide(history(['error', 0], ['error', 0], ['error', 0], [kind, 0]), 0)).toBe('heal'),
  );

  it('does nothing where nothing happened', () => expect(decide([], 0)).toBe('heal'));
});
