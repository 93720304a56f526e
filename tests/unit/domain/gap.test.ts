import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { selectGap, type Compliance, type GapKnown, type ParticipationState } from '../../../src/domain/gap';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';
import { geography, openSources, raw, scenario } from './publishedAtlas';

function known(dataset: Dataset, where = fictionalGeography, patch = {}): GapKnown {
  const gap = selectGap(dataset, where, fictionalView(patch));
  if (gap.kind !== 'known') throw new Error(`silent: ${gap.missing}`);
  return gap;
}
const idsOf = (gap: GapKnown, compliance: Compliance, participation?: ParticipationState) =>
  gap.cells
    .filter(
      (cell) =>
        cell.compliance === compliance &&
        (participation === undefined || cell.participation === participation),
    )
    .flatMap(({ regions }) => regions.map(({ region }) => region.id));

describe('the gap', () => {
  it('never makes "none" of an incomplete list: only a source says so', () => {
    const gap = known(fictionalDataset);
    expect(idsOf(gap, 'has')).toEqual(['LK-BOR', 'LK-TIK', 'LK-MAY']);
    expect(idsOf(gap, 'none')).toEqual(['LK-YAK']);
    expect(idsOf(gap, 'unknown').toSorted()).toEqual(['LK-DUN', 'LK-KAM', 'LK-SNE', 'LK-ZEL']);
    expect(gap.hasUnknown).toBe(true);
  });

  it('makes "none" of a complete list, but not where an object is undecided', () => {
    const gap = known(fictionalScenario);
    expect(idsOf(gap, 'none').toSorted()).toEqual(['LK-DUN', 'LK-SNE', 'LK-YAK', 'LK-ZEL']);
    expect(idsOf(gap, 'unknown')).toEqual(['LK-KAM']);
  });

  it('never says "no" of a region of which no participation is reported', () => {
    const gap = known(fictionalDataset);
    expect(gap.participations).toEqual(['reported', 'notReported']);
    expect(idsOf(gap, 'none', 'notReported')).toEqual(['LK-YAK']);
    expect(idsOf(gap, 'unknown', 'reported')).toEqual(['LK-SNE', 'LK-KAM']);
  });

  it('takes a class that says "yes" for a report, though it names no source', () => {
    const indicators = fictionalDataset.indicators.map((indicator) =>
      indicator.id !== 'programme' || indicator.type !== 'category'
        ? indicator
        : {
            ...indicator,
            observations: new Map(
              [...indicator.observations].map(([id, said]) => [id, { ...said, sourceIds: [] }]),
            ),
          },
    );
    const gap = known({
      ...fictionalDataset,
      indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
      participations: new Map(),
    });
    expect(idsOf(gap, 'unknown', 'reported')).toEqual(['LK-SNE', 'LK-KAM']);
  });

  it('follows the filter, adds up by district, and asks the region whatever kinds are chosen', () => {
    const gap = known(fictionalDataset, fictionalGeography, { districtIds: ['north'] });
    expect(gap.regions.map(({ region }) => region.id)).toEqual(['LK-BOR', 'LK-SNE', 'LK-TIK']);
    expect(gap.districts.map(({ district, regions }) => [district.id, regions.length])).toEqual([
      ['north', 3],
    ]);
    const parks = known(fictionalDataset, fictionalGeography, { kinds: ['industrial_technopark'] });
    expect(idsOf(parks, 'has')).toEqual(['LK-BOR', 'LK-TIK']);
    const whole = known(fictionalDataset);
    expect(whole.districts.flatMap(({ cells }) => cells).flatMap(({ regions }) => regions)).toHaveLength(8);
  });

  it('says what a data set does not speak of', () => {
    const silent = (dataset: Dataset) => selectGap(dataset, fictionalGeography, fictionalView());
    expect(silent(fictionalTable)).toEqual({ kind: 'silent', missing: 'programme' });
    const bare = { ...fictionalDataset, objectsByRegion: new Map(), presenceIndicatorId: null };
    expect(silent(bare)).toEqual({ kind: 'silent', missing: 'compliance' });
  });

  it('believes a class that shows an object in the register, though no object is named', () => {
    const bare = { ...fictionalDataset, objectsByRegion: new Map() };
    expect(idsOf(known(bare), 'has')).toEqual(['LK-BOR', 'LK-MAY']);
  });

  it('names who says so', () => {
    const yak = known(fictionalDataset).regions.find(({ region }) => region.id === 'LK-YAK');
    expect(yak?.sourceIds).toEqual(['ministry']);
  });
});

describe('the gap in the published data sets', () => {
  it('has the 43 regions without a compliant object in the scenario, all at the base level', () => {
    const gap = known(scenario, geography);
    const compliant = new Set(raw.scenario.objects.filter((o) => o.isCompliant).map((o) => o.regionId));
    const without = geography.regions.filter(({ id }) => !compliant.has(id)).map(({ id }) => id);
    expect(without).toHaveLength(43);
    expect(idsOf(gap, 'none').toSorted()).toEqual(without.toSorted());
    expect(idsOf(gap, 'none', 'reported')).toHaveLength(43);
    expect(idsOf(gap, 'has', 'outside')).toHaveLength(42);
    expect(gap.hasUnknown).toBe(false);
    expect(gap.participations).toEqual(['reported', 'outside']);
    expect(gap.outside?.id).toBe('notBaseLevel');
  });

  it('leaves unknown in open sources what nobody says', () => {
    const gap = known(openSources, geography);
    const inRegister = raw.openSources.indicators
      .flatMap((one) =>
        one.id === 'presence' && one.type === 'category' ? Object.entries(one.observations) : [],
      )
      .flatMap(([id, said]) => (said.kind === 'value' && said.value === 'registered' ? [id] : []));
    const compliant = new Set([
      ...raw.openSources.objects.filter((o) => o.isCompliant).map((o) => o.regionId),
      ...inRegister,
    ]);
    expect(compliant.size).toBe(26);
    expect(idsOf(gap, 'has').toSorted()).toEqual([...compliant].toSorted());
    expect(idsOf(gap, 'none').toSorted()).toEqual(['RU-KO', 'RU-MUR', 'RU-ZAB']);
    expect(idsOf(gap, 'unknown')).toHaveLength(85 - compliant.size - 3);
    expect(gap.participations).not.toContain('outside');
  });
});
