import type { Indicator } from '../dataset';
import type { RegionId } from '../geography';
import { requireIndicator, selectObservations, selectParts, selectReference, sumOf } from '../observations';
import type { Provenance, ProvenanceFormula, ProvenanceValue } from '../provenance';
import { NOTHING, resolve, sourceIdsOf, type Ground } from './ground';
import { objectsFormula } from './objectsFormula';

type Share = Extract<Indicator, { type: 'share' }>;
type Quotient = Extract<Indicator, { type: 'quotient' }>;
type FormulaOf<K extends ProvenanceFormula['kind']> = Extract<ProvenanceFormula, { kind: K }>;

/** Of nothing there is no share, and an unknown part or whole leaves the share unknown: never zero. */
export function shareValue(part: ProvenanceValue, whole: ProvenanceValue): ProvenanceValue {
  return part.kind === 'number' && whole.kind === 'number' && whole.value > 0
    ? { kind: 'share', value: part.value / whole.value }
    : { kind: 'unknown', label: null };
}

/** The regions whose values make the whole. */
function partsOf({ dataset, geography, view }: Ground, indicator: Share | Quotient) {
  return selectParts(
    selectObservations(dataset, geography, indicator.numeratorId, view),
    indicator.type === 'quotient' ? selectReference(geography, indicator) : null,
  );
}

/** The whole country under the numerator of a share: whatever regions the viewer keeps, but only objects that count. */
function wholeOf(ground: Ground, indicator: Share | Quotient): Provenance {
  const { dataset, geography } = ground;
  const numerator = requireIndicator(dataset, indicator.numeratorId);
  const parts = partsOf(ground, indicator);
  const sum = sumOf(parts);
  const isCount = numerator.type === 'objectCount';
  return {
    ...NOTHING,
    subject: { kind: 'words', text: numerator.label },
    places: [geography.name],
    value:
      sum === null
        ? { kind: 'unknown', label: null }
        : { kind: 'number', value: sum, unit: 'unit' in numerator ? numerator.unit : null },
    definitions: [numerator.definition],
    asOf: isCount ? dataset.compiledOn : null,
    sources: resolve(ground, [...parts.values()].flatMap(sourceIdsOf)),
    formula: isCount
      ? objectsFormula(
          ground,
          [...parts.keys()].flatMap((id) => dataset.objectsByRegion.get(id) ?? []),
          numerator.where,
          numerator.isComplete,
        )
      : null,
  };
}

/**
 * The reference series of a rate or a quotient, summed over regions.
 * @param ids Regions to sum over; those without a published number add nothing.
 */
export function referenceSum(
  ground: Ground,
  indicator: Extract<Indicator, { type: 'ratio' | 'quotient' }>,
  ids: readonly RegionId[],
  places: Provenance['places'],
): Provenance {
  const reference = selectReference(ground.geography, indicator);
  const published = ids.flatMap((id) => reference.get(id) ?? []);
  const series = ground.geography.statistics.get(indicator.denominatorId);
  return {
    ...NOTHING,
    subject: { kind: 'words', text: series?.label ?? indicator.label },
    places,
    value: {
      kind: 'number',
      value: published.reduce((sum, { value }) => sum + value, 0),
      unit: series?.unit ?? null,
    },
    asOf: indicator.denominatorAsOf,
    sources: resolve(
      ground,
      published.map(({ sourceId }) => sourceId),
    ),
  };
}

/** Of the same regions as the numerator. */
const referenceWhole = (ground: Ground, indicator: Quotient): Provenance =>
  referenceSum(ground, indicator, [...partsOf(ground, indicator).keys()], [ground.geography.name]);

/** How the share of a region in the country is made. */
export function shareFormula(
  ground: Ground,
  indicator: Share | Quotient,
  part: Provenance,
): FormulaOf<'share'> {
  return { kind: 'share', part, whole: wholeOf(ground, indicator) };
}

/** How a location quotient is made: of two shares, each with its part and whole. */
export function quotientFormula(
  ground: Ground,
  indicator: Quotient,
  numerator: Provenance,
  denominator: Provenance,
): FormulaOf<'quotient'> {
  const share = (formula: FormulaOf<'share'>): Provenance => ({
    ...formula.part,
    value: shareValue(formula.part.value, formula.whole.value),
    sources: [...new Set([...formula.part.sources, ...formula.whole.sources])],
    note: null,
    formula,
  });
  return {
    kind: 'quotient',
    share: share(shareFormula(ground, indicator, numerator)),
    reference: share({ kind: 'share', part: denominator, whole: referenceWhole(ground, indicator) }),
  };
}
