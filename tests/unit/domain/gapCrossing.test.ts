import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { findPattern } from '../../../src/domain/disparityPattern';
import { selectGap } from '../../../src/domain/gap';
import { selectGapCrossing, type GapCrossing } from '../../../src/domain/gapCrossing';
import type { Geography } from '../../../src/domain/geography';
import type { ViewState } from '../../../src/domain/view';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';
import { withProgramme } from '../../support/fictionalProgramme';
import { geography, openSources, raw, scenario } from './publishedAtlas';

function crossingOf(
  dataset: Dataset,
  where: Geography = fictionalGeography,
  patch: Partial<ViewState> = {},
): GapCrossing {
  const gap = selectGap(dataset, where, fictionalView({ indicatorId: 'presence', ...patch }));
  if (gap.kind !== 'known') throw new Error(`silent: ${gap.missing}`);
  return selectGapCrossing(gap);
}

describe('gap and programme', () => {
  it('cannot be crossed in open sources: of nobody is it known that they stay outside', () => {
    const { crossed, answers, inGap, unknown } = crossingOf(openSources, geography);
    expect(crossed).toEqual({ kind: 'noneOutside', reported: 8, notReported: 77 });
    // The gap itself can be asked about, among the regions of which it is known.
    expect(inGap.map(({ region }) => region.id).toSorted()).toEqual(['RU-KO', 'RU-MUR', 'RU-ZAB']);
    expect([answers.length, unknown]).toEqual([29, 56]);
  });

  it('coincides in the scenario: its 43 participants are the 43 regions in the gap', () => {
    const { crossed, answers, unknown } = crossingOf(scenario, geography);
    expect([answers.filter(({ value }) => value).length, unknown]).toEqual([43, 0]);
    if (crossed.kind !== 'table') throw new Error('A table expected');
    expect(crossed.table).toEqual({ both: 43, firstOnly: 0, secondOnly: 0, neither: 42 });
    expect(crossed.association).toMatchObject({ phi: 1, oddsRatio: null });
    expect(crossed.leftOut).toBe(0);
  });

  it('counts the borders of the gap as the published file has them', () => {
    const { crossed, answers } = crossingOf(scenario, geography);
    const pairs = crossed.kind === 'table' ? crossed.pairs : [];
    const pattern = findPattern({ kind: 'gap', regions: geography.regions, answers, pairs });
    if (pattern.kind !== 'gap') throw new Error('The gap expected');
    const compliant = new Set(raw.scenario.objects.filter((o) => o.isCompliant).map((o) => o.regionId));
    const borders = raw.geography.regions.flatMap(({ id, neighbours }) =>
      neighbours.filter((other) => id < other).map((other) => [id, other] as const),
    );
    const both = borders.filter(([a, b]) => !compliant.has(a) && !compliant.has(b)).length;
    expect(pattern.joins?.bothYes.observed).toBe(both);
    expect(pattern.joins?.joins).toBe(borders.length);
    // Participants are the same regions: the crossed count sees each of these borders from both sides.
    expect(pattern.crossed?.observed).toBe(2 * both);
  });

  it('leaves out what is not known of the one or the other, and counts it', () => {
    // In the gap: SNE (reported), YAK, DUN, ZEL; with an object: BOR, TIK, MAY; KAM is undecided.
    const { crossed, unknown } = crossingOf(withProgramme([], ['LK-BOR', 'LK-TIK', 'LK-YAK']));
    expect(unknown).toBe(1);
    expect(crossed).toMatchObject({
      kind: 'table',
      table: { both: 1, firstOnly: 1, secondOnly: 0, neither: 2 },
      leftOut: 4,
    });
  });

  it('says so where one of the answers is the same in all', () => {
    expect(crossingOf(withProgramme([], ['LK-YAK', 'LK-DUN'])).crossed).toEqual({
      kind: 'oneAnswer',
      known: 3,
      leftOut: 5,
    });
    expect(crossingOf(fictionalDataset).crossed).toMatchObject({ kind: 'noneOutside', reported: 2 });
  });
});
