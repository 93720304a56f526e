import { MAX_KEPT_PROBLEMS } from '../../domain/intake';
import type { WireDataset } from '../wire/dataset';

type WireIntake = NonNullable<WireDataset['intake']>;

/** The heading row of a sheet is row 1; a server's first record is 1. */
const HEADING_ROWS = 1;

/**
 * One data set of those made from the tables of one server: the first leads, the others add their indicators, rows and
 * sources.
 * @param parts at least one.
 */
export function mergeDatasets(parts: readonly WireDataset[]): WireDataset {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('Nothing to merge');
  return others.reduce(mergeTwo, { ...first, ...intakeOf(first.intake) });
}

function mergeTwo(into: WireDataset, other: WireDataset): WireDataset {
  const taken = new Set(into.indicators.map(({ id }) => id));
  const rename = (id: string): string => (taken.has(id) ? `regions-${id}` : id);
  const knownSources = new Set(into.sources.map(({ id }) => id));
  const unmatched = (other.unmatchedRegions ?? []).map(({ name, values }) => ({
    name,
    values: Object.fromEntries(Object.entries(values).map(([id, value]) => [rename(id), value])),
  }));
  return {
    ...into,
    indicators: [
      ...into.indicators,
      ...other.indicators.map((indicator) => renameIndicator(indicator, rename)),
    ],
    unmatchedRegions: [...(into.unmatchedRegions ?? []), ...unmatched],
    sources: [...into.sources, ...other.sources.filter(({ id }) => !knownSources.has(id))],
    ...addIntakes(into.intake, intakeOf(other.intake).intake),
  };
}

/** The ids of an indicator, and of those it is made of. */
function renameIndicator(
  indicator: WireDataset['indicators'][number],
  rename: (id: string) => string,
): WireDataset['indicators'][number] {
  const id = rename(indicator.id);
  if (indicator.type === 'overlay') {
    return { ...indicator, id, baseId: rename(indicator.baseId), overlayId: rename(indicator.overlayId) };
  }
  if (!('numeratorId' in indicator)) return { ...indicator, id };
  const { measureOf } = indicator;
  return {
    ...indicator,
    id,
    numeratorId: rename(indicator.numeratorId),
    ...(measureOf === undefined ? {} : { measureOf: rename(measureOf) }),
  };
}

function intakeOf(intake: WireIntake | undefined): { readonly intake?: WireIntake } {
  if (intake === undefined) return {};
  const problems = intake.problems.map((problem) => ({ ...problem, row: problem.row - HEADING_ROWS }));
  return { intake: { ...intake, problems } };
}

function addIntakes(a: WireIntake | undefined, b: WireIntake | undefined): { readonly intake?: WireIntake } {
  if (a === undefined || b === undefined) return intakeOf(undefined);
  const problems = [...a.problems, ...b.problems];
  const refusalsFirst = [
    ...problems.filter(({ effect }) => effect === 'row'),
    ...problems.filter(({ effect }) => effect !== 'row'),
  ];
  return {
    intake: {
      ...a,
      rows: a.rows + b.rows,
      accepted: a.accepted + b.accepted,
      unmatched: a.unmatched + b.unmatched,
      refused: a.refused + b.refused,
      problems: refusalsFirst.slice(0, MAX_KEPT_PROBLEMS),
      problemCount: a.problemCount + b.problemCount,
    },
  };
}
