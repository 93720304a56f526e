import { describe, expect, it } from 'vitest';
import { backoffMs, readRetryAfter } from '../../../src/data/backoff';

describe('backoffMs', () => {
  it.each([
    [0, 500],
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [4, 5_000],
    [9, 5_000],
  ])('after failure %i waits at random below %i ms', (attempt, limit) => {
    expect(backoffMs(attempt, null, () => 0)).toBe(0);
    expect(backoffMs(attempt, null, () => 0.5)).toBe(limit / 2);
    expect(backoffMs(attempt, null, () => 0.999)).toBeLessThan(limit);
  });

  it('never comes back before the server asked', () => {
    expect(backoffMs(0, 2_000, () => 0)).toBe(2_000);
    expect(backoffMs(0, 2_000, () => 0.5)).toBe(2_250);
  });

  it('does not come back now where the server asks for more than a person waits', () => {
    expect(backoffMs(0, 5_001)).toBeNull();
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  it.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    ['7', 7_000],
    ['99999999', 600_000],
    ['Tue, 01 Jan 2030 00:00:03 GMT', 3_000],
    ['Mon, 31 Dec 2029 00:00:00 GMT', 0],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 600_000],
  ])('reads %j as %j ms', (header, ms) => {
    expect(readRetryAfter(header, now)).toBe(ms);
  });
});
