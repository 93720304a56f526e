import { describe, expect, it } from 'vitest';
import { fitScene, WHOLE_COUNTRY } from '../../../src/map/camera';
import { breakings, placeLabels, type LabelCandidate } from '../../../src/map/placeLabels';

/** 10 px a letter, 12 px a line: easy to count. */
const metrics = { widthOf: (text: string) => text.length * 10, lineHeight: 12 };
const pane = { width: 1000, height: 548 };
const fit = fitScene(pane, { left: 0, top: 0, ...pane });

function candidate(id: string, text: string, left: number, top: number, size: number): LabelCandidate {
  const [right, bottom] = [left + size, top + size];
  const ring = Float64Array.of(left, top, right, top, right, bottom, left, bottom);
  const region = { id, box: { left, top, right, bottom }, rings: [ring] };
  const at = [left + size / 2, top + size / 2] as const;
  return { id, text, at, isTiny: false, region, priority: size };
}

describe('labels', () => {
  it('stand on regions large enough for them, in the middle', () => {
    const [label] = placeLabels([candidate('a', 'Якутия', 100, 100, 100)], WHOLE_COUNTRY, fit, metrics);
    expect(label).toEqual({ id: 'a', lines: ['Якутия'], x: 150, y: 150, isBeside: false });
  });

  it('are left out where they do not fit, and come with magnification', () => {
    const small = [candidate('a', 'Якутия', 100, 100, 50)];
    expect(placeLabels(small, WHOLE_COUNTRY, fit, metrics)).toEqual([]);
    expect(placeLabels(small, { k: 2, x: -100, y: -100 }, fit, metrics)).toHaveLength(1);
  });

  it('break into two lines before they are left out', () => {
    const long = [candidate('a', 'Красноярский край', 100, 100, 140)];
    expect(placeLabels(long, WHOLE_COUNTRY, fit, metrics)[0]?.lines).toEqual(['Красноярский', 'край']);
  });

  it('never touch each other: the more important one stays', () => {
    const first = { ...candidate('first', 'Первая', 100, 100, 80), priority: 1 };
    const second = { ...candidate('second', 'Вторая', 100, 100, 80), priority: 2 };
    const placed = placeLabels([first, second], WHOLE_COUNTRY, fit, metrics);
    expect(placed[0]?.id).toBe('second');
    const [a, b] = placed;
    if (a !== undefined && b !== undefined) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(12);
  });

  it('stay inside the pane', () => {
    expect(placeLabels([candidate('a', 'Якутия', -80, 100, 100)], WHOLE_COUNTRY, fit, metrics)).toEqual([]);
  });

  it('stand beside the marker of a tiny region once there is room', () => {
    const tiny = { ...candidate('a', 'Москва', 300, 300, 2), isTiny: true };
    expect(placeLabels([tiny], WHOLE_COUNTRY, fit, metrics)).toEqual([]);
    const near = { k: 2, x: -300, y: -300 };
    const [label] = placeLabels([tiny], near, fit, metrics);
    expect(label?.isBeside).toBe(true);
    expect(label?.x).toBeGreaterThan(302 + 30);
  });
});

it('breaks a name after a space or a hyphen, as evenly as it can', () => {
  expect(breakings('Тува')).toEqual([['Тува']]);
  expect(breakings('Ямало-Ненецкий АО')).toEqual([['Ямало-Ненецкий АО'], ['Ямало-', 'Ненецкий АО']]);
});
