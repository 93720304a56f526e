import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBJECT_KINDS, OBJECT_STATUSES } from '../../../src/domain/dataset';
import {
  AXES,
  FORMS,
  MOST_COMPARED,
  NOTHING_CHOSEN,
  PALETTE_NAMES,
  PROGRAMME_FILTERS,
  THEMES,
  type ViewState,
} from '../../../src/domain/view';
import { decodeDatasetId, decodeView, encodeView, type ViewVocabulary } from '../../../src/state/urlCodec';

const vocabulary: ViewVocabulary = {
  datasetIds: ['survey', 'scenario'],
  indicatorIds: ['presence', 'objects'],
  districtIds: ['north', 'south', 'east'],
  regionIds: ['XX-A', 'XX-B', 'XX-C', 'XX-D', 'XX-E'],
  countingRuleIds: ['registered', 'compliant'],
  periods: ['2020', '2021'],
};

const defaults: ViewState = {
  language: 'ru',
  theme: 'auto',
  datasetId: 'survey',
  form: 'map',
  indicatorId: 'presence',
  ...NOTHING_CHOSEN,
};

const decode = (search: string) => decodeView(search, vocabulary, defaults);

describe('decodeView', () => {
  it.each<[search: string, expected: Partial<ViewState>]>([
    ['', {}],
    ['?lang=en', { language: 'en' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?dataset=scenario', { datasetId: 'scenario' }],
    ['?view=table', { form: 'table' }],
    ['?indicator=objects', { indicatorId: 'objects' }],
    ['?district=north', { districtIds: ['north'] }],
    ['?district=south,north', { districtIds: ['north', 'south'] }],
    ['?district=north,north', { districtIds: ['north'] }],
    ['?type=industrial_park', { kinds: ['industrial_park'] }],
    ['?status=operating,being_created', { statuses: ['operating', 'being_created'] }],
    ['?count=registered', { countingRuleId: 'registered' }],
    ['?programme=participant', { programme: 'participant' }],
    ['?region=XX-B', { regionId: 'XX-B' }],
    ['?district=', {}],
    ['?utm_source=mail', {}],
  ])('reads %s', (search, expected) => {
    expect(decode(search)).toEqual({ view: { ...defaults, ...expected }, notes: [] });
  });

  it.each<[search: string, parameter: string, value: string]>([
    ['?lang=de', 'lang', 'de'],
    ['?view=<script>', 'view', '<script>'],
    ['?region=xx-a', 'region', 'xx-a'],
    ['?indicator=__proto__', 'indicator', '__proto__'],
    ['?dataset=survey%00', 'dataset', 'survey\0'],
  ])('ignores the bad value of %s and notes it', (search, parameter, value) => {
    expect(decode(search)).toEqual({ view: defaults, notes: [{ parameter, value }] });
  });

  it('keeps the good values of a list beside a bad one', () => {
    expect(decode('?district=north,west')).toEqual({
      view: { ...defaults, districtIds: ['north'] },
      notes: [{ parameter: 'district', value: 'west' }],
    });
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decode(`?${text}`).view.datasetId).not.toBe('');
      }),
    );
  });
});

describe('encodeView', () => {
  it('leaves out what is default', () => {
    expect(encodeView(defaults, defaults)).toBe('');
  });

  it('writes lists readably and keeps parameters that steer the page', () => {
    const view: ViewState = { ...defaults, districtIds: ['north', 'south'], regionId: 'XX-A' };
    expect(encodeView(view, defaults, '?renderer=svg&district=east&stray=1')).toBe(
      '?district=north,south&region=XX-A&renderer=svg',
    );
  });

  it('is undone by decodeView for every view', () => {
    const subset = <T>(values: readonly T[]) =>
      fc.subarray([...values], { minLength: 0, maxLength: values.length });
    const views: fc.Arbitrary<ViewState> = fc.record({
      language: fc.constantFrom('ru' as const, 'en' as const),
      theme: fc.constantFrom(...THEMES),
      datasetId: fc.constantFrom(...vocabulary.datasetIds),
      form: fc.constantFrom(...FORMS),
      indicatorId: fc.constantFrom(...vocabulary.indicatorIds),
      districtIds: subset(vocabulary.districtIds),
      kinds: subset(OBJECT_KINDS),
      statuses: subset(OBJECT_STATUSES),
      countingRuleId: fc.option(fc.constantFrom(...vocabulary.countingRuleIds)),
      programme: fc.constantFrom(...PROGRAMME_FILTERS),
      regionId: fc.option(fc.constantFrom(...vocabulary.regionIds)),
      classes: fc.option(fc.constantFrom('jenks-5', 'headtail-9', 'at_1', 'at_-2_0.5_20')),
      palette: fc.constantFrom(...PALETTE_NAMES),
      secondId: fc.option(fc.constantFrom(...vocabulary.indicatorIds)),
      logAxes: subset(AXES),
      comparedIds: fc.subarray([...vocabulary.regionIds], { maxLength: MOST_COMPARED }),
      period: fc.option(fc.constantFrom(...vocabulary.periods)),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encodeView(view, defaults))).toEqual({ view, notes: [] });
      }),
    );
  });
});

describe('decodeDatasetId', () => {
  it.each([
    ['?dataset=scenario', 'scenario'],
    ['?dataset=other', 'survey'],
    ['', 'survey'],
  ])('%s names %s', (search, expected) => {
    expect(decodeDatasetId(search, vocabulary.datasetIds, 'survey')).toBe(expected);
  });
});

describe('what an analyst chooses', () => {
  it('takes at most four regions to compare and says which it left out', () => {
    const { view, notes } = decode('?compare=XX-A,XX-B,XX-C,XX-D,XX-E');
    expect(view.comparedIds).toEqual(['XX-A', 'XX-B', 'XX-C', 'XX-D']);
    expect(notes).toEqual([{ parameter: 'compare', value: 'XX-E' }]);
  });

  it.each(['jenks-1', 'jenks-10', 'jenks', 'at', 'at_', 'at_x', 'at_1_2_3_4_5_6_7_8_9', 'quantile-5_1'])(
    'ignores the classes %s and says so',
    (classes) => {
      expect(decode(`?classes=${classes}`)).toEqual({
        view: defaults,
        notes: [{ parameter: 'classes', value: classes }],
      });
    },
  );

  it('takes a reference series as the second variable, and never as the first', () => {
    const withSeries = { ...vocabulary, seriesIds: ['population'] };
    expect(decodeView('?with=population', withSeries, defaults).view.secondId).toBe('population');
    expect(decodeView('?indicator=population', withSeries, defaults).notes).toHaveLength(1);
  });
});
