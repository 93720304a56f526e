import { describe, expect, it } from 'vitest';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalProgramme,
  fictionalStatements,
  fictionalTopology,
} from '../../../mocks/fixtures/fictionalFiles';
import { DataError } from '../../../src/data/dataError';
import { parseBoundaries } from '../../../src/data/toBoundaries';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseProgramme } from '../../../src/data/toProgramme';
import { parseStatements } from '../../../src/data/toStatements';

const geography = parseGeography(fictionalGeography, 'geography');

/** `code path id` of everything a check complains of. */
function complaintsOf(check: () => unknown): string[] {
  try {
    check();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(({ code, path, params }) => [code, path, params.id].filter(Boolean).join(' '));
  }
  return [];
}

/** A deep copy of a fixture to break. */
function broken<T>(fixture: T, damage: (copy: T) => void): T {
  const copy = structuredClone(fixture);
  damage(copy);
  return copy;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`The fixture has no item ${index}`);
  return item;
}

describe('a geography', () => {
  it('reports every offender at once', () => {
    const wire = broken(fictionalGeography, (copy) => {
      at(copy.regions, 0).districtId = 'nowhere';
      at(copy.regions, 1).neighbours.push('EX-GONE');
      at(copy.regions, 2).districtId = 'upper';
      copy.regions.push(at(copy.regions, 0));
      const vintage = at(at(copy.statistics, 0).vintages, 0);
      vintage.values['EX-ATLANTIS'] = 1;
      vintage.sourceId = 'hearsay';
    });
    expect(complaintsOf(() => parseGeography(wire, 'geography'))).toEqual([
      'duplicate $.regions[3].id EX-ONE',
      'districtWithoutRegions $.districts[1] lower',
      'unknownDistrict $.regions[0].districtId nowhere',
      'unknownRegion $.regions[1].neighbours[2] EX-GONE',
      'unknownDistrict $.regions[3].districtId nowhere',
      'unknownSource $.statistics[0].vintages[0].sourceId hearsay',
      'unknownRegion $.statistics[0].vintages[0].values.EX-ATLANTIS EX-ATLANTIS',
    ]);
  });
});

describe('a data set', () => {
  const complaints = (damage: (copy: typeof fictionalDataset) => void) =>
    complaintsOf(() => parseDataset(broken(fictionalDataset, damage), geography, 'dataset'));

  it('is sound as it stands', () => {
    expect(complaints(() => undefined)).toEqual([]);
  });

  it('reports every offender at once', () => {
    expect(
      complaints((copy) => {
        copy.defaultIndicatorId = 'mood';
        copy.presenceIndicatorId = 'objects';
        at(copy.headlines, 0).sourceId = 'hearsay';
        at(copy.objects, 0).regionId = 'EX-GONE';
        at(copy.unmatchedObjects, 0).id = 'O1';
        at(copy.participations, 0).sourceIds = ['rumour'];
      }),
    ).toEqual([
      'duplicate $.objects[1].id O1',
      'unknownIndicator $.defaultIndicatorId mood',
      'wrongIndicatorType $.presenceIndicatorId objects',
      'unknownSource $.headlines[0].sourceId hearsay',
      'unknownRegion $.objects[0].regionId EX-GONE',
      'unknownSource $.participations[0].sourceIds[0] rumour',
    ]);
  });

  it('checks observations: region, category, source', () => {
    expect(
      complaints((copy) => {
        const presence = at(copy.indicators, 1);
        if (presence.type !== 'category') throw new Error('Not the presence indicator');
        const value = presence.observations['EX-ONE'];
        if (value?.kind !== 'value') throw new Error('Not a value');
        presence.observations['EX-GONE'] = { ...value, value: 'plenty', sourceIds: ['hearsay'] };
      }),
    ).toEqual([
      'unknownRegion $.indicators[1].observations.EX-GONE EX-GONE',
      'unknownSource $.indicators[1].observations.EX-GONE.sourceIds[0] hearsay',
      'unknownCategory $.indicators[1].observations.EX-GONE.value plenty',
    ]);
  });

  it('checks periods: their order, and that each earlier one is named, with observations as good as the newest', () => {
    expect(
      complaints((copy) => {
        const presence = at(copy.indicators, 1);
        if (presence.type !== 'category') throw new Error('Not the presence indicator');
        const value = presence.observations['EX-ONE'];
        if (value?.kind !== 'value') throw new Error('Not a value');
        copy.periods = ['2020', '2019', '2021'];
        presence.earlier = { '2020': { 'EX-GONE': value }, '2021': {} };
      }),
    ).toEqual([
      'periodOutOfOrder $.periods[1] 2019',
      'unknownRegion $.indicators[1].earlier["2020"].EX-GONE EX-GONE',
      'unknownPeriod $.indicators[1].earlier["2021"] 2021',
    ]);
  });

  it('checks what overlays and rates are made of, and lets no rate go in a circle', () => {
    expect(
      complaints((copy) => {
        const [overlay, , , , ratio] = copy.indicators;
        if (overlay?.type !== 'overlay' || ratio?.type !== 'ratio') throw new Error('The fixture changed');
        overlay.baseId = 'both';
        overlay.overlayId = 'nothing';
        ratio.numeratorId = 'density';
        ratio.denominatorId = 'sheep';
      }),
    ).toEqual([
      'wrongIndicatorType $.indicators[0].baseId both',
      'unknownIndicator $.indicators[0].overlayId nothing',
      'wrongIndicatorType $.indicators[4].numeratorId density',
      'unknownSeries $.indicators[4].denominatorId sheep',
    ]);
  });

  it('takes a measure of a count or a number, and of no other measure', () => {
    const measures = (copy: typeof fictionalDataset, measureOf: string) =>
      Object.assign(at(copy.indicators, 4), { measureOf });
    expect(complaints((copy) => measures(copy, 'nothing'))).toEqual([
      'unknownIndicator $.indicators[4].measureOf nothing',
    ]);
    expect(complaints((copy) => measures(copy, 'density'))).toEqual([
      'wrongIndicatorType $.indicators[4].measureOf density',
    ]);
    const wire = broken(fictionalDataset, (copy) => measures(copy, 'objects'));
    const dataset = parseDataset(wire, geography, 'dataset');
    expect(dataset.indicators.map(({ id }) => id)).not.toContain('density');
    expect(dataset.indicatorById.has('density')).toBe(true);
  });

  it('refuses a number without a source, an empty label and a date that is none', () => {
    expect(
      complaints((copy) => {
        at(copy.objects, 0).sourceIds = [];
        copy.title.en = '';
        copy.compiledOn = '2030-13-01';
      }),
    ).toEqual(['empty $.title.en', 'badFormat $.compiledOn', 'empty $.objects[0].sourceIds']);
  });

  it('refuses a language it does not know, so that a misspelt one is not lost', () => {
    expect(complaints((copy) => Object.assign(copy.title, { 'en-GB': 'Survey' }))).toEqual([
      'unknownKey $.title.en-GB',
    ]);
  });

  it('takes links to the web and nothing else', () => {
    expect(complaints((copy) => (at(copy.sources, 0).url = 'javascript:alert(1)'))).toEqual([
      'badFormat $.sources[0].url',
    ]);
  });

  it('keeps zero, unknown and not applicable apart', () => {
    const wire = broken(fictionalDataset, (copy) => {
      copy.indicators.push({
        ...at(copy.indicators, 3),
        id: 'jobs',
        type: 'number',
        unit: { ru: 'мест', en: 'jobs' },
        observations: {
          'EX-ONE': {
            kind: 'value',
            value: 0,
            asOf: '2030',
            confidence: 'low',
            sourceIds: ['survey'],
            note: null,
          },
          'EX-TWO': { kind: 'unknown', sourceIds: [], note: null },
          'EX-SEA': { kind: 'notApplicable', reason: { ru: 'нет', en: 'none' } },
        },
        earlier: {},
      });
      for (const key of ['where', 'isComplete', 'confidence']) {
        Reflect.deleteProperty(at(copy.indicators, 5), key);
      }
    });
    const indicator = parseDataset(wire, geography, 'dataset').indicatorById.get('jobs');
    const kinds = indicator?.type === 'number' ? [...indicator.observations.values()] : [];
    expect(kinds.map((item) => (item.kind === 'value' ? item.value : item.kind))).toEqual([
      0,
      'unknown',
      'notApplicable',
    ]);
  });
});

