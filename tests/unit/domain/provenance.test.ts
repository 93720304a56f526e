import { describe, expect, it } from 'vitest';
import { selectColorScale } from '../../../src/domain/colorScale';
import type { Dataset, IndustrialObject } from '../../../src/domain/dataset';
import { selectDistrictObjectRows, selectDistrictRows } from '../../../src/domain/districtRows';
import { selectLegendRows } from '../../../src/domain/legendRows';
import { OBJECT_FACTS, type Provenance, type ProvenanceTarget } from '../../../src/domain/provenance';
import { selectProvenance } from '../../../src/domain/provenance/selectProvenance';
import { selectScene } from '../../../src/domain/scene';
import { selectTableRows } from '../../../src/domain/tableRows';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset as found,
  fictionalGeography,
  fictionalMeasures,
  fictionalRules,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';
import { geography, openSources, raw, scenario } from './publishedAtlas';

const ask = (target: ProvenanceTarget, dataset: Dataset = found, view: Partial<ViewState> = {}) =>
  selectProvenance(dataset, fictionalGeography, fictionalView(view), target);

const numberOf = ({ value }: Provenance): number | null => (value.kind === 'number' ? value.value : null);
const idsOf = (objects: readonly IndustrialObject[]) => objects.map(({ id }) => id);

describe('an observation', () => {
  it('of a class gives the class, its definition, date, confidence and source', () => {
    const provenance = ask({ kind: 'observation', indicatorId: 'presence', regionId: 'LK-BOR' });
    expect(provenance).toMatchObject({
      value: { kind: 'words', text: { en: 'Registered' } },
      asOf: '2021-07',
      confidence: 'high',
      sources: [{ id: 'ministry' }],
      formula: null,
    });
    expect(provenance.definitions.map(({ en }) => en)).toEqual([
      'Definition: Registered',
      'How it is counted: Presence of parks',
    ]);
    expect(provenance.places.map(({ en }) => en)).toEqual(['Borovaya Region']);
  });

  it('that is unknown says so, and what that means', () => {
    const provenance = ask({ kind: 'observation', indicatorId: 'presence', regionId: 'LK-DUN' });
    expect(provenance).toMatchObject({
      value: { kind: 'unknown', label: { en: 'Nothing found' } },
      asOf: null,
      confidence: null,
      sources: [],
    });
    expect(provenance.definitions[0]).toEqual({ ru: 'Поиск ничего не дал', en: 'No result' });
  });

  it('of a region the data set does not mention is unknown too', () => {
    const { value } = ask({ kind: 'observation', indicatorId: 'growth', regionId: 'LK-ZEL' });
    expect(value).toEqual({ kind: 'unknown', label: null });
  });

  it('keeps a zero a value', () => {
    const zero = ask({ kind: 'observation', indicatorId: 'growth', regionId: 'LK-SNE' });
    expect(numberOf(zero)).toBe(0);
    expect(zero.sources).toHaveLength(1);
  });

  it('under an overlay is that of its base', () => {
    const target = { kind: 'observation', regionId: 'LK-BOR' } as const;
    expect(ask({ ...target, indicatorId: 'presenceProgramme' })).toEqual(
      ask({ ...target, indicatorId: 'presence' }),
    );
  });
});

