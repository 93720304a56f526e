// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSettled } from '../../src/app/useSettled';

const SOURCES = { id: 'open-sources' };
const SCENARIO = { id: 'scenario-2020' };
const PRESENCE = { indicatorId: 'presence', districts: 'all' };
const PRESENCE_OF_VOLGA = { indicatorId: 'presence', districts: 'pfo' };
const OBJECTS = { indicatorId: 'objects', districts: 'all' };

type Shown = readonly [scene: typeof PRESENCE, dataset: typeof SOURCES];

/** The scenes that were drawn from `first` to `next`. */
function drawnBetween(first: Shown, next: Shown): readonly (typeof PRESENCE)[] {
  const drawn: (typeof PRESENCE)[] = [];
  const { rerender } = renderHook(([scene, dataset]: Shown) => drawn.push(useSettled(scene, dataset)), {
    initialProps: first,
  });
  drawn.length = 0;
  rerender(next);
  return drawn;
}

it('leaves the first picture of another indicator to the map, and follows in the next', () => {
  expect(drawnBetween([PRESENCE, SOURCES], [OBJECTS, SOURCES])).toEqual([PRESENCE, OBJECTS]);
});

it('shows a filter at once', () => {
  const drawn = drawnBetween([PRESENCE, SOURCES], [PRESENCE_OF_VOLGA, SOURCES]);
  expect(new Set(drawn)).toEqual(new Set([PRESENCE_OF_VOLGA]));
});

it('never speaks of one data set with an indicator of another', () => {
  const drawn = drawnBetween([PRESENCE, SOURCES], [OBJECTS, SCENARIO]);
  expect(new Set(drawn)).toEqual(new Set([OBJECTS]));
});
