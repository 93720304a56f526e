// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSettled } from '../../src/app/useSettled';

/** Each value that was drawn, with what it was to speak of. */
function drawnOver(changes: readonly (readonly [value: string, of: string])[]): readonly string[] {
  const drawn: string[] = [];
  const [first = ['', ''], ...rest] = changes;
  const { rerender } = renderHook(
    ([value, of]: readonly [string, string]) => drawn.push(`${of}: ${useSettled(value, of)}`),
    { initialProps: first },
  );
  for (const change of rest) rerender(change);
  return drawn;
}

it('leaves the first picture of a change to others, and follows in the next', () => {
  expect(
    drawnOver([
      ['presence', 'sources'],
      ['objects', 'sources'],
    ]),
  ).toEqual(['sources: presence', 'sources: presence', 'sources: objects']);
});

it('never gives a value of what is no longer spoken of', () => {
  const drawn = drawnOver([
    ['presence', 'sources'],
    ['density', 'scenario'],
  ]);
  expect(drawn).not.toContain('scenario: presence');
  expect(drawn.at(-1)).toBe('scenario: density');
});