describe('statements, programme and boundaries', () => {
  it('reports every offender in statements', () => {
    const wire = broken(fictionalStatements, (copy) => {
      at(copy.statements, 0).regionId = 'EX-GONE';
      at(copy.statements, 1).sourceId = 'hearsay';
      at(copy.otherSites, 0).sourceIds = ['rumour'];
    });
    expect(complaintsOf(() => parseStatements(wire, geography, 'statements', 'other'))).toEqual([
      'unexpectedId $.datasetId survey',
      'unknownRegion $.statements[0].regionId EX-GONE',
      'unknownSource $.statements[1].sourceId hearsay',
      'unknownSource $.otherSites[0].sourceIds[0] rumour',
    ]);
  });

  it('reports every offender in the programme', () => {
    const wire = broken(fictionalProgramme, (copy) => {
      at(copy.stages, 1).sourceIds = ['hearsay'];
      at(at(copy.editions, 0).teams, 0).regionId = 'EX-GONE';
    });
    expect(complaintsOf(() => parseProgramme(wire, geography, 'programme'))).toEqual([
      'unknownSource $.stages[1].sourceIds[0] hearsay',
      'unknownRegion $.editions[0].teams[0].regionId EX-GONE',
    ]);
  });

  it('wants one geometry for each region and no other', () => {
    const wire = broken(fictionalTopology, ({ objects: { regions } }) => {
      at(regions.geometries, 0).id = 'EX-GONE';
      at(regions.geometries, 1).id = 'EX-SEA';
    });
    expect(complaintsOf(() => parseBoundaries(wire, geography, 'boundaries'))).toEqual([
      'unknownRegion $.objects.regions.geometries[0].id EX-GONE',
      'duplicate $.objects.regions.geometries[2].id EX-SEA',
      'regionWithoutGeometry $.objects.regions.geometries EX-ONE',
      'regionWithoutGeometry $.objects.regions.geometries EX-TWO',
    ]);
  });

  it('refuses a region drawn as a line', () => {
    const wire = broken(fictionalTopology, ({ objects: { regions } }) => {
      at(regions.geometries, 0).type = 'LineString';
    });
    expect(complaintsOf(() => parseBoundaries(wire, geography, 'boundaries'))).toEqual([
      'notAllowed $.objects.regions.geometries[0].type',
    ]);
  });
});
