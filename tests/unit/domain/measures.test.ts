import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset, Indicator, Observation } from '../../../src/domain/dataset';
import { quantityOf, sameMeasure, selectMeasures } from '../../../src/domain/measures';
import { EVERY_OBJECT, selectObservations, type ObjectSelection } from '../../../src/domain/observations';
import { selectProvenance } from '../../../src/domain/provenance/selectProvenance';
import { selectRankingRows } from '../../../src/domain/rankingRows';
import { selectRegionProfile } from '../../../src/domain/regionProfile';
import { selectScene } from '../../../src/domain/scene';
import { selectTableColumns } from '../../../src/domain/tableRows';
import {
  fictionalGeography,
  fictionalMeasures,
  fictionalRules,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';
import * as published from './publishedAtlas';

const observe = (indicatorId: string, patch: Partial<ObjectSelection> = {}, dataset = fictionalMeasures) =>
  selectObservations(dataset, fictionalGeography, indicatorId, { ...EVERY_OBJECT, ...patch });

/** A number by region, as a person who brings a table may say that it adds up. */
function tableOf(values: Readonly<Record<string, number | 'unknown' | 'notApplicable'>>): Dataset {
  const [growth] = fictionalTable.indicators;
  if (growth?.type !== 'number') throw new Error('The fixture has changed');
  const observationOf = (value: number | 'unknown' | 'notApplicable'): Observation<number> =>
    value === 'unknown'
      ? { kind: 'unknown', sourceIds: [], note: null }
      : value === 'notApplicable'
        ? { kind: 'notApplicable', reason: { ru: 'нет', en: 'none' } }
        : { kind: 'value', value, asOf: '2021', confidence: 'high', sourceIds: ['press'], note: null };
  const number: Indicator = {
    ...growth,
    id: 'objects',
    observations: new Map(Object.entries(values).map(([id, value]) => [id, observationOf(value)])),
  };
  return {
    ...fictionalMeasures,
    indicatorById: new Map(fictionalMeasures.indicatorById).set('objects', number),
  };
}

const REGIONS = fictionalGeography.regions.map(({ id }) => id);
const allOf = (value: number) => Object.fromEntries(REGIONS.map((id) => [id, value]));

describe('measures of one quantity', () => {
  it('stand beside it and are not offered by themselves', () => {
    const ids = ['objects', 'objectsPerMillion', 'objectsShare', 'objectsQuotient'];
    for (const id of ids) {
      expect(selectMeasures(fictionalMeasures, id).map((measure) => measure.id)).toEqual(ids);
    }
    expect(selectMeasures(fictionalMeasures, 'presence').map(({ id }) => id)).toEqual(['presence']);
  });

  it('are kept when the reader turns to another quantity that has them', () => {
    const { scenario } = published;
    expect(sameMeasure(scenario, 'objects-per-million', 'compliant')).toBe('compliant-per-million');
    expect(sameMeasure(scenario, 'objects-per-100-bn-grp', 'compliant')).toBe('compliant-per-100-bn-grp');
    expect(sameMeasure(scenario, 'compliant-quotient', 'objects')).toBe('objects-quotient');
    expect(sameMeasure(scenario, 'objects', 'compliant')).toBe('compliant');
    expect(sameMeasure(scenario, 'objects-share', 'presence')).toBe('presence');
  });

  it('are of the scenario only: an incomplete list has none', () => {
    const measuresOf = ({ indicatorById }: Dataset) =>
      [...indicatorById.values()].filter((indicator) => quantityOf(indicator) !== indicator.id).length;
    expect(measuresOf(published.scenario)).toBe(10);
    expect(measuresOf(published.openSources)).toBe(0);
    expect(published.scenario.indicators.map(({ id }) => id)).toEqual([
      'presence-programme',
      'presence',
      'programme',
      'objects',
      'compliant',
    ]);
  });

  it('name numerator, denominator and the dates of both', () => {
    const { definition } = published.scenario.indicatorById.get('objects-per-100-bn-grp') ?? {};
    expect(definition?.ru).toContain('«Число объектов» (на 31.12.2020)');
    expect(definition?.ru).toContain('«Валовой региональный продукт» (за 2020)');
    expect(definition?.en).toContain('“Number of objects” (as of 31 December 2020)');
    expect(definition?.en).toContain('“Gross regional product” (of 2020)');
  });
});

describe('the share of the country', () => {
  it('is the value by the sum of all regions, in per cent, and keeps the zeros', () => {
    const shares = observe('objectsShare');
    expect(shares.get('LK-BOR')).toMatchObject({ kind: 'value', value: (3 / 9) * 100 });
    expect(shares.get('LK-DUN')).toMatchObject({ kind: 'value', value: 0 });
    const sum = [...shares.values()].reduce((all, o) => all + (o.kind === 'value' ? Number(o.value) : 0), 0);
    expect(sum).toBeCloseTo(100, 9);
  });

  it('has a whole of the objects that count, not of the districts that are kept', () => {
    expect(observe('objectsShare', { statuses: ['being_created'] }).get('LK-BOR')).toMatchObject({
      value: (1 / 3) * 100,
    });
    const view = fictionalView({ indicatorId: 'objectsShare', districtIds: ['north'] });
    const scene = selectScene(fictionalMeasures, fictionalGeography, view);
    expect(scene.observations.get('LK-BOR')).toMatchObject({ value: (3 / 9) * 100 });
  });

  it('is unknown everywhere, and says why, where one part of the whole is', () => {
    const ruled = { ...fictionalMeasures, countingRules: fictionalRules };
    // Of O9, the only object of LK-KAM, nobody says whether it complies.
    for (const id of REGIONS) {
      expect(observe('objectsShare', { countingRuleId: 'compliant' }, ruled).get(id)).toMatchObject({
        kind: 'unknown',
        note: { en: expect.stringContaining('is unknown') as string },
      });
    }
    const known = { ...allOf(1), 'LK-DUN': 'unknown' as const };
    expect(observe('objectsShare', {}, tableOf(known)).get('LK-BOR')?.kind).toBe('unknown');
  });

  it('leaves what is not applicable out of the whole', () => {
    const shares = observe('objectsShare', {}, tableOf({ ...allOf(1), 'LK-DUN': 'notApplicable' }));
    expect(shares.get('LK-BOR')).toMatchObject({ value: (1 / 7) * 100 });
    expect(shares.get('LK-DUN')?.kind).toBe('notApplicable');
  });

  it('does not apply where the whole is zero', () => {
    expect(observe('objectsShare', {}, tableOf(allOf(0))).get('LK-BOR')?.kind).toBe('notApplicable');
  });
});

describe('the location quotient', () => {
  it('is the share by the share of the series, over the regions that have both', () => {
    const quotients = observe('objectsQuotient');
    expect(quotients.get('LK-BOR')).toMatchObject({
      kind: 'value',
      value: 3 / 9 / (2000 / 8650),
      sourceIds: ['press', 'statistics'],
    });
    // Nobody published the population of LK-ZEL.
    expect(quotients.get('LK-ZEL')?.kind).toBe('notApplicable');
    const rich = tableOf({ ...allOf(1), 'LK-ZEL': 93 });
    expect(observe('objectsQuotient', {}, rich).get('LK-BOR')).toMatchObject({
      value: 1 / 7 / (2000 / 8650),
    });
  });

  it('gives a worked example: 53.2 % by 28.6 % is 1.86', () => {
    // Of 1,000 employed in a locality 532 are in manufacturing; of 10,000 in the country, 2,860.
    const employed = new Map([
      ['LK-BOR', [{ value: 1000, asOf: '2021-01-01', sourceId: 'statistics' }]],
      ['LK-SNE', [{ value: 9000, asOf: '2021-01-01', sourceId: 'statistics' }]],
    ]);
    const population = fictionalGeography.statistics.get('population');
    if (population === undefined) throw new Error('The fixture has changed');
    const geography = {
      ...fictionalGeography,
      statistics: new Map([['population', { ...population, values: employed }]]),
    };
    const table = tableOf({ 'LK-BOR': 532, 'LK-SNE': 2328 });
    const quotient = selectObservations(table, geography, 'objectsQuotient', EVERY_OBJECT).get('LK-BOR');
    expect(quotient?.kind === 'value' && Number(quotient.value)).toBeCloseTo(53.2 / 28.6, 12);
  });

  it('takes both wholes of the same regions, and its origin says so', () => {
    const table = tableOf({ ...allOf(1), 'LK-DUN': 'notApplicable' });
    const target = { kind: 'observation', indicatorId: 'objectsQuotient', regionId: 'LK-BOR' } as const;
    const { value, formula } = selectProvenance(table, fictionalGeography, fictionalView(), target);
    // Six regions have both: without LK-DUN and its 100 thousand people, and without LK-ZEL.
    expect(value).toMatchObject({ value: 1 / 6 / (2000 / 8550) });
    const reference = formula?.kind === 'quotient' ? formula.reference.formula : null;
    expect(reference).toMatchObject({ kind: 'share', whole: { value: { value: 8550 } } });
  });

  it('is unknown where a part of the whole is', () => {
    const table = tableOf({ ...allOf(1), 'LK-DUN': 'unknown' });
    expect(observe('objectsQuotient', {}, table).get('LK-BOR')?.kind).toBe('unknown');
  });
});

describe('every measure of the scenario', () => {
  type Expected = Readonly<Record<string, readonly number[]>>;
  const expected = JSON.parse(
    readFileSync(new URL('../statistics/reference/measures.json', import.meta.url), 'utf8'),
  ) as { readonly ids: readonly string[]; readonly objects: Expected; readonly compliant: Expected };

  it.each(
    (['objects', 'compliant'] as const).flatMap((quantity) =>
      Object.keys(expected[quantity]).map((kind) => [quantity, kind] as const),
    ),
  )('agrees with R: %s, %s', (quantity, kind) => {
    const id = kind === 'count' ? quantity : `${quantity}-${kind}`;
    const observations = selectObservations(published.scenario, published.geography, id, EVERY_OBJECT);
    expected.ids.forEach((regionId, index) => {
      const observation = observations.get(regionId);
      const value = observation?.kind === 'value' ? Number(observation.value) : Number.NaN;
      const wanted = expected[quantity][kind]?.[index] ?? Number.NaN;
      expect(Math.abs(value - wanted), regionId).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
    });
  });
});

describe('a measure is an indicator everywhere else', () => {
  const view = fictionalView({ indicatorId: 'objectsShare' });

  it('in the table and in the ranking', () => {
    const columns = selectTableColumns(fictionalMeasures, fictionalGeography, view).map(({ id }) => id);
    expect(columns).toContain('indicator:objectsShare');
    const scene = selectScene(fictionalMeasures, fictionalGeography, view);
    const ranking = selectRankingRows(fictionalMeasures, fictionalGeography, scene, (a, b) =>
      a.ru.localeCompare(b.ru),
    );
    expect(ranking.kind === 'numeric' && ranking.rows[0]?.region.id).toBe('LK-BOR');
  });

  it('and on the card, with its place', () => {
    const facts = selectRegionProfile(fictionalMeasures, fictionalGeography, 'LK-BOR')?.indicators ?? [];
    expect(facts.map(({ indicator }) => indicator.id)).toContain('objectsQuotient');
    expect(facts.find(({ indicator }) => indicator.id === 'objectsShare')?.rank?.place).toBe(1);
  });

  it('on the card of one quantity only, so that the card stays short', () => {
    const facts = selectRegionProfile(published.scenario, published.geography, 'RU-MOS')?.indicators ?? [];
    expect(facts.map(({ indicator }) => indicator.id)).toEqual([
      'objects',
      'objects-per-million',
      'objects-per-1000-km2',
      'objects-per-100-bn-grp',
      'objects-share',
      'objects-quotient',
      'compliant',
    ]);
  });
});