describe('a derived figure', () => {
  it('as a share carries its part and the whole country with its very objects, whatever districts are kept', () => {
    const share = ask(
      { kind: 'observation', indicatorId: 'objectsShare', regionId: 'LK-BOR' },
      fictionalMeasures,
      { districtIds: ['north'] },
    );
    const { formula } = share;
    if (formula?.kind !== 'share') throw new Error('No share');
    expect([numberOf(formula.part), numberOf(formula.whole)]).toEqual([3, 9]);
    expect(numberOf(share)).toBe((3 / 9) * 100);
    expect(formula.whole).toMatchObject({ places: [{ en: 'Lakeland' }], formula: { kind: 'objects' } });
    expect(formula.whole.formula?.kind === 'objects' && formula.whole.formula.counted).toHaveLength(9);
  });

  it('as a quotient carries both shares, whose parts and wholes give it', () => {
    const quotient = ask(
      { kind: 'observation', indicatorId: 'objectsQuotient', regionId: 'LK-BOR' },
      fictionalMeasures,
    );
    if (quotient.formula?.kind !== 'quotient') throw new Error('No quotient');
    const { share, reference } = quotient.formula;
    const partsOf = ({ formula }: Provenance) =>
      formula?.kind === 'share' ? [numberOf(formula.part), numberOf(formula.whole)] : [];
    expect(partsOf(share)).toEqual([3, 9]);
    expect(partsOf(reference)).toEqual([2000, 8650]);
    expect(reference.sources.map(({ id }) => id)).toEqual(['statistics']);
    expect(numberOf(quotient)).toBeCloseTo(3 / 9 / (2000 / 8650), 12);
  });

  it('as a rate carries numerator, denominator and their sources, and they give the rate', () => {
    const rate = ask({ kind: 'observation', indicatorId: 'objectsPerMillion', regionId: 'LK-MAY' });
    const { formula } = rate;
    if (formula?.kind !== 'ratio') throw new Error('No ratio');
    expect(numberOf(formula.numerator)).toBe(3);
    expect(formula.numerator.formula).toMatchObject({ kind: 'objects' });
    expect(numberOf(formula.denominator)).toBe(4000);
    expect(formula.denominator).toMatchObject({ asOf: '2021-01-01', sources: [{ id: 'statistics' }] });
    expect((3 / (4000 * formula.unitFactor)) * formula.per).toBe(numberOf(rate));
    expect(numberOf(rate)).toBe(0.75);
    expect(rate.sources.map(({ id }) => id)).toEqual(['press', 'statistics']);
  });

  it('without a denominator says why it cannot be made', () => {
    const rate = ask(
      { kind: 'observation', indicatorId: 'objectsPerMillion', regionId: 'LK-ZEL' },
      fictionalScenario,
    );
    expect(rate.value.kind).toBe('notApplicable');
    if (rate.formula?.kind !== 'ratio') throw new Error('No ratio');
    expect(rate.formula.denominator.value.kind).toBe('unknown');
  });

  it('as a count names the very objects, and those nobody can decide', () => {
    const dataset = { ...found, countingRules: fictionalRules };
    const view = { countingRuleId: 'registered' };
    const count = ask({ kind: 'objectCount', regionId: 'LK-BOR' }, dataset, view);
    if (count.formula?.kind !== 'objects') throw new Error('No objects');
    expect(idsOf(count.formula.counted)).toEqual(['O1']);
    expect(idsOf(count.formula.undecided)).toEqual(['O2', 'O3']);
    expect(count.formula.rule?.id).toBe('registered');
    expect(count.formula.isComplete).toBe(false);
    expect(ask({ kind: 'objectCount', regionId: 'LK-KAM' }, dataset, view).value.kind).toBe('unknown');
  });

  it('on the card leaves the chosen kinds aside, in the table not', () => {
    const view: Partial<ViewState> = { kinds: ['industrial_technopark'] };
    expect(numberOf(ask({ kind: 'objectCount', regionId: 'LK-BOR' }, found, view))).toBe(1);
    expect(numberOf(ask({ kind: 'objectCount', regionId: 'LK-BOR', isUnfiltered: true }, found, view))).toBe(
      3,
    );
  });

  it('as a share is its part of the whole, and both can be followed', () => {
    const share = ask({ kind: 'share', districtIds: ['north', 'coast'] }, fictionalScenario);
    if (share.formula?.kind !== 'share') throw new Error('No share');
    expect([numberOf(share.formula.part), numberOf(share.formula.whole)]).toEqual([8, 9]);
    expect(share.value).toEqual({ kind: 'share', value: 8 / 9 });
    expect(share.places.map(({ en }) => en)).toEqual(['Northern District', 'Coastal District']);
  });

  it('as a share of nothing is unknown, never zero', () => {
    const empty = { ...fictionalScenario, objects: [], objectsByRegion: new Map() };
    expect(ask({ kind: 'share', districtIds: ['north'] }, empty).value.kind).toBe('unknown');
  });

  it('as a number of regions names them, within the filter', () => {
    const target = { kind: 'classCount', indicatorId: 'presence', binId: 'registered' } as const;
    const membersOf = (provenance: Provenance) =>
      provenance.formula?.kind === 'regions' ? provenance.formula.members.map(({ id }) => id) : [];
    expect(membersOf(ask(target))).toEqual(['LK-BOR', 'LK-MAY']);
    expect(membersOf(ask(target, found, { districtIds: ['coast'] }))).toEqual(['LK-MAY']);
    expect(membersOf(ask({ ...target, districtId: 'north' }, found, { districtIds: ['coast'] }))).toEqual([
      'LK-BOR',
    ]);
  });
});

