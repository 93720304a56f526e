import type { GapKnown, GapRegion } from './gap';
import { associationOf, type Association, type CrossTable } from './statistics/association';
import type { RegionPair } from './statistics/crossedJoins';
import type { RegionAnswer } from './statistics/joinCounts';

/** Gap and participation, region by region. */
export type Crossed =
  | {
      readonly kind: 'table';
      /** First: in the gap; second: in the programme. */
      readonly pairs: readonly RegionPair[];
      readonly table: CrossTable;
      readonly association: Association;
      /** Regions of which one of the two is not known. */
      readonly leftOut: number;
    }
  /** Nobody is known to stay outside the programme: there is nothing to compare participants with. */
  | { readonly kind: 'noneOutside'; readonly reported: number; readonly notReported: number }
  /** Wherever both are known, one of the two is the same everywhere. */
  | { readonly kind: 'oneAnswer'; readonly known: number; readonly leftOut: number };

/** What can be asked of the gap: whether it lies beside itself, and whether the programme is where it is. */
export interface GapCrossing {
  /** Whether a region has no object that meets the requirements; where that is not known, none. */
  readonly answers: readonly RegionAnswer[];
  readonly inGap: readonly GapRegion[];
  /** Regions of which nobody says whether they have such an object. */
  readonly unknown: number;
  readonly crossed: Crossed;
}

const isKnown = ({ compliance, participation }: GapRegion) =>
  compliance !== 'unknown' && participation !== 'notReported';

function tableOf(pairs: readonly RegionPair[]): CrossTable {
  const count = (first: boolean, second: boolean) =>
    pairs.filter((pair) => pair.first === first && pair.second === second).length;
  return {
    both: count(true, true),
    firstOnly: count(true, false),
    secondOnly: count(false, true),
    neither: count(false, false),
  };
}

function crossedOf(regions: readonly GapRegion[]): Crossed {
  const count = (state: GapRegion['participation']) =>
    regions.filter(({ participation }) => participation === state).length;
  if (count('outside') === 0) {
    return { kind: 'noneOutside', reported: count('reported'), notReported: count('notReported') };
  }
  const pairs = regions.filter(isKnown).map(({ region, compliance, participation }): RegionPair => ({
    id: region.id,
    first: compliance === 'none',
    second: participation === 'reported',
  }));
  const leftOut = regions.length - pairs.length;
  const table = tableOf(pairs);
  const association = associationOf(table);
  return association === null
    ? { kind: 'oneAnswer', known: pairs.length, leftOut }
    : { kind: 'table', pairs, table, association, leftOut };
}

/** The regions of the gap as answers to yes/no questions; what is not known is in none of them, and counted. Pure. */
export function selectGapCrossing({ regions }: GapKnown): GapCrossing {
  const known = regions.filter(({ compliance }) => compliance !== 'unknown');
  const inGap = known.filter(({ compliance }) => compliance === 'none');
  return {
    answers: known.map(({ region, compliance }) => ({ id: region.id, value: compliance === 'none' })),
    inGap,
    unknown: regions.length - known.length,
    crossed: crossedOf(regions),
  };
}
