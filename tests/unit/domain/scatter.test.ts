import { describe, expect, it } from 'vitest';
import {
  measureTarget,
  selectAxes,
  selectAxisMeasures,
  selectScatter,
  type Measure,
} from '../../../src/domain/scatter';
import { selectTrend } from '../../../src/domain/statistics/trend';
import type { Axis } from '../../../src/domain/view';
import { createAxisScale } from '../../../src/panels/scatter/axisScale';
import { placeNames } from '../../../src/panels/scatter/placeNames';
import { layOutPlot } from '../../../src/panels/scatter/plotLayout';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';
import expected from './scatterReference/expected.json' with { type: 'json' };

const points = expected.x.map((x, i) => ({ x, y: expected.y[i] ?? NaN }));
const log = (value: number) => Math.log10(value);

describe('selectTrend', () => {
  it.each([
    ['linear', points],
    ['logX', points.map(({ x, y }) => ({ x: log(x), y }))],
    ['logBoth', points.map(({ x, y }) => ({ x: log(x), y: log(y) }))],
    ['short', points.slice(0, 4)],
  ] as const)('agrees with R: %s', (name, list) => {
    const trend = selectTrend(list);
    const { intercept, slope, r, spearman } = expected[name];
    expect(trend?.count).toBe(list.length);
    expect(trend?.intercept).toBeCloseTo(intercept, 9);
    expect(trend?.slope).toBeCloseTo(slope, 9);
    expect(trend?.r).toBeCloseTo(r, 9);
    expect(trend?.rankR).toBeCloseTo(spearman, 9);
  });

  it.each([
    ['two points', points.slice(0, 2)],
    ['one x', points.map(({ y }) => ({ x: 1, y }))],
    ['one y', points.map(({ x }) => ({ x, y: 1 }))],
    ['nothing', []],
  ])('draws no line through %s', (_, list) => {
    expect(selectTrend(list)).toBeNull();
  });
});

function scatterOf(dataset: typeof fictionalDataset, first: string, second: string, logAxes: Axis[] = []) {
  const { x, y } = selectAxes(dataset, fictionalGeography, first, second);
  if (x === null || y === null) throw new Error('No axes');
  return (view = {}) => selectScatter(dataset, fictionalGeography, { x, y }, fictionalView(view), logAxes);
}
const ids = (list: readonly { readonly region: { readonly id: string } }[]) =>
  list.map(({ region }) => region.id);

describe('selectScatter', () => {
  it('leaves out what is unknown or not applicable, by reason, and never makes it zero', () => {
    const scatter = scatterOf(fictionalScenario, 'objects', 'objectsPerMillion')();
    expect(ids(scatter.points)).not.toContain('LK-ZEL');
    expect(scatter.absent).toEqual({ unknown: [], notApplicable: ['LK-ZEL'], notOnLog: [] });
    const found = scatterOf(fictionalDataset, 'objects', 'growth')();
    expect(found.absent.unknown).toEqual(['LK-TIK', 'LK-YAK', 'LK-DUN', 'LK-ZEL']);
    expect(found.points.find(({ region }) => region.id === 'LK-SNE')).toMatchObject({ x: 1, y: 0 });
  });

  it('names what has no place on a logarithmic axis, and fits to the logarithms', () => {
    const plain = scatterOf(fictionalDataset, 'objects', 'growth')();
    const scatter = scatterOf(fictionalDataset, 'objects', 'growth', ['y'])();
    expect(scatter.absent.notOnLog).toEqual(['LK-SNE']);
    expect(plain.trend?.count).toBe(4);
    expect(scatter.trend).toEqual(selectTrend(scatter.points.map(({ x, y }) => ({ x, y: Math.log10(y) }))));
    expect(scatter.trend?.count).toBe(3);
  });

  it('keeps regions outside the filter in the plot and out of the statistics', () => {
    const make = scatterOf(fictionalDataset, 'objects', 'area');
    const [all, some] = [make(), make({ districtIds: ['north', 'coast'] })];
    expect(ids(some.points)).toEqual(ids(all.points));
    expect(some.points.filter(({ isKept }) => !isKept).map(({ region }) => region.id)).toEqual(['LK-KAM']);
    expect(some.trend?.count).toBe(4);
    expect(some.absent.unknown).not.toContain('LK-ZEL');
  });
});

describe('the axes', () => {
  const idOf = (measure: Measure | null) => measure?.id ?? null;

  it('takes the second indicator, else another number, else a reference series', () => {
    const axes = (dataset: typeof fictionalDataset, first: string, second: string | null) => {
      const { x, y } = selectAxes(dataset, fictionalGeography, first, second);
      return [idOf(x), idOf(y)];
    };
    expect(axes(fictionalDataset, 'objects', 'growth')).toEqual(['objects', 'growth']);
    expect(axes(fictionalDataset, 'objects', null)).toEqual(['objects', 'objectsPerMillion']);
    expect(axes(fictionalDataset, 'objects', 'presence')).toEqual(['objects', 'objectsPerMillion']);
    expect(axes(fictionalDataset, 'objects', 'objects')).toEqual(['objects', 'objectsPerMillion']);
    expect(axes(fictionalTable, 'growth', null)).toEqual(['growth', 'population']);
    expect(axes(fictionalDataset, 'presenceProgramme', null)[0]).toBeNull();
  });

  it('measures a series at one date: a region without a number of it is unknown', () => {
    const population = fictionalGeography.statistics.get('population');
    const newer = population?.values
      .get('LK-BOR')
      ?.map((one) => ({ ...one, asOf: '2023-01-01', value: 3000 }));
    if (population === undefined || newer === undefined) throw new Error('The fixtures have changed');
    const values = new Map(
      [...population.values].map(([id, dated]) => [id, id === 'LK-BOR' ? newer : dated]),
    );
    const statistics = new Map([['population', { ...population, values }]]);
    const mixed = { ...fictionalGeography, statistics };
    const { x, y } = selectAxes(fictionalScenario, mixed, 'objects', 'population');
    if (x === null || y === null) throw new Error('No axes');
    const { points, absent } = selectScatter(fictionalScenario, mixed, { x, y }, fictionalView(), []);
    expect(points.map(({ region, y: people }) => [region.id, people])).toEqual([['LK-BOR', 3000]]);
    expect(absent.unknown).toContain('LK-MAY');
    expect(measureTarget(y, 'LK-BOR')).toMatchObject({ asOf: '2023-01-01' });
  });

  it('offers every number, indicators first', () => {
    expect(selectAxisMeasures(fictionalDataset, fictionalGeography).map(({ id }) => id)).toEqual([
      'objects',
      'objectsPerMillion',
      'growth',
      'population',
      'area',
    ]);
  });
});