describe('what a source states', () => {
  it('headlines, participation, facts of an object and statements bring their source', () => {
    expect(ask({ kind: 'headline', headlineId: 'half' })).toMatchObject({
      value: { kind: 'words', text: { en: '> 50%' } },
      asOf: '2020',
      sources: [{ id: 'ministry' }],
    });
    expect(ask({ kind: 'participation', regionId: 'LK-SNE' })).toMatchObject({
      value: { kind: 'words', text: { en: '2021' } },
      confidence: 'high',
      sources: [{ id: 'ministry' }],
      note: { en: 'A park project' },
    });
    expect(ask({ kind: 'participation', regionId: 'LK-DUN' }).value.kind).toBe('unknown');
    const [object] = found.objects;
    if (object === undefined) throw new Error('The fixture has no object');
    for (const fact of OBJECT_FACTS) {
      expect(ask({ kind: 'objectFact', object, fact }).sources.map(({ id }) => id)).toEqual(['press']);
    }
    expect(ask({ kind: 'objectFact', object, fact: 'status' }).asOf).toBe('2021');
  });

  it('refuses what the data set lacks', () => {
    const targets: readonly ProvenanceTarget[] = [
      { kind: 'headline', headlineId: 'none' },
      { kind: 'observation', indicatorId: 'none', regionId: 'LK-BOR' },
      { kind: 'observation', indicatorId: 'presence', regionId: 'none' },
      { kind: 'statistic', seriesId: 'none', regionId: 'LK-BOR' },
      { kind: 'classCount', indicatorId: 'presence', binId: 'none' },
    ];
    for (const target of targets) expect(() => ask(target)).toThrow(RangeError);
  });
});

describe('the figures on screen and their origins', () => {
  const views: readonly Partial<ViewState>[] = [
    {},
    { districtIds: ['north', 'hills'] },
    { kinds: ['industrial_park'], programme: 'participant' },
    { countingRuleId: 'compliant', statuses: ['operating'] },
  ];

  it.each(views)('agree in legend, charts and table: %o', (patch) => {
    const dataset = { ...fictionalScenario, countingRules: fictionalRules };
    for (const indicatorId of ['presence', 'objects', 'objectsPerMillion']) {
      const view = fictionalView({ ...patch, indicatorId });
      const of = (target: ProvenanceTarget) => selectProvenance(dataset, fictionalGeography, view, target);
      const scene = selectScene(dataset, fictionalGeography, view);
      for (const { bin, count } of selectLegendRows(scene).rows) {
        expect(numberOf(of({ kind: 'classCount', indicatorId, binId: bin.id }))).toBe(count);
      }
      for (const { district, counts } of selectDistrictRows(dataset, fictionalGeography, view)) {
        for (const { bin, count } of counts) {
          const target = { kind: 'classCount', indicatorId, binId: bin.id, districtId: district.id } as const;
          expect(numberOf(of(target))).toBe(count);
        }
      }
      for (const { district, counts } of selectDistrictObjectRows(dataset, fictionalGeography, view)) {
        for (const { kind, status, count } of counts) {
          const target = { kind: 'objectCount', districtId: district.id, objectKind: kind, status } as const;
          expect(numberOf(of(target)) ?? 0).toBe(count);
        }
      }
      for (const { region, cells } of selectTableRows(dataset, fictionalGeography, view, scene)) {
        const cell = cells.get('objects');
        const origin = of({ kind: 'objectCount', regionId: region.id });
        expect(origin.value.kind).toBe(cell?.kind);
        expect(numberOf(origin)).toBe(cell?.kind === 'number' ? cell.value : null);
      }
    }
  });

  it('are those of the published files: every value has a source', () => {
    for (const dataset of [openSources, scenario]) {
      for (const indicator of dataset.indicators) {
        if (indicator.type === 'overlay') continue;
        for (const { id: regionId } of geography.regions) {
          const target = { kind: 'observation', indicatorId: indicator.id, regionId } as const;
          const { value, sources } = selectProvenance(dataset, geography, fictionalView(), target);
          const isCountOfNone = value.kind === 'number' && value.value === 0;
          if (value.kind === 'number' || value.kind === 'words') {
            expect(sources.length > 0 || isCountOfNone, `${indicator.id} ${regionId}`).toBe(true);
          }
        }
      }
    }
  });

  it('count the published objects as the file does', () => {
    const inRegister = raw.openSources.objects.filter(({ register }) => register === 'yes');
    const view = fictionalView({ countingRuleId: 'registered' });
    const all = selectProvenance(openSources, geography, view, { kind: 'objectCount' });
    expect(numberOf(all)).toBe(inRegister.length);
    const moscow = selectProvenance(openSources, geography, view, {
      kind: 'objectCount',
      regionId: 'RU-MOS',
    });
    expect(numberOf(moscow)).toBe(inRegister.filter(({ regionId }) => regionId === 'RU-MOS').length);
    const compliant = raw.scenario.objects.filter(({ isCompliant }) => isCompliant === true);
    const strict = fictionalView({ countingRuleId: 'compliant' });
    expect(numberOf(selectProvenance(scenario, geography, strict, { kind: 'objectCount' }))).toBe(
      compliant.length,
    );
    const withOne = new Set(compliant.map(({ regionId }) => regionId));
    const zero = selectProvenance(scenario, geography, strict, {
      kind: 'classCount',
      indicatorId: 'objects',
      binId: 'zero',
    });
    expect(numberOf(zero)).toBe(raw.geography.regions.length - withOne.size);
    expect(selectColorScale(scenario, geography, 'objects').bins.map(({ id }) => id)).toContain('zero');
  });
});
