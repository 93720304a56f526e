import { describe, expect, it } from 'vitest';
import { selectCompleteness, spreadOf } from '../../../src/domain/completeness';
import { filterSourceUses, selectSourceUses, yearOfSource } from '../../../src/domain/sourceUses';
import { fictionalDataset, fictionalGeography, fictionalTable } from '../../support/fictionalAtlas';
import { geography, openSources, raw, statements } from './publishedAtlas';

const ofIndicator = (id: string, dataset = openSources) => {
  const found = selectCompleteness(dataset, geography).indicators.find((item) => item.indicator.id === id);
  if (found === undefined) throw new Error(`No completeness of ${id}`);
  return found;
};

describe('completeness of the published data', () => {
  const presence = raw.openSources.indicators.find(({ id }) => id === 'presence');
  if (presence?.type !== 'category') throw new Error('Presence is not a category');
  const values = Object.values(presence.observations).flatMap((o) => (o.kind === 'value' ? [o] : []));

  it('counts regions with a value as the file has them, of all regions', () => {
    expect(ofIndicator('presence')).toMatchObject({
      known: values.length,
      unknown: raw.geography.regions.length - values.length,
      notApplicable: 0,
    });
    const { indicators, regionCount } = selectCompleteness(openSources, geography);
    expect(regionCount).toBe(85);
    for (const { known, unknown, notApplicable } of indicators) {
      expect(known + unknown + notApplicable).toBe(85);
    }
  });

  it('counts confidence by confidence', () => {
    const countOf = (wanted: string) => values.filter(({ confidence }) => confidence === wanted).length;
    expect(ofIndicator('presence').confidences).toEqual({
      high: countOf('high'),
      medium: countOf('medium'),
      low: countOf('low'),
    });
  });

  it('tells the spread of the dates, apart from those in words', () => {
    const exact = values.flatMap(({ asOf }) => (typeof asOf === 'string' ? [asOf] : [])).toSorted();
    expect(ofIndicator('presence').dates).toEqual({
      earliest: exact[0],
      latest: exact.at(-1),
      inexact: values.length - exact.length,
    });
  });

  it('counts named objects, never the headline', () => {
    const { objects } = raw.openSources;
    expect(selectCompleteness(openSources, geography).objects).toMatchObject({
      named: objects.length,
      unmatched: raw.openSources.unmatchedObjects.length,
      regionsWithObjects: new Set(objects.map(({ regionId }) => regionId)).size,
      withRegister: objects.filter(({ register }) => register !== 'unknown').length,
      isComplete: false,
    });
  });

  it('has no row for an overlay, and none at all of objects in a table of regions', () => {
    const { indicators } = selectCompleteness(openSources, geography);
    expect(indicators.map(({ indicator }) => indicator.type)).not.toContain('overlay');
    expect(selectCompleteness(fictionalTable, fictionalGeography).objects.named).toBe(0);
  });
});

describe('spreadOf', () => {
  it.each([
    [[], { earliest: null, latest: null, inexact: 0 }],
    [[null, { ru: 'около 2019 г.', en: 'about 2019' }], { earliest: null, latest: null, inexact: 2 }],
    [['2021-03', '2019', '2020-12-31', null], { earliest: '2019', latest: '2021-03', inexact: 1 }],
  ])('%j', (dates, expected) => {
    expect(spreadOf(dates)).toEqual(expected);
  });
});

describe('what rests on each source', () => {
  const uses = selectSourceUses(openSources, geography, statements);

  it('lists every source once, of the data set, its statements and the geography', () => {
    const ids = [raw.openSources, raw.statements, raw.geography].flatMap(({ sources }) =>
      sources.map(({ id }) => id),
    );
    expect(uses.map(({ source }) => source.id).toSorted()).toEqual([...new Set(ids)].toSorted());
  });

  it('leaves no source without a use', () => {
    const idle = uses.filter(
      (use) =>
        [use.headlines, use.indicators, use.objects, use.statements, use.otherSites, use.terms].every(
          (list) => list.length === 0,
        ) && use.rules.length + use.series.length + use.participations === 0,
    );
    expect(idle.map(({ source }) => source.title.ru)).toEqual([]);
  });

  it('counts statements and objects as the files cite them', () => {
    for (const { source, statements: said, objects } of uses) {
      expect(said).toHaveLength(raw.statements.statements.filter((s) => s.sourceId === source.id).length);
      const named = [...raw.openSources.objects, ...raw.openSources.unmatchedObjects];
      expect(objects).toHaveLength(named.filter(({ sourceIds }) => sourceIds.includes(source.id)).length);
    }
  });

  it('comes without statements while they load', () => {
    const alone = selectSourceUses(fictionalDataset, fictionalGeography, null);
    expect(alone.map(({ source }) => source.id).toSorted()).toEqual(['ministry', 'press', 'statistics']);
  });

  it('is filtered by words in any order and case, year and use', () => {
    const everything = { words: '', year: null, use: null } as const;
    expect(filterSourceUses(uses, everything)).toHaveLength(uses.length);
    const byWords = filterSourceUses(uses, { ...everything, words: 'rosstat ЕЖЕГОДНИК' });
    expect(byWords).not.toHaveLength(0);
    expect(byWords.every(({ source }) => source.publisher === 'rosstat.gov.ru')).toBe(true);
    const byYear = filterSourceUses(uses, { ...everything, year: '2021' });
    expect(byYear.every(({ source }) => yearOfSource(source) === '2021')).toBe(true);
    const headlines = filterSourceUses(uses, { ...everything, use: 'headlines' });
    expect(headlines.map(({ source }) => source.id)).toEqual(['minpromtorg-2021-07-21']);
    const participants = filterSourceUses(uses, { ...everything, use: 'participations' });
    expect(participants).toHaveLength(
      new Set(raw.openSources.participations.flatMap((p) => p.sourceIds)).size,
    );
  });
});