describe('createAxisScale', () => {
  it('writes round figures and holds every value', () => {
    const scale = createAxisScale([0, 0.4, 1.7], false, 4);
    expect(scale.ticks).toEqual([0, 0.5, 1, 1.5]);
    for (const value of [0, 0.4, 1.7]) {
      expect(scale.at(value)).toBeGreaterThan(0);
      expect(scale.at(value)).toBeLessThan(1);
    }
  });

  it('puts powers of ten at equal distances', () => {
    const scale = createAxisScale([1, 5000], true, 4);
    expect(scale.ticks).toEqual([1, 10, 100, 1000]);
    expect(scale.at(100) - scale.at(10)).toBeCloseTo(scale.at(10) - scale.at(1));
    expect(createAxisScale([2, 60], true, 4).ticks).toEqual([2, 5, 10, 20, 50]);
  });

  it('has an axis for one value and for none', () => {
    expect(createAxisScale([3, 3], false, 4).at(3)).toBeCloseTo(0.5, 0);
    expect(Number.isFinite(createAxisScale([], false, 4).at(0))).toBe(true);
  });
});

describe('placeNames', () => {
  const room = {
    frame: { left: 0, top: 0, width: 200, height: 100 },
    line: null,
    widthOf: (text: string) => text.length * 8,
    lineHeight: 14,
    dot: 6,
  };
  const candidates = Array.from({ length: 12 }, (_, i) => ({
    id: String(i),
    text: 'Name',
    x: 10 + (i % 4) * 30,
    y: 20 + Math.floor(i / 4) * 12,
    priority: i,
  }));

  it('lets no name touch another, another dot or the edge', () => {
    const placed = placeNames(candidates, room);
    expect(placed.length).toBeGreaterThan(2);
    const boxes = placed.map(({ id, x, y }) => ({ id, left: x, right: x + 32, top: y - 7, bottom: y + 7 }));
    for (const a of boxes) {
      expect(a.left >= 0 && a.right <= 200 && a.top >= 0 && a.bottom <= 100).toBe(true);
      for (const b of boxes) {
        if (a.id >= b.id) continue;
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart, `${a.id} / ${b.id}`).toBe(true);
      }
      for (const { id, x, y } of candidates) {
        if (id === a.id) continue;
        const isApart = a.right <= x - 6 || x + 6 <= a.left || a.bottom <= y - 6 || y + 6 <= a.top;
        expect(isApart, `${a.id} on the dot ${id}`).toBe(true);
      }
    }
  });

  it('lets no name lie on the line', () => {
    const dot = { id: 'a', text: 'Name', x: 50, y: 50, priority: 1 };
    const level = [0, 50, 200, 50] as const;
    // Right of its dot without one; above it where the line runs through the dot.
    expect(placeNames([dot], room)).toEqual([{ id: 'a', text: 'Name', x: 56, y: 50 }]);
    expect(placeNames([dot], { ...room, line: level })).toEqual([{ id: 'a', text: 'Name', x: 34, y: 37 }]);
    // A steep line right of the dot: the name goes to the left.
    expect(placeNames([dot], { ...room, line: [70, 0, 70, 100] })[0]?.x).toBe(12);
    // A line that stays clear of the name changes nothing.
    expect(placeNames([dot], { ...room, line: [0, 90, 200, 90] })[0]?.x).toBe(56);
  });

  it('gives the widest figure of the axis upwards its room, and the names of others the rest', () => {
    const plotted = scatterOf(fictionalScenario, 'objects', 'population')();
    const size = { width: 720, height: 440, scale: 1 };
    const narrow = layOutPlot(plotted, [], size, () => 20);
    expect(narrow.frame.left).toBe(48);
    const wide = layOutPlot(plotted, [], size, (tick) => (tick === narrow.y.ticks.at(-1) ? 90 : 20));
    expect(wide.frame.left).toBe(100);
    expect(wide.frame.left + wide.frame.width).toBe(narrow.frame.left + narrow.frame.width);
    expect(wide.left(wide.x.ticks[0] ?? 0)).toBeGreaterThan(narrow.left(narrow.x.ticks[0] ?? 0));
  });

  it('names the most important first', () => {
    expect(placeNames(candidates, room).map(({ id }) => id)).toContain('11');
    expect(placeNames(candidates, { ...room, frame: { left: 0, top: 0, width: 20, height: 20 } })).toEqual(
      [],
    );
  });
});
